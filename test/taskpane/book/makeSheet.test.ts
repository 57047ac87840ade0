import { createMemoryHost, faults, type MemoryHost, type MemorySheet } from '../../../preview/memory';
import type { Scheme } from '../../../src/scheme/scheme';
import { findUnitSheets, type UnitSheet } from '../../../src/taskpane/book/findUnitSheets';
import { makeSheet } from '../../../src/taskpane/book/makeSheet';
import { writeEntry } from '../../../src/taskpane/book/writeEntry';
import { sheetOrders } from '../../../src/workbook/sheetOrders';
import { template } from '../../workbook/keptBook';

const huairou = template('huairou-zerenzhi');
const zhudiban = template('zhudiban-lianzheng');
const gongsi = template('gongsi-zerenzhi');

let host: MemoryHost;
let uninstall: () => void;
beforeEach(() => {
  host = createMemoryHost();
  uninstall = host.install();
});
afterEach(() => uninstall());

const sheets = async (): Promise<readonly UnitSheet[]> => (await host.Excel.run(findUnitSheets)).units;
const names = (): string[] => host.book.sheets().map(({ name }) => name);
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

async function make(scheme: Scheme, subjects: readonly string[], name: string, { anew = false, category = '' } = {}): Promise<void> {
  const order = sheetOrders(scheme, subjects, category).find((one) => one.name === name);
  if (order === undefined) throw new Error(`no order ${name}`);
  const old = anew ? await sheetOf(name) : null;
  await host.Excel.run((context) => makeSheet(context, { scheme, order, year: '2026', decisions: {}, deciders: {}, script: 'document', old, decisionsSheet: null }));
}

async function placeOf(sheet: string, name: string, down: number): Promise<{ row: number; column: number; rows: number; columns: number; id: string }> {
  const { ranges, id } = await sheetOf(sheet);
  const rect = ranges[name];
  if (rect === undefined) throw new Error(`no ${name}`);
  return { row: rect.row + down, column: rect.column, rows: 1, columns: 1, id };
}
async function enter(sheet: string, name: string, down: number, value: string | number): Promise<void> {
  const place = await placeOf(sheet, name, down);
  await host.Excel.run((context) => writeEntry(context, place.id, place, value));
}
async function cell(sheet: string, name: string, down: number): Promise<unknown> {
  return inBook(sheet).read(await placeOf(sheet, name, down))[0]?.[0]?.value;
}

const everyFormula = (sheet: string): readonly { readonly row: number; readonly column: number; readonly formula: string }[] => {
  const rect = { row: 0, column: 0, rows: 40, columns: 8 };
  return inBook(sheet).read(rect).flatMap((cells, row) => cells.flatMap(({ formula }, column) => (formula === '' ? [] : [{ row, column, formula }])));
};

/** As Excel does: when a sheet gets another name, formulas go with it. */
function formulasFollow(sheet: string, pointing: string): void {
  let renamed = 0;
  host.hooks.beforeAction = (location) => {
    if (location !== 'Worksheet.name') return;
    renamed += 1;
    if (renamed > 1) return;
    for (const { row, column, formula } of everyFormula(pointing)) {
      inBook(pointing).write({ row, column, rows: 1, columns: 1 }, [[{ formula: formula.replaceAll(`'${sheet}'!`, '#REF!').replaceAll(`${sheet}!`, '#REF!') }]]);
    }
  };
}

