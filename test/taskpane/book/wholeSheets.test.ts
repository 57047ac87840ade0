import { createMemoryHost, type MemoryHost, type MemorySheet } from '../../../preview/memory';
import { findUnitSheets, type UnitSheet } from '../../../src/taskpane/book/findUnitSheets';
import { ledgerAmong, makeSheet } from '../../../src/taskpane/book/makeSheet';
import { writeEntry } from '../../../src/taskpane/book/writeEntry';
import { wholeOrder, type SheetOrder, type WholeKind } from '../../../src/workbook/sheetOrders';
import { qinglian } from '../../workbook/template';

const scheme = qinglian();
const UNITS = ['甲局', '乙局'];

let host: MemoryHost;
let uninstall: () => void;
beforeEach(() => {
  host = createMemoryHost();
  uninstall = host.install();
});
afterEach(() => uninstall());

const sheets = async (): Promise<readonly UnitSheet[]> => (await host.Excel.run(findUnitSheets)).units;
async function sheetOf(name: string): Promise<UnitSheet> {
  const found = (await sheets()).find(({ marks }) => marks.unit === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}
function inBook(name: string): MemorySheet {
  const found = host.book.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}
const unitOrder = (unit: string): SheetOrder => ({ kind: 'unit', name: unit, subjects: [unit], category: '', month: 0, from: [] });

async function make(order: SheetOrder, anew = false): Promise<string> {
  const old = anew ? await sheetOf(order.name) : null;
  const ledger = ledgerAmong(await sheets());
  return host.Excel.run((context) => makeSheet(context, { scheme, order, year: '2026', decisions: {}, deciders: {}, script: 'document', old, ledger, decisionsSheet: null })).then(({ name }) => name);
}
const makeWhole = (kind: WholeKind, anew = false): Promise<string> => make(wholeOrder(kind, UNITS), anew);

async function rectOf(sheet: string, name: string, down = 0) {
  const { ranges, id } = await sheetOf(sheet);
  const rect = ranges[name];
  if (rect === undefined) throw new Error(`no ${name}`);
  return { id, row: rect.row + down, column: rect.column, rows: 1, columns: 1 };
}
async function enter(sheet: string, name: string, down: number, value: string | number): Promise<void> {
  const place = await rectOf(sheet, name, down);
  await host.Excel.run((context) => writeEntry(context, place.id, place, value));
}
async function cell(sheet: string, name: string, down = 0) {
  return inBook(sheet).read(await rectOf(sheet, name, down))[0]?.[0];
}
async function column(sheet: string, name: string): Promise<number> {
  return (await sheetOf(sheet)).ranges[name]?.column ?? -1;
}

test('台账 is a table whose drop-downs take their words from the sheet itself', async () => {
  for (const unit of UNITS) await make(unitOrder(unit));
  await makeWhole('ledger');
  const read = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const tables = sheet.tables.load('items/name');
    const rule = sheet.getRange('B4').dataValidation.load('rule');
    await context.sync();
    return [tables.items.length, rule.rule.list?.source];
  });
  expect(read).toEqual([1, '=J4:J5']);
});

test('with one unit the list is one cell', async () => {
  await make(unitOrder('甲局'));
  await make(wholeOrder('ledger', ['甲局']));
  const rule = await host.Excel.run(async (context) => {
    const validation = context.workbook.worksheets.getItem('台账').getRange('B4').dataValidation.load('rule');
    await context.sync();
    return validation.rule.list?.source;
  });
  expect(rule).toBe('=J4');
});

test('a 评分表 made after the 台账 adds it up; one made before takes what was typed along when it is made anew', async () => {
  await make(unitOrder('甲局'));
  await enter('甲局', 'KH_entries', 0, 2);
  expect((await sheetOf('甲局')).ranges['KH_ledger']).toBeUndefined();
  await makeWhole('ledger');
  await make(unitOrder('乙局'));
  await make(unitOrder('甲局'), true);
  expect([(await cell('甲局', 'KH_entries'))?.value, (await cell('甲局', 'KH_ledger'))?.formula, (await cell('乙局', 'KH_ledger'))?.formula]).toEqual([2, expect.stringContaining('SUMIFS'), expect.stringContaining("'台账'!$D$4:$D$303")]);
});

test('台账 made anew keeps its lines, takes up a unit that came later, and the sheets go on pointing to it', async () => {
  await make(unitOrder('甲局'));
  await makeWhole('ledger');
  await make(unitOrder('甲局'), true);
  await make(unitOrder('乙局'));
  for (const [name, value] of [['KH_line_units', '甲局'], ['KH_line_clauses', '8.2.1'], ['KH_line_counts', 3], ['KH_line_cases', '〔2026〕7号'], ['KH_line_facts', '会议记录'], ['KH_line_by', '张某'], ['KH_line_days', 46053]] as const) await enter('台账', name, 1, value);
  await makeWhole('ledger', true);
  const line = await Promise.all(['KH_line_days', 'KH_line_units', 'KH_line_clauses', 'KH_line_counts', 'KH_line_cases', 'KH_line_facts', 'KH_line_by'].map(async (name) => (await cell('台账', name, 1))?.value));
  expect(line).toEqual([46053, '甲局', '8.2.1', 3, '〔2026〕7号', '会议记录', '张某']);
  expect((await sheetOf('台账')).ranges['KH_list_units']?.rows).toBe(2);
  expect((await cell('甲局', 'KH_ledger'))?.formula).toContain("'台账'!$D$4:$D$303");
  expect(host.book.sheets().filter(({ name }) => name.startsWith('KH_'))).toEqual([]);
});

