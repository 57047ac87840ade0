import { createMemoryHost, faults, type MemoryHost, type MemorySheet } from '../../../preview/memory';
import { recogniseTable } from '../../../src/intake';
import { applyOwnSheet, undoOwnSheet } from '../../../src/taskpane/book/applyOwnSheet';
import { findAdded, type OwnAdded } from '../../../src/taskpane/book/ownAdded';
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
  const added = await host.Excel.run((context) => applyOwnSheet(context, own, (taken) => planOwnSheet(table, { answers: { mode, limit: 'item', decisions: {} }, formulas: own.formulas, taken })));
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
