import type { Decisions } from '../../src/scheme';
import { a1 } from '../../src/workbook';
import { clauseRows } from '../../src/workbook/clauseRows';
import { layoutOf } from '../../src/workbook/layout';
import { readSelfBooks, writeSelfBook, type SelfFile } from '../../src/xlsx';
import { template } from '../workbook/keptBook';
import { partsOf, zipOf } from '../support/zip';
import { filledBook } from './filledBook';

const qinglian = template('qinglian-jiguan');
const wenzhou = template('wenzhou-dangjian');
const OPTIONS = { year: '2026', decisions: {}, script: 'document' } as const;
const sent = writeSelfBook(qinglian, '甲局', OPTIONS);

const rowOf = new Map(clauseRows(qinglian).map(({ clause, row }) => [clause.id, row]));
const layout = layoutOf(qinglian);
const at = (column: number, clause: string): string => a1(rowOf.get(clause) ?? -1, column);
const count = (clause: string): string => at(layout.quantity, clause);

async function collected(files: Readonly<Record<string, Uint8Array>>, asked: { readonly units?: readonly string[]; readonly year?: string; readonly decisions?: Decisions } = {}, scheme = qinglian): Promise<readonly SelfFile[]> {
  const named = Object.entries(files).map(([file, bytes]) => ({ file, bytes }));
  return readSelfBooks(named, { scheme, decisions: asked.decisions ?? {}, units: asked.units ?? null, year: asked.year ?? null });
}
const refusals = (files: readonly SelfFile[]): readonly string[] => files.flatMap((one) => (one.ok ? [] : one.sentences));
async function refusal(bytes: Uint8Array, asked = {}): Promise<readonly string[]> {
  return refusals(await collected({ '甲.xlsx': bytes }, asked));
}
async function changed(change: (parts: Map<string, Buffer>) => void): Promise<Buffer> {
  const parts = partsOf(await sent);
  change(parts);
  return zipOf(parts);
}

