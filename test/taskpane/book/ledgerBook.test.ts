/** Lines of the 台账 written from the pane, with their lines of 修改记录. */
import { readLedger, writeLedgerLine } from '../../../src/taskpane/book/ledgerBook';
import { askRecord, openRecord, readRows } from '../../../src/taskpane/book/records';
import { ledgerChanges } from '../../../src/taskpane/state/ledgerChanges';
import { HISTORY, readChanges } from '../../../src/workbook/history';
import { serialOfDay } from '../../../src/workbook/excelDay';
import type { LedgerLine } from '../../../src/workbook/ledgerLines';
import { wholeBook, type WholeBook } from './wholeBook';

const DAY = serialOfDay('2026-03-31') ?? 0;
const CELLS = [DAY, '甲局', '9.1.1', 1, '〔2026〕7号', '会议记录', '张某'] as const;
const WHEN = '2026-11-25 21:40';

let book: WholeBook;
beforeEach(async () => {
  book = await wholeBook(['甲局'], true);
});
afterEach(() => book.close());

const ledger = () => book.sheetOf('台账');
const lines = async () => { const sheet = await ledger(); return book.host.Excel.run((context) => readLedger(context, sheet)); };
const write = async (cells: readonly (string | number)[], before: LedgerLine | null = null) => {
  const sheet = await ledger();
  return book.host.Excel.run((context) => writeLedgerLine(context, { ledger: sheet, cells, before, changes: (place) => ledgerChanges(sheet.name, place, cells, before, WHEN) }));
};
const startHistory = () => book.host.Excel.run(async (context) => { const asked = askRecord(context, HISTORY); await context.sync(); await openRecord(context, asked); });
const changes = async () => readChanges((await book.host.Excel.run((context) => readRows(context, HISTORY))) ?? []);

test('a line goes into the next free line, in two syncs, and the sheet stays protected', async () => {
  const sheet = await ledger();
  const before = book.host.syncCount;
  await book.host.Excel.run((context) => writeLedgerLine(context, { ledger: sheet, cells: CELLS, before: null, changes: () => [] }));
  // Excel.run ends with a sync of its own.
  expect(book.host.syncCount - before - 1).toBe(2);
  expect(await write(['', '甲局', '8.2.1', 2, '', '', ''])).toBe(1);
  expect((await lines()).map(({ index, day, unit, clause, count, case: id, fact, by }) => [index, day, unit, clause, count, id, fact, by])).toEqual([
    [0, DAY, '甲局', '9.1.1', '1', '〔2026〕7号', '会议记录', '张某'], [1, '', '甲局', '8.2.1', '2', '', '', ''],
  ]);
  expect(book.inBook('台账').protection).toBeDefined();
});

test('a line is put right in its place; one that somebody else has changed meanwhile is left alone and named', async () => {
  await write(CELLS);
  const [line] = await lines();
  await write([DAY, '甲局', '9.1.1', 3, '', '会议记录', '张某'], line ?? null);
  expect((await lines()).map(({ count, case: id }) => [count, id])).toEqual([['3', '']]);
  await expect(write([DAY, '甲局', '9.1.1', 4, '', '', '张某'], line ?? null)).rejects.toMatchObject({ code: 'sheetChanged', sheet: '台账' });
  expect((await lines())[0]?.count).toBe('3');
});

test('the last of the 300 lines is written; after it the 台账 is full, which is said', async () => {
  const sheet = await ledger();
  const rect = sheet.ranges['KH_line_units'];
  if (rect === undefined) throw new Error('no lines');
  book.inBook('台账').write({ ...rect, rows: rect.rows - 1 }, Array.from({ length: rect.rows - 1 }, () => [{ value: '甲局' }]));
  expect(await write(CELLS)).toBe(299);
  await expect(write(CELLS)).rejects.toMatchObject({ code: 'ledgerFull' });
});

test('修改记录 takes a new line as one change, a line put right as one a cell, each in the batch of the edit', async () => {
  await write(CELLS);
  expect(await changes()).toEqual([]);
  await startHistory();
  const [line] = await lines();
  const sent = book.host.syncCount;
  await write([DAY, '甲局', '9.1.1', 2, '', '会议记录', '李某'], line ?? null);
  // Excel.run twice (the sheet is looked up first), each with a sync of its own, and the three of looking up.
  expect(book.host.syncCount - sent).toBeLessThanOrEqual(8);
  await write(CELLS);
  expect((await changes()).map(({ by, sheet, place, what, from, to, reason, source }) => [by, sheet, place, what, from, to, reason, source])).toEqual([
    ['李某', '台账', 'A4:G4', '第 1 行 数量（甲局 9.1.1）', '1', '2', '', '窗格'],
    ['李某', '台账', 'A4:G4', '第 1 行 案件（甲局 9.1.1）', '〔2026〕7号', '空', '', '窗格'],
    ['李某', '台账', 'A4:G4', '第 1 行 登记人（甲局 9.1.1）', '张某', '李某', '', '窗格'],
    ['张某', '台账', 'A5:G5', '登记一笔：甲局 9.1.1', '空', '1，案件 〔2026〕7号', '会议记录', '窗格'],
  ]);
  expect(book.inBook(HISTORY.name).protection).toBeDefined();
});