test('汇总 points to each sheet by its names, and to where they stand when one is made anew with the columns of the 台账', async () => {
  for (const unit of UNITS) await make(unitOrder(unit));
  await makeWhole('summary');
  await enter('汇总', 'KH_office', 1, 20);
  const before = (await cell('汇总', 'KH_totals'))?.formula ?? '';
  await makeWhole('ledger');
  await make(unitOrder('甲局'), true);
  const after = (await cell('汇总', 'KH_totals'))?.formula ?? '';
  const total = (await sheetOf('甲局')).ranges['KH_total'];
  expect(after).not.toBe(before);
  expect(after).toContain(`$${String.fromCharCode(65 + (total?.column ?? 0))}$${(total?.row ?? 0) + 1}`);
  await makeWhole('summary', true);
  expect([(await cell('汇总', 'KH_office', 1))?.value, (await cell('汇总', 'KH_totals'))?.formula]).toEqual([20, after]);
});

test('a 评分表 of before, without the names that 汇总 points to, is named and nothing is done', async () => {
  await make(unitOrder('甲局'));
  await host.Excel.run(async (context) => {
    const name = context.workbook.worksheets.getItem('甲局').names.getItem('KH_section_1');
    name.delete();
    await context.sync();
  });
  await expect(make(wholeOrder('summary', ['甲局']))).rejects.toMatchObject({ code: 'madeBefore', sheet: '甲局' });
  expect(host.book.sheets().some(({ name }) => name === '汇总')).toBe(false);
});

test('整改台账 lists the deductions that the sheets show; made anew it keeps what was worked on', async () => {
  for (const unit of UNITS) await make(unitOrder(unit));
  await expect(makeWhole('rectification')).rejects.toMatchObject({ code: 'nothingToList' });
  // Nothing is calculated in memory: the amounts stand as a spreadsheet would show them.
  const show = async (name: string, down: number, value: string | number): Promise<void> => inBook('乙局').write(await rectOf('乙局', name, down), [[{ value }]]);
  await show('KH_deductions', 3, 0.5);
  await show('KH_reasons', 3, '1项×0.5=0.5');
  await makeWhole('rectification');
  expect([(await cell('整改台账', 'KH_problem_units'))?.value, (await sheetOf('整改台账')).ranges['KH_problem_units']?.rows]).toEqual(['乙局', 1]);
  await enter('整改台账', 'KH_measures', 0, '补开会议');
  await show('KH_deductions', 3, 0);
  await makeWhole('rectification', true);
  expect([(await cell('整改台账', 'KH_problem_units'))?.value, (await cell('整改台账', 'KH_measures'))?.value]).toEqual(['乙局', '补开会议']);
});

test('约谈名单 needs a 汇总 that has somebody among the last places', async () => {
  for (const unit of UNITS) await make(unitOrder(unit));
  await expect(makeWhole('talks')).rejects.toMatchObject({ code: 'noSummary' });
  await makeWhole('summary');
  await expect(makeWhole('talks')).rejects.toMatchObject({ code: 'nothingToList' });
  const at = { row: 4, column: await column('汇总', 'KH_talks'), rows: 1, columns: 1 };
  inBook('汇总').write(at, [[{ value: '后1位' }]]);
  await makeWhole('talks');
  expect([(await cell('约谈名单', 'KH_talk_units'))?.value, (await sheetOf('约谈名单')).ranges['KH_talk_units']?.rows]).toEqual(['乙局', 1]);
});

test('汇总 is written with its two charts and its filter; 名次表 and 失分分析 follow it, also when it is made anew', async () => {
  for (const unit of UNITS) await make(unitOrder(unit));
  await makeWhole('summary');
  const read = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('汇总');
    const charts = sheet.charts.load('items/chartType');
    const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
    await context.sync();
    const titles = charts.items.map(({ title }) => title.load('text'));
    const series = charts.items.map(({ series: all }) => all.load('items/name'));
    await context.sync();
    return { types: charts.items.map(({ chartType }) => chartType), titles: titles.map(({ text }) => text), series: series.map(({ items }) => items.length), filtered: filter.address };
  });
  expect(read).toEqual({ types: ['ColumnClustered', 'ColumnStacked'], titles: ['各单位总分', '各单位各部分得分'], series: [1, 5], filtered: expect.stringMatching(/^汇总!A3:[A-Z]+5$/u) });
  await makeWhole('places');
  await makeWhole('losses');
  await makeWhole('summary', true);
  const pointing = await Promise.all((['名次表', '失分分析'] as const).map(async (name) => inBook(name).read({ row: 0, column: 0, rows: 12, columns: 16 }).flat().map(({ formula }) => formula).filter((formula) => formula.includes('#REF!'))));
  expect(pointing).toEqual([[], []]);
  expect((await cell('名次表', 'KH_order'))?.formula).toContain("'汇总'!");
});
