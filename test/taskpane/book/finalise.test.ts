/** 定稿: one checksum in the pane, in kaohe from a list and in kaohe from a workbook; locking, and what differs afterwards. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksum } from '../../../src/cli/commands/checksum';
import { finalise, isFinalKind, undoFinal } from '../../../src/taskpane/book/finalise';
import type { UnitSheet } from '../../../src/taskpane/book/findUnitSheets';
import { readEntered } from '../../../src/taskpane/book/readEntered';
import { readRows } from '../../../src/taskpane/book/records';
import { makeSheet } from '../../../src/taskpane/book/makeSheet';
import { writeEntry } from '../../../src/taskpane/book/writeEntry';
import type { Assessment } from '../../../src/taskpane/state/assessment';
import { checkFinal, shownOtherwise, stamp, type Stamped } from '../../../src/taskpane/state/finalState';
import { FINALS, finalRow, finalsInForce, readFinals } from '../../../src/workbook/finals';
import { planRecordSheet } from '../../../src/workbook/recordSheet';
import { clausesInOrder } from '../../../src/scheme';
import { writePlans } from '../../../src/xlsx/writeBook';
import { ledgerWith, unitWith, type LedgerLine } from '../../workbook/ledgerBook';
import { entry } from '../../workbook/template';
import { scheme, wholeBook, type WholeBook } from './wholeBook';

const UNITS = ['甲局', '乙局'];
/** 9.1.1 未开展相关活动的,每项扣0.5分; 6.1.5 受轻处分每人次扣0.5分; 7.3.1 每起扣1分: case 7 is in both, 7.3.1 keeps it. */
const LINES = [
  { unit: '甲局', clause: '9.1.1', count: 1 }, { unit: '甲局', clause: '9.1.1', count: 1 },
  { unit: '乙局', clause: '6.1.5', count: 1, case: '〔2026〕7号' }, { unit: '乙局', clause: '7.3.1', count: 1, case: '（2026）7号' },
] as const;
const LIST = ['单位,条款,数量,案件', ...LINES.map((line) => `${line.unit},${line.clause},${line.count},${'case' in line ? line.case : ''}`)].join('\n');
const STAMP = { when: '2026-11-25 21:40', by: '张某' };
const KAOHE = { json: true, decide: [], rest: '0', year: '2026', text: false } as const;

let book: WholeBook;
beforeAll(async () => {
  book = await wholeBook(UNITS, true);
  for (const unit of UNITS) await book.clear(unit);
  for (const { unit, clause } of LINES) await book.put(unit, clause, 'KH_entries', '');
  const { ranges, name } = await book.sheetOf('台账');
  for (const [index, line] of LINES.entries()) {
    for (const [under, value] of [['KH_line_units', line.unit], ['KH_line_clauses', line.clause], ['KH_line_counts', line.count], ['KH_line_cases', 'case' in line ? line.case : '']] as const) {
      const rect = ranges[under];
      if (rect !== undefined) book.inBook(name).write({ ...rect, row: rect.row + index, rows: 1 }, [[{ value }]]);
    }
  }
}, 30_000);
afterAll(() => book.close());

