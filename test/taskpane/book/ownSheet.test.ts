import { createMemoryHost, faults, type MemoryHost, type MemorySheet } from '../../../preview/memory';
import { recogniseTable } from '../../../src/intake';
import { applyOwnSheet, undoOwnSheet } from '../../../src/taskpane/book/applyOwnSheet';
import { findAdded, type OwnAdded } from '../../../src/taskpane/book/ownAdded';
import { lookAtCell } from '../../../src/taskpane/book/lookAtCell';
import { writeRegister } from '../../../src/taskpane/book/ownDecisions';
import { registeredQuestion, recognisedQuestion, type CellQuestion } from '../../../src/taskpane/state/cellQuestion';
import { readGrid } from '../../../src/taskpane/book/readGrid';
import { planOwnSheet } from '../../../src/workbook/ownSheet/planOwnSheet';
import type { OwnMode } from '../../../src/workbook/ownSheet/own';

const ROWS = [
  ['某局内务考核表', '', '', '', '', ''],
  ['项目', '考核内容', '标准分', '评分说明', '扣分', '得分'],
  ['会议', '按时到会', 5, '迟到的,每人次扣0.5分;缺席的,每次扣1分。', '', ''],
  ['', '记录完整', 3, '记录缺一次扣2分。', '', 3],
  ['', '资料归档', 2, '归档不及时的酌情扣1分。', '', ''],
  ['合计', '', 10, '', '', ''],
];
/** From B3 on. */
const [TOP, LEFT] = [2, 1];

let host: MemoryHost;
let uninstall: () => void;
let sheet: MemorySheet;

beforeEach(() => {
  host = createMemoryHost();
  uninstall = host.install();
  sheet = host.book.addSheet('内务考核');
  sheet.write({ row: TOP, column: LEFT, rows: ROWS.length, columns: 6 }, ROWS.map((row) => row.map((value) => (value === '' ? { empty: true } : { value }))));
  sheet.merge({ row: TOP, column: LEFT, rows: 1, columns: 6 });
  sheet.merge({ row: TOP + 2, column: LEFT, rows: 3, columns: 1 });
  sheet.setFormat({ row: TOP + 1, column: LEFT, rows: 1, columns: 6 }, { bold: true, fill: '#FFFF00' });
  sheet.setNumberFormats({ row: TOP + 2, column: LEFT + 5, rows: 1, columns: 1 }, [['0.0']]);
});
afterEach(() => uninstall());

/** Everything that can be seen of the sheet, cell by cell. */
function seen(one: MemorySheet): unknown {
  const rect = { row: 0, column: 0, rows: 14, columns: 24 };
  const cells = one.read(rect).map((row, y) => row.map((cell, x) => ({ ...cell, format: one.formatAt(y, x), lines: (['top', 'bottom', 'left', 'right'] as const).map((edge) => one.lineAt(y, x, edge)), rule: one.validationAt({ row: y, column: x, rows: 1, columns: 1 }).rule })));
  return { cells, widths: Array.from({ length: 24 }, (_, x) => one.columnWidth(x)), merges: one.merges(), names: host.book.names.list(one).map(({ name }) => name), sheets: host.book.sheets().map(({ name }) => name) };
}

async function add(mode: OwnMode): Promise<OwnAdded> {
  const own = await host.Excel.run((context) => readGrid(context, sheet.id));
  if (own === null) throw new Error('blank');
  const table = { sheet: own.name, table: recogniseTable(own.grid), row: own.row, column: own.column, values: own.values, free: own.free };
  const before = host.syncCount;
  const added = await host.Excel.run((context) => applyOwnSheet(context, own, (taken) => planOwnSheet(table, { answers: { mode, limit: 'item', decisions: {}, deciders: {} }, formulas: own.formulas, taken })));
  expect(host.syncCount - before).toBeLessThanOrEqual(3);
  return added;
}

test('the sheet is read with its merges, from where its table begins', async () => {
  const own = await host.Excel.run((context) => readGrid(context, sheet.id));
  expect([own?.row, own?.column, own?.free, own?.grid.rows.length]).toEqual([2, 1, 7, 6]);
  expect(own?.grid.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 6 }, { row: 2, column: 0, rows: 3, columns: 1 }]);
});