describe('怀柔区: two units and their 排名', () => {
  beforeEach(async () => {
    for (const name of ['甲', '乙', '排名']) await make(huairou, ['甲', '乙'], name);
    await enter('甲', 'KH_entries', 0, 90);
    await enter('甲', 'KH_entries', 4, '/');
    await enter('甲', 'KH_findings', 2, '有记录');
    await enter('甲', 'KH_feedback', 0, 46053);
  });
  const entered = async () => [await cell('甲', 'KH_entries', 0), await cell('甲', 'KH_entries', 4), await cell('甲', 'KH_findings', 2), await cell('甲', 'KH_feedback', 0)];
  const ENTERED = [90, '/', '有记录', 46053];

  test('a unit’s sheet made anew keeps its entries, its name and its place, and leaves no other behind', async () => {
    const before = names();
    await make(huairou, ['甲', '乙'], '甲', { anew: true });
    expect(names()).toEqual(before);
    expect(await entered()).toEqual(ENTERED);
    expect(inBook('甲').protection).toBeDefined();
  });

  test('排名 goes on pointing to it, and is protected again', async () => {
    const before = everyFormula('排名');
    expect(before.filter(({ formula }) => /'?甲'?!/u.test(formula))).toHaveLength(2);
    formulasFollow('甲', '排名');
    await make(huairou, ['甲', '乙'], '甲', { anew: true });
    expect(everyFormula('排名')).toEqual(before);
    expect(inBook('排名').protection).toBeDefined();
  });

  test.each(['WorksheetCollection.add', 'Range.formulas', 'WorksheetProtection.protect', 'Worksheet.position', 'Worksheet.delete'])('whatever stops Excel at %s, both sheets are as they were', async (place) => {
    const [before, formulas] = [names(), everyFormula('排名')];
    let met = 0;
    host.hooks.beforeAction = (location) => {
      // Once: what is done to set things right again is not stopped.
      if (location === place && (met += 1) === 1) throw faults.general();
    };
    await expect(make(huairou, ['甲', '乙'], '甲', { anew: true })).rejects.toBeDefined();
    delete host.hooks.beforeAction;
    expect(met).toBeGreaterThan(0);
    expect(names()).toEqual(before);
    expect(await entered()).toEqual(ENTERED);
    expect(everyFormula('排名')).toEqual(formulas);
    expect([inBook('甲').protection, inBook('排名').protection].includes(undefined)).toBe(false);
  });

  test.each([1, 2])('stopped at name number %i of the exchange, every sheet has its own name again', async (which) => {
    const [before, formulas] = [names(), everyFormula('排名')];
    let met = 0;
    host.hooks.beforeAction = (location) => {
      if (location === 'Worksheet.name' && (met += 1) === which) throw faults.general();
    };
    await expect(make(huairou, ['甲', '乙'], '甲', { anew: true })).rejects.toMatchObject({ code: 'GeneralException' });
    delete host.hooks.beforeAction;
    expect(names()).toEqual(before);
    expect(await entered()).toEqual(ENTERED);
    expect(everyFormula('排名')).toEqual(formulas);
  });

  test.each([[1, '排名'], [2, '甲']])('the %i. sheet whose protection cannot be lifted is named: %s', async (which, sheet) => {
    const before = names();
    let met = 0;
    host.hooks.beforeAction = (location) => {
      if (location === 'WorksheetProtection.unprotect' && (met += 1) === which) throw faults.accessDenied();
    };
    await expect(make(huairou, ['甲', '乙'], '甲', { anew: true })).rejects.toMatchObject({ code: 'password', sheet });
    delete host.hooks.beforeAction;
    expect(names()).toEqual(before);
    expect(await entered()).toEqual(ENTERED);
    expect([inBook('甲').protection, inBook('排名').protection].includes(undefined)).toBe(false);
  });

  test('排名 made anew for a list of 丙 alone ranks all three', async () => {
    await make(huairou, ['丙'], '丙');
    await make(huairou, ['丙'], '排名', { anew: true });
    const { ranges } = await sheetOf('排名');
    expect(ranges['KH_totals']?.rows).toBe(3);
  });

  test('three syncs make a sheet anew, beside two to look which sheets point to it', async () => {
    const old = await sheetOf('甲');
    const [order] = sheetOrders(huairou, ['甲']);
    if (order === undefined) throw new Error('no order');
    const before = host.syncCount;
    await host.Excel.run((context) => makeSheet(context, { scheme: huairou, order, year: '2026', decisions: {}, deciders: {}, script: 'document', old, decisionsSheet: null }));
    // Excel.run ends with one of its own.
    expect(host.syncCount - before - 1).toBeLessThanOrEqual(3 + 2);
  });
});

