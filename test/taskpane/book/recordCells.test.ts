/** What is typed into cells, written down as far as Excel tells. */
import { expectOwn, isOwn } from '../../../src/taskpane/book/ownWrites';
import { recordCells, type CellEvent } from '../../../src/taskpane/book/recordCells';
import { recordedEntry } from '../../../src/taskpane/book/recordedEntry';
import { askRecord, openRecord, readRows } from '../../../src/taskpane/book/records';
import { writeReason } from '../../../src/taskpane/book/writeReason';
import { HISTORY, readChanges } from '../../../src/workbook/history';
import { wholeBook, type WholeBook } from './wholeBook';

let book: WholeBook;
beforeAll(async () => {
  book = await wholeBook(['甲局'], false);
});
afterAll(() => book.close());

const WHEN = '2026-11-25 21:40';
const event = (sheetId: string, address: string, details: CellEvent['details'] = null): CellEvent => ({ sheetId, address, when: WHEN, details });
const record = async (events: readonly CellEvent[]) => { const sheets = await book.sheets(); await book.host.Excel.run((context) => recordCells(context, events, sheets, '张某')); };
const changes = async () => readChanges((await book.host.Excel.run((context) => readRows(context, HISTORY))) ?? []);
const told = async () => (await changes()).map(({ what, place, from, to, by, source }) => [what, place, from, to, by, source]);
const column = async (name: string) => String.fromCharCode(65 + ((await book.sheetOf('甲局')).ranges[name]?.column ?? 0));

test('without 修改记录 in the workbook nothing is written, and no sheet is made', async () => {
  const { id } = await book.sheetOf('甲局');
  await record([event(id, `${await column('KH_entries')}4`, { before: '', after: 2 })]);
  expect(book.host.book.sheets().some(({ name }) => name === HISTORY.name)).toBe(false);
});

test('one cell: which clause, from what, to what; a cell that is no entry, and one set to what it was, are not written down', async () => {
  await book.host.Excel.run(async (context) => { const asked = askRecord(context, HISTORY); await context.sync(); await openRecord(context, asked); });
  const { id } = await book.sheetOf('甲局');
  const at = await column('KH_entries');
  await record([event(id, `${at}4`, { before: '', after: 2 }), event(id, `${at}5`, { before: 1, after: 1 }), event(id, 'A1', { before: 'x', after: 'y' }), event('no sheet', `${at}4`, { before: '', after: 2 })]);
  expect(await told()).toEqual([[`0.1.1 查实数`, `${at}4`, '空', '2', '张某', '单元格']]);
});

test('several cells: Excel does not tell what stood there before, and the record says so; a long block is one line', async () => {
  const { id } = await book.sheetOf('甲局');
  const at = await column('KH_entries');
  await book.put('甲局', '0.1.1', 'KH_entries', 3);
  await book.put('甲局', '0.2.1', 'KH_entries', 0);
  await record([event(id, `${at}4:${at}5`)]);
  await book.clear('甲局');
  await record([event(id, `${at}4:${at}60`)]);
  expect((await told()).slice(1).map(([what, place, from, to]) => [what, place, from, to])).toEqual([
    ['0.1.1 查实数', `${at}4`, '改前不详', '3'], ['0.2.1 查实数', `${at}5`, '改前不详', '0'], ['查实数，57 格', `${at}4:${at}60`, '改前不详', '都是“0”'],
  ]);
});

test('an answer on the 口径 sheet is named by its key', async () => {
  const { id, ranges, name } = await book.sheetOf('口径');
  const answers = ranges['KH_answers'];
  if (answers === undefined) throw new Error('no answers');
  await record([event(id, `${String.fromCharCode(65 + answers.column)}${answers.row + 1}`, { before: '按条', after: '按项' })]);
  const last = (await changes()).at(-1);
  expect([last?.sheet, last?.what.endsWith(' 定为'), last?.from, last?.to]).toEqual([name, true, '按条', '按项']);
});

test('an entry from the pane and its line are one batch, and the event it raises is not written down once more', async () => {
  const sheet = await book.sheetOf('甲局');
  const entries = sheet.ranges['KH_entries'];
  if (entries === undefined) throw new Error('no entries');
  const before = book.host.syncCount;
  await book.host.Excel.run((context) => recordedEntry(context, sheet, { row: entries.row, column: entries.column }, 5, { what: '0.1.1 查实数', from: '0' }));
  expect(book.host.syncCount - before - 1).toBe(3);
  const at = `${await column('KH_entries')}4`;
  expect([(await told()).at(-1), isOwn(sheet.id, at), isOwn(sheet.id, at)]).toEqual([['0.1.1 查实数', at, '0', '5', '没有写明', '窗格'], true, false]);
});

test('what is expected is forgotten after ten seconds', () => {
  expectOwn('one', 'A1', 0);
  expect(isOwn('one', 'A1', 10_000)).toBe(false);
  expectOwn('one', 'A1', 0);
  expect(isOwn('one', 'A1', 9_999)).toBe(true);
});

test('a reason is added afterwards, on the protected sheet', async () => {
  const last = (await changes()).at(-1);
  await book.host.Excel.run((context) => writeReason(context, last?.index ?? 0, '复核更正'));
  expect((await changes()).at(-1)?.reason).toBe('复核更正');
});