test('a table without merges is read too', async () => {
  const plain = host.book.addSheet('无合并');
  plain.write({ row: 0, column: 0, rows: 1, columns: 2 }, [[{ value: '项目' }, { value: '标准分' }]]);
  expect((await host.Excel.run((context) => readGrid(context, plain.id)))?.grid).toEqual({ rows: [['项目', '标准分']], merges: [] });
});

test('a blank sheet has nothing to recognise', async () => {
  const blank = host.book.addSheet('空表');
  expect(await host.Excel.run((context) => readGrid(context, blank.id))).toBeNull();
});

test.each<OwnMode>(['inPlace', 'side'])('%s: formulas stand there, no word of the table is changed, and undoing leaves every cell as it was', async (mode) => {
  const before = seen(sheet);
  const words = sheet.read({ row: TOP, column: LEFT, rows: 6, columns: 4 }).map((row) => row.map(({ value }) => value));
  const added = await add(mode);
  expect(sheet.read({ row: TOP, column: LEFT, rows: 6, columns: 4 }).map((row) => row.map(({ value }) => value))).toEqual(words);
  expect(host.book.sheets().map(({ name }) => name)).toContain('内务考核登记');
  expect(sheet.read({ row: TOP + 3, column: LEFT + 5, rows: 1, columns: 1 })[0]?.[0]?.formula).toContain(mode === 'side' ? "'内务考核登记'!" : 'KH.SCORE');
  sheet.enter(TOP + 3, 7, 2);
  expect(await host.Excel.run((context) => findAdded(context, sheet.id))).toEqual(added);
  if (mode === 'side') sheet.enter(TOP + 3, 7, '');
  await host.Excel.run((context) => undoOwnSheet(context, sheet, added));
  expect(seen(sheet)).toEqual(before);
});

test.each(['WorksheetCollection.add', 'Range.formulas', 'DataValidation.rule', 'RangeFormat.columnWidth', 'NamedItemCollection.add', 'WorksheetProtection.protect'])('when Excel stops at %s, the sheet is as it was, cell by cell', async (place) => {
  const before = seen(sheet);
  let met = 0;
  host.hooks.beforeAction = (location) => {
    if (location !== place) return;
    met += 1;
    // The last of them that comes up while writing; once stopped, Excel does as it is told again.
    if (met === (place === 'Range.formulas' ? 4 : 1)) throw faults.general();
  };
  await expect(add('inPlace')).rejects.toMatchObject({ code: 'GeneralException' });
  delete host.hooks.beforeAction;
  expect(met).toBeGreaterThan(0);
  expect(seen(sheet)).toEqual(before);
});

test('a table that was changed after it was recognised is left alone', async () => {
  const own = await host.Excel.run((context) => readGrid(context, sheet.id));
  sheet.enter(TOP + 3, LEFT + 2, 4);
  const before = seen(sheet);
  if (own === null) throw new Error('blank');
  await expect(host.Excel.run((context) => applyOwnSheet(context, own, () => { throw new Error('not reached'); }))).rejects.toMatchObject({ code: 'sheetChanged', sheet: '内务考核' });
  expect(seen(sheet)).toEqual(before);
});

test('columns that were moved since are not cleared', async () => {
  const added = await add('inPlace');
  sheet.enter(TOP + 1, 7, '别的');
  const before = seen(sheet);
  await expect(host.Excel.run((context) => undoOwnSheet(context, sheet, added))).rejects.toMatchObject({ code: 'sheetChanged' });
  expect(seen(sheet)).toEqual(before);
});