test('驻地办: a month made anew keeps its entries, and the year goes on pointing to it', async () => {
  await make(zhudiban, ['甲'], '甲1月');
  for (let month = 2; month <= 12; month += 1) await make(zhudiban, ['甲'], `甲${month}月`);
  await make(zhudiban, ['甲'], '甲全年');
  await enter('甲1月', 'KH_entries', 0, 6.5);
  await enter('甲1月', 'KH_remarks', 0, '迟到1次');
  const before = everyFormula('甲全年');
  formulasFollow('甲1月', '甲全年');
  await make(zhudiban, ['甲'], '甲1月', { anew: true });
  expect(await Promise.all(['KH_entries', 'KH_remarks'].map((name) => cell('甲1月', name, 0)))).toEqual([6.5, '迟到1次']);
  expect(everyFormula('甲全年')).toEqual(before);
  delete host.hooks.beforeAction;

  await enter('甲全年', 'KH_facts', 1, 2);
  await enter('甲全年', 'KH_remarks', 0, '补报');
  await make(zhudiban, ['甲'], '甲全年', { anew: true });
  expect([await cell('甲全年', 'KH_facts', 1), await cell('甲全年', 'KH_remarks', 0)]).toEqual([2, '补报']);
});

describe('公司: a vote', () => {
  const vote = { category: '领导班子' };
  beforeEach(async () => {
    await make(gongsi, ['一分公司', '二分公司'], '领导班子测评票', vote);
    await make(gongsi, ['一分公司', '二分公司'], '领导班子计票表', vote);
    await enter('领导班子计票表', 'KH_ballots', 0, 100);
    await enter('领导班子计票表', 'KH_ballots', 1, 50);
  });

  test('票 and 计票表 made anew for one name more keep the counts; three syncs a sheet', async () => {
    const before = names();
    for (const name of ['领导班子测评票', '领导班子计票表']) await make(gongsi, ['新公司', '一分公司', '二分公司'], name, { anew: true, ...vote });
    expect(names()).toEqual(before);
    expect([await cell('领导班子计票表', 'KH_ballots', 0), await cell('领导班子计票表', 'KH_ballots', 1), await cell('领导班子计票表', 'KH_ballots', 2)]).toEqual(['', 100, 50]);
    const old = await sheetOf('领导班子计票表');
    const [, order] = sheetOrders(gongsi, ['一分公司', '二分公司'], '领导班子');
    if (order === undefined) throw new Error('no order');
    const syncs = host.syncCount;
    await host.Excel.run((context) => makeSheet(context, { scheme: gongsi, order, year: '2026', decisions: {}, deciders: {}, script: 'document', old, decisionsSheet: null }));
    expect(host.syncCount - syncs - 1).toBeLessThanOrEqual(3);
  });

  test('counts of a subject that the list leaves out are named, and nothing is done', async () => {
    const before = names();
    const ids = (await sheets()).map(({ id }) => id);
    await expect(make(gongsi, ['一分公司'], '领导班子计票表', { anew: true, ...vote })).rejects.toMatchObject({ code: 'entriesUnknown', sheet: '领导班子计票表', clauses: ['二分公司 应到'] });
    expect([names(), (await sheets()).map(({ id }) => id)]).toEqual([before, ids]);
    expect(await cell('领导班子计票表', 'KH_ballots', 1)).toBe(50);
  });

  test('a sheet that has lost the name of its subjects is left alone', async () => {
    const old = await sheetOf('领导班子计票表');
    const { KH_subjects: _gone, ...ranges } = old.ranges;
    const [, order] = sheetOrders(gongsi, ['一分公司'], '领导班子');
    if (order === undefined) throw new Error('no order');
    const made = host.Excel.run((context) => makeSheet(context, { scheme: gongsi, order, year: '2026', decisions: {}, deciders: {}, script: 'document', decisionsSheet: null, old: { ...old, ranges } }));
    await expect(made).rejects.toMatchObject({ code: 'namesGone' });
  });
});

test('排名 for a unit without a sheet names the unit', async () => {
  await make(huairou, ['甲', '乙'], '甲');
  await expect(make(huairou, ['甲', '乙'], '排名')).rejects.toMatchObject({ code: 'sheetGone', sheet: '乙' });
});