test('a 自查表 has 说明, the 口径 locked, and the entry cells of its unit open, and nothing else', async () => {
  const parts = partsOf(await sent);
  const xml = (part: string): string => String(parts.get(part));
  expect([...xml('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map(([, name]) => name)).toEqual(['说明', '口径', '甲局']);
  const looks = /<cellXfs[\s\S]*<\/cellXfs>/u.exec(xml('xl/styles.xml'))?.[0].split('<xf ').slice(1) ?? [];
  const unlocked = new Set(looks.flatMap((look, index) => (/locked="(?:0|false)"/u.test(look) ? [String(index)] : [])));
  const columnsOf = (sheet: number): readonly string[] => [...new Set([...xml(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/gu)].flatMap(([, column = '', look = '']) => (unlocked.has(look) ? [column] : [])))].sort();
  expect([1, 2, 3].map(columnsOf)).toEqual([[], [], [layout.quantity, layout.cases, layout.explanation].map((column) => a1(0, column).slice(0, -1)).sort()]);
  expect([1, 2, 3].map((sheet) => /<sheetProtection [^>]*sheet="1"/u.test(xml(`xl/worksheets/sheet${sheet}.xml`)))).toEqual([true, true, true]);
});

test('what was filled in is read in with what it comes to: 8.2.1 每缺一项扣0.5分, three times, ends at 1', async () => {
  const [one] = await collected({ '甲.xlsx': filledBook(await sent, '甲局', { [count('8.2.1')]: 3, [count('9.1.1')]: '/', [count('0.1.1')]: 0 }) });
  if (one?.ok !== true) throw new Error(JSON.stringify(one));
  expect([one.self.unit, one.self.year, one.result.total.toFixed(), one.result.pending]).toEqual(['甲局', '2026', '99', 94]);
  expect([...one.self.entered.entries].map(([clause, { quantity }]) => [clause, quantity])).toEqual([['0.1.1', 0], ['8.2.1', 3], ['9.1.1', '/']]);
});

test('words that begin with = + - @ stay words', async () => {
  const [one] = await collected({ '甲.xlsx': filledBook(await sent, '甲局', { [count('6.1.3')]: 1, [at(layout.cases, '6.1.3')]: '-7号', [count('6.1.8')]: 0.5, [at(layout.explanation, '6.1.8')]: '@情节较轻' }) });
  if (one?.ok !== true) throw new Error(JSON.stringify(one));
  expect([one.self.entered.entries.get('6.1.3')?.cases, one.self.entered.entries.get('6.1.8')?.reason]).toEqual(['-7号', '@情节较轻']);
});

test('自查分 of a scheme that has the column comes back by item', async () => {
  const own = layoutOf(wenzhou);
  const row = clauseRows(wenzhou).find(({ item }) => item.id === '1.2')?.itemFirst ?? -1;
  const [one] = await collected({ '甲.xlsx': filledBook(await writeSelfBook(wenzhou, '甲局', OPTIONS), '甲局', { [a1(row, own.selfScore)]: 4.5 }) }, {}, wenzhou);
  expect(one?.ok === true ? [...one.self.entered.selfScores] : one).toEqual([['1.2', 4.5]]);
});

describe('what was altered is named by its cell, and nothing is read in', () => {
  test.each([
    ['标准分', () => a1(clauseRows(qinglian).find(({ allotted }) => allotted !== null)?.scoreFirst ?? -1, layout.allotted), 9, /的标准分改过了。请在原来发出的表里重填。$/u],
    ['条文', () => at(layout.standard, '9.1.1'), '每项扣0.1分', /与发出的不一样，条文、行列改过了。请在原来发出的表里重填。$/u],
    ['条款', () => at(layout.clause, '9.1.1'), '9.1.2', /与发出的不一样/u],
    ['a formula over the words', () => at(layout.clause, '9.1.1'), '=HYPERLINK("http://x.example","9.1.1")', /与发出的不一样/u],
    ['公式', () => at(layout.deduction, '9.1.1'), 0, /的公式被改成了别的内容。请在原来发出的表里重填。$/u],
    ['a formula taken away', () => at(layout.deduction, '9.1.1'), null, /的公式被改成了别的内容/u],
    ['a count by formula', () => count('9.1.1'), "=cmd|'/c calc'!A1", /填的是公式，不读。请改成数字或文字。$/u],
    ['a reason by formula', () => at(layout.explanation, '6.1.8'), '=HYPERLINK("http://x.example","理由")', /填的是公式，不读。/u],
  ] as const)('%s', async (_what, address, content, sentence) => {
    const said = await refusal(filledBook(await sent, '甲局', { [address()]: content }));
    expect(said).toEqual([expect.stringMatching(sentence)]);
    expect(said[0]).toContain(address());
  });

  test('a count that is none says its cell', async () => {
    expect(await refusal(filledBook(await sent, '甲局', { [count('9.1.1')]: -1 }))).toEqual([expect.stringMatching(new RegExp(`^甲\\.xlsx 甲局 ${count('9.1.1')}：`, 'u'))]);
    expect(await refusal(filledBook(await sent, '甲局', { [count('9.1.1')]: '三项' }))).toEqual([expect.stringContaining('三项')]);
  });

  test('a book without its 口径, or of another scheme, version, year or unit', async () => {
    const without = await changed((parts) => parts.set('xl/workbook.xml', Buffer.from(String(parts.get('xl/workbook.xml')).replace(/<definedName name="KH_answers"[^>]*>[^<]*<\/definedName>/u, ''))));
    expect(await refusal(without)).toEqual(['甲.xlsx 少了“口径”表。请在原来发出的表里填，不要删表。']);
    expect(refusals(await collected({ '甲.xlsx': await sent }, {}, wenzhou))).toEqual(['甲.xlsx 是方案 qinglian-jiguan 的，要收的是 wenzhou-dangjian。请核对是不是拿错了文件。']);
    expect(refusals(await collected({ '甲.xlsx': await sent }, {}, { ...qinglian, version: '2' }))).toEqual(['甲.xlsx 是方案版本1的，现在用的是版本2。请用现在的方案重新发一份。']);
    expect(await refusal(await sent, { year: '2025' })).toEqual(['甲.xlsx 是2026年度的自查表，要收的是2025年度。请核对是不是拿错了文件。']);
    expect(await refusal(await sent, { units: ['乙局'] })).toEqual(['甲.xlsx 是“甲局”的，单位名单里没有它。请补进名单，或者核对单位的名称。']);
  });
});

test('two files of one unit: neither is taken, since nobody but the unit knows which is meant; a third is', async () => {
  const files = await collected({ '甲.xlsx': await sent, '乙.xlsx': await writeSelfBook(qinglian, '乙局', OPTIONS), '甲2.xlsx': await sent });
  expect(files.map(({ ok }) => ok)).toEqual([false, true, false]);
  expect(refusals(files)[0]).toBe('甲.xlsx 和 甲2.xlsx 都是“甲局”的，都没有收。请留下要的一份，再收一次。');
});

test('files that are none of ours are named, each with its reason, and leave the good one alone', async () => {
  const good = filledBook(await sent, '甲局', { [count('8.2.1')]: 1 });
  const files = await collected({
    '好.xlsx': good,
    '断.xlsx': good.subarray(0, good.length / 2),
    '表.xlsx': Buffer.from('单位,条款\n'),
    '旧.xlsx': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
    '文.xlsx': zipOf(new Map([['word/document.xml', Buffer.from('<x/>')]])),
    '炸.xlsx': await changed((parts) => parts.set('xl/worksheets/sheet9.xml', Buffer.alloc(20_000_000, 32))),
    '宏.xlsx': await changed((parts) => parts.set('xl/vbaProject.bin', Buffer.from('x'))),
    '链.xlsx': await changed((parts) => parts.set('xl/externalLinks/externalLink1.xml', Buffer.from('<x/>'))),
  });
  expect(files.map(({ ok }) => ok)).toEqual([true, ...Array<boolean>(7).fill(false)]);
  expect(refusals(files).map((sentence) => /不完整|改了后缀|旧格式|没有工作簿|大得不像|带有宏|引用了别的/u.exec(sentence)?.[0])).toEqual(['不完整', '改了后缀', '旧格式', '没有工作簿', '大得不像', '带有宏', '引用了别的']);
}, 30_000);