describe('a decision in place of a refusal, from the selected clause', () => {
  /** 归档不及时的酌情扣1分。 */
  const CELL = { row: TOP + 4, column: LEFT + 3 };
  const look = () => host.Excel.run((context) => lookAtCell(context, { sheetId: sheet.id, ...CELL }, null, {}));
  const question = async (): Promise<CellQuestion | null> => {
    const { reading, register, view } = await look();
    const clause = reading?.clauses[0];
    if (reading == null || clause === undefined) throw new Error('no clause');
    if (register !== null) return registeredQuestion(register.rows, register.side, CELL.row, reading, clause);
    return view === null ? null : recognisedQuestion(view, CELL, clause, { decisions: {}, deciders: {} });
  };

  test('before anything is added, the table is recognised for its question, and nothing is changed', async () => {
    const before = seen(sheet);
    expect(await question()).toMatchObject({ decision: null, choices: [{ value: '每次扣1分' }, { value: '扣1分' }, { value: '酌情扣分' }, { value: '不计分' }] });
    expect(seen(sheet)).toEqual(before);
  });

  test('a clause that is read asks nothing of Excel but its row', async () => {
    const before = host.syncCount;
    // One sync for the row, one that ends every run.
    const { reading, view } = await host.Excel.run((context) => lookAtCell(context, { sheetId: sheet.id, row: TOP + 3, column: LEFT + 3 }, null, {}));
    expect([reading?.clauses[0]?.choices, view, host.syncCount - before]).toEqual([[], null, 2]);
  });

  test.each(['inPlace', 'side'] as const)('%s: it goes into the 口径 beside, with who and when, and the formula follows', async (mode) => {
    await add(mode);
    const asked = await question();
    expect(asked).toMatchObject({ decision: null, kept: '定了写进“内务考核登记”表的口径，公式随着变。' });
    await host.Excel.run((context) => writeRegister(context, '内务考核登记', asked?.key ?? '', '每次扣1分', { by: '考核办', day: '2026-11-25' }));
    expect(await question()).toMatchObject({ decision: '每次扣1分', decider: { by: '考核办', day: '2026-11-25' } });
    const side = host.book.sheets().find(({ name }) => name === '内务考核登记');
    expect(side?.read({ row: 4, column: 3, rows: 1, columns: 4 })[0]?.map(({ value }) => value)).toEqual(['每次扣1分', '', '考核办', '2026-11-25']);
    await host.Excel.run((context) => writeRegister(context, '内务考核登记', asked?.key ?? '', null, { by: '', day: '' }));
    expect(await question()).toMatchObject({ decision: null });
  });

  test('the sheet beside was deleted: that is said, and nothing is written', async () => {
    await add('inPlace');
    const side = host.book.sheets().find(({ name }) => name === '内务考核登记');
    if (side) host.book.deleteSheet(side);
    await expect(host.Excel.run((context) => writeRegister(context, '内务考核登记', '4', '扣1分', { by: '', day: '' }))).rejects.toMatchObject({ code: 'sheetGone' });
  });
});

test('a table of two hundred rows is taken back too, after the pane was closed in between', async () => {
  const long = host.book.addSheet('长表');
  const rows: (string | number)[][] = [['项目', '考核内容', '标准分', '评分说明', '扣分', '得分'], ...Array.from({ length: 200 }, (_, at) => [`第${at + 1}项`, `内容${at + 1}`, 1, '缺一次扣0.5分。', '', ''])];
  long.write({ row: 0, column: 0, rows: rows.length, columns: 6 }, rows.map((row) => row.map((value) => (value === '' ? { empty: true } : { value }))));
  const cells = (): unknown => long.read({ row: 0, column: 0, rows: 202, columns: 12 }).map((row) => row.map(({ value, formula }) => [value, formula]));
  const before = cells();
  const own = await host.Excel.run((context) => readGrid(context, long.id));
  if (own === null) throw new Error('blank');
  const table = { sheet: own.name, table: recogniseTable(own.grid), row: own.row, column: own.column, values: own.values, free: own.free };
  await host.Excel.run((context) => applyOwnSheet(context, own, (taken) => planOwnSheet(table, { answers: { mode: 'inPlace', limit: 'item', decisions: {}, deciders: {} }, formulas: own.formulas, taken })));
  expect(cells()).not.toEqual(before);
  const added = await host.Excel.run((context) => findAdded(context, long.id));
  if (added === null) throw new Error('not known any more');
  expect(added.theirs).toHaveLength(400);
  const formulas = host.book.names.list(long).map(({ meaning }) => String(meaning));
  // A formula of a name takes 8192 characters: one is too short for two hundred rows.
  expect(formulas.length).toBeGreaterThan(1);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(8192);
  await host.Excel.run((context) => undoOwnSheet(context, long, added));
  expect(cells()).toEqual(before);
  expect(host.book.names.list(long)).toEqual([]);
});