async function stamped(): Promise<readonly Stamped[]> {
  const sheets = await book.sheets();
  const { units, office } = await book.host.Excel.run((context) => readEntered(context, sheets));
  const assessment: Assessment = { scheme, decisions: {}, office, units: units.map(({ sheet, rows }) => ({ unit: sheet.marks.unit, rows })) };
  const made = stamp(assessment, '2026');
  if (!made.ok) throw new Error(made.sentences.join());
  return made.units;
}
interface Told { readonly unit: string; readonly checksum: string; readonly full: string; readonly pending: number; readonly same?: boolean; readonly differences?: readonly string[] }
const told = async (path: string, more: object = {}): Promise<readonly Told[]> => JSON.parse(await checksum('qinglian-jiguan', path, { ...KAOHE, ...more })) as Told[];
const fromList = (list = LIST, more: object = {}) => inFile('查实.csv', list, (path) => told(path, more));
/** The same as an .xlsx, with 定稿记录 where there are finals. */
async function xlsx(lines: readonly LedgerLine[], finals: readonly Stamped[] = []): Promise<Uint8Array> {
  const blank = (unit: string): ReadonlySet<string> => new Set(LINES.filter((line) => line.unit === unit).map(({ clause }) => clause));
  const sheets = UNITS.map((unit) => unitWith(scheme, unit, new Map(clausesInOrder(scheme).filter(({ id }) => !blank(unit).has(id)).map(({ id }) => [id, entry(0)]))));
  // 采用案件 is worked by the add-in alone; kaohe reads the lines themselves.
  const plain = sheets.map((plan) => ({ ...plan, cells: plan.cells.filter(({ column }) => column !== plan.names.find(({ name }) => name === 'KH_counted_cases')?.rect.column) }));
  const record = planRecordSheet(FINALS);
  const rows = finals.flatMap((one, down) => finalRow({ ...one, ...STAMP }).map((content, column) => ({ row: 3 + down, column, content })));
  const kept = { ...record, rowCount: 3 + finals.length, cells: [...record.cells, ...rows.filter(({ content }) => content !== '')] };
  return writePlans([ledgerWith(scheme, UNITS, lines), ...plain, ...(finals.length === 0 ? [] : [kept])], 'native', 'x');
}
async function inFile<T>(name: string, content: string | Uint8Array, use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-'));
  try {
    writeFileSync(join(folder, name), content);
    return await use(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const inBook = async <T>(bytes: Promise<Uint8Array>, use: (path: string) => Promise<T>): Promise<T> => inFile('定稿.xlsx', await bytes, use);

test('the same entries give the same checksum in the pane, in kaohe from a list, and in kaohe from the .xlsx with its 台账', async () => {
  const pane = await stamped();
  expect(pane.map(({ unit, total, pending }) => [unit, total, pending])).toEqual([['甲局', '99', 0], ['乙局', '99', 0]]);
  const list = await fromList();
  const file = await inBook(xlsx(LINES), (path) => told(path, { rest: undefined, year: undefined }));
  const sums = pane.map(({ unit, short, full }) => [unit, short, full]);
  expect(list.map(({ unit, checksum: short, full }) => [unit, short, full])).toEqual(sums);
  expect(file.map(({ unit, checksum: short, full }) => [unit, short, full])).toEqual(sums);
  expect(new Set(pane.map(({ full }) => full)).size).toBe(2);
}, 60_000);

test('the order of the lines and the spelling of a case play no part; another year, another count or another answer does', async () => {
  const [sum] = (await fromList()).slice(1);
  const [, other] = await fromList(['单位,条款,数量,案件', '甲局,9.1.1,2,', '乙局,7.3.1,1,[2026] 7号', '乙局,6.1.5,1,〔2026〕7号'].join('\n'));
  expect(other?.full).toBe(sum?.full);
  const changed = await Promise.all([fromList(LIST, { year: '2025' }), fromList(LIST, { decide: ['cap-level=section'] }), fromList(LIST.replace('7.3.1,1', '7.3.1,2'))]);
  expect(new Set([sum?.full, ...changed.map((units) => units[1]?.full)]).size).toBe(4);
}, 60_000);

test('anyone can recompute it: the text that is printed, hashed by another program', async () => {
  const one = ['单位,条款,数量', '甲局,9.1.1,2'].join('\n');
  const text = await inFile('查实.csv', one, (path) => checksum('qinglian-jiguan', path, { ...KAOHE, text: true }));
  expect(createHash('sha256').update(`${text}\n`, 'utf8').digest('hex')).toBe((await fromList())[0]?.full);
  expect(text.split('\n').filter((line) => /^(单位|登记\|9|扣分\|9\.1\.1|总分)/u.test(line))).toEqual(['单位||甲局', '登记|9.1.1|2', ...text.split('\n').filter((line) => /^登记\|9(?!\.1\.1)/u.test(line)), '扣分|9.1.1|1', '总分||99']);
});

test('a count changed after 定稿 gives another checksum, and kaohe names it with what follows from it', async () => {
  const finals = await stamped();
  const [same] = await inBook(xlsx(LINES, finals), (path) => told(path));
  expect([same?.same, same?.differences]).toEqual([true, []]);
  const changed = LINES.map((line) => ({ ...line, count: line.clause === '9.1.1' ? 2 : line.count }));
  const [unit, other] = await inBook(xlsx(changed, finals), (path) => told(path));
  // 4项 × 0.5 = 2, within the 2分 of 9.1.
  expect([unit?.same, unit?.differences, other?.same]).toEqual([false, ['9.1.1 的查实数：定稿时 2，现在 4', '9.1.1 的扣分：定稿时 1，现在 2', '小计：定稿时 99，现在 98', '总分：定稿时 99，现在 98'], true]);
  const against = await inBook(xlsx(LINES, finals), (path) => fromList(LIST.replace('9.1.1,1,', '9.1.1,0,'), { against: path }));
  expect(against[0]?.differences?.[0]).toBe('9.1.1 的查实数：定稿时 2，现在 1');
}, 60_000);

test('定稿 locks what is filled in, stamps each sheet and keeps the figures; it is taken back with who and why', async () => {
  const sheets = (await book.sheets()).filter(isFinalKind);
  expect(sheets.map(({ marks }) => marks.kind)).toEqual(['decisions', 'ledger', 'unit', 'unit']);
  const made = (await stamped()).map((one) => ({ ...one, ...STAMP }));
  await book.host.Excel.run((context) => finalise(context, { scheme, sheets, changes: [] }, made));
  const locked = await book.sheets();
  expect(locked.map(({ final }) => final)).toEqual(['', '', made[0]?.full, made[1]?.full]);
  const unit = locked.find(({ marks }) => marks.unit === '甲局') as UnitSheet;
  const entries = unit.ranges['KH_entries'];
  if (entries === undefined) throw new Error('no entries');
  const type = (sheet: UnitSheet) => book.host.Excel.run((context) => writeEntry(context, sheet.id, { row: entries.row, column: entries.column }, 3));
  await expect(type(unit)).rejects.toMatchObject({ code: 'AccessDenied' });
  const source = { row: unit.ranges['KH_scheme']?.row ?? 0, column: unit.ranges['KH_allotted']?.column ?? 0, rows: 1, columns: 1 };
  const short = made[0]?.short ?? '';
  expect(String(book.inBook('甲局').read(source)[0]?.[0]?.value)).toMatch(new RegExp(`^出处：.*　2026-11-25张某定稿，校验码 ${short.match(/.{4}/gu)?.join(' ')}$`, 'u'));
  await expect(book.host.Excel.run((context) => makeSheet(context, { scheme, order: { kind: 'unit', name: '甲局', subjects: ['甲局'], category: '', month: 0, from: [] }, year: '2026', decisions: {}, deciders: {}, script: 'document', old: unit, decisionsSheet: '口径' }))).rejects.toMatchObject({ code: 'finalised' });
  const records = async () => readFinals((await book.host.Excel.run((context) => readRows(context, FINALS))) ?? []);
  expect(finalsInForce(await records()).map(({ unit: name, full, text }) => [name, full, text])).toEqual(made.map(({ unit: name, full, text }) => [name, full, text]));
  await book.host.Excel.run((context) => undoFinal(context, { scheme, sheets: locked.filter(isFinalKind), changes: [], when: '2026-11-26 09:00', by: '李某', reason: '漏登一件' }));
  const open = await book.sheets();
  expect(open.map(({ final }) => final)).toEqual([undefined, undefined, undefined, undefined]);
  await type(open.find(({ marks }) => marks.unit === '甲局') as UnitSheet);
  expect(String(book.inBook('甲局').read(source)[0]?.[0]?.value)).toMatch(/^出处：[^　]*$/u);
  expect((await records()).map(({ undone }) => undone)).toEqual([{ when: '2026-11-26 09:00', by: '李某', reason: '漏登一件' }, { when: '2026-11-26 09:00', by: '李某', reason: '漏登一件' }]);
  expect(finalsInForce(await records())).toEqual([]);
});

test('the pane names what differs from the record, and a record that was written over', async () => {
  const [before] = await stamped();
  if (before === undefined) throw new Error('no unit');
  await book.put('甲局', '8.2.1', 'KH_entries', 1);
  const [after] = await stamped();
  const kept = { ...before, ...STAMP, index: 0, undone: null };
  expect(checkFinal(kept, before).differences).toEqual([]);
  expect(checkFinal(kept, after).differences[0]).toBe('8.2.1 的查实数：定稿时 0，现在 1');
  expect(checkFinal({ ...kept, text: before.text.replace('9.1.1|1', '9.1.1|0') }, before).damaged).toBe(true);
});

test('a sheet that shows other points than its entries come to, or none, is named before it is made final', async () => {
  const [own] = await stamped();
  if (own === undefined) throw new Error('no unit');
  // 甲局, as set above: 9.1.1 扣 1, 8.2.1 扣 0.5, 0.1.1 每项扣0.5分 3项 扣 1.5; 总分 97.
  const shown = (deductions: readonly unknown[], total: unknown) => shownOtherwise({ unit: '甲局', clauses: ['9.1.1', '8.2.1', '6.1.5'], deductions, total }, own);
  expect(shown([1, 0.5, 0], 97)).toEqual([]);
  expect(shown([1, 0.5, ''], 97)).toEqual([]);
  expect(shown([0.5, '#VALUE!', 0], 99)).toEqual(['甲局 9.1.1 表上扣 0.5 分，按条款原文和查实数应扣 1 分。', '甲局 8.2.1 表上没有算出扣分，按条款原文和查实数应扣 0.5 分。', '甲局 表上总分 99 分，按查实数算是 97 分。']);
  expect(shown([1, 0.5, 0], '#BUSY!')).toEqual(['甲局 表上总分没有算出，按查实数算是 97 分。']);
});
