/** 怀柔区 in the embedded host: weights, totals, places, 约谈, 整改期限. Expected values are worked by hand from the document. */
import { answer } from './support/answer';
import { template } from './support/clauseSheet';
import { named } from './support/named';
import { open, type Opened } from './support/open';
import { decide, makeSheets, setting } from './support/scheme';
import { chooseScheme } from './support/unitSheet';

const scheme = template('huairou-zerenzhi');
const UNITS = ['甲局', '乙局', '丙局'];
/** What the office sets (第十一条); together 100. */
const WEIGHTS = [['自查自评', '10'], ['日常检查', '20'], ['专项检查', '20'], ['民主评议', '20'], ['现场检查', '20'], ['社会评价', '10']] as const;

describe('怀柔区 in the embedded host', () => {
  let book: Opened;
  const total = (unit: string) => named(book, unit).value('KH_total');
  beforeAll(async () => {
    book = await open();
  }, 60_000);
  afterAll(() => book?.close());

  test('the weights and the 口径 that are given in the pane stand on the sheet', async () => {
    await chooseScheme(book, '怀柔区责任制');
    for (const [method, weight] of WEIGHTS) await setting(book, `“${method}”的权重是百分之几？`, weight);
    await decide(book, /有的方式没有得分/, /^重摊/);
    await decide(book, /总分相同的单位之后/, /^竞赛式/);
    await decide(book, /后两位的边上总分相同/, /^并列全约谈/);
    await makeSheets(book, UNITS, 4);
    expect(await named(book, '甲局').values('KH_weights')).toEqual([10, 20, 20, 20, 20, 10]);
  }, 180_000);

  test('scores are weighted: 9 + 16 + 17 + 19 + 17.6 + 7 is 85.6, and 8 + 18 + 15 + 17.1 + 18.4 + 6 is 82.5', async () => {
    await named(book, '甲局').enter('KH_entries', ['90', '80', '85', '95', '88', '70']);
    await named(book, '乙局').enter('KH_entries', ['80', '90', '75', '85.5', '92', '60']);
    expect([await total('甲局'), await total('乙局')]).toEqual([85.6, 82.5]);
  }, 120_000);

  test('nobody has a place while a unit waits', async () => {
    expect([await named(book, '排名').values('KH_ranks'), await named(book, '排名').values('KH_talks')]).toEqual([['', '', ''], ['', '', '']]);
  }, 60_000);

  test('a method that was not used is shared out: 9.9 + 18×4 is 81.9 of 90, which is 91 of 100', async () => {
    await named(book, '丙局').enter('KH_entries', ['99', '90', '90', '90', '90', '/']);
    expect(await total('丙局')).toBe(91);
  }, 120_000);

  test('丙局 is first; 后两位 are 甲局 and 乙局, who are called in', async () => {
    const ranking = named(book, '排名');
    expect(await ranking.values('KH_totals')).toEqual([85.6, 82.5, 91]);
    expect(await ranking.values('KH_ranks')).toEqual([2, 3, 1]);
    expect(await ranking.values('KH_talks')).toEqual(['约谈', '约谈', '']);
  }, 60_000);

  test('甲局 at 91 too: both are second from the end, and whom to call in follows the 口径 sheet', async () => {
    await named(book, '甲局').enter('KH_entries', ['91', '91', '91', '91', '91', '91']);
    const ranking = named(book, '排名');
    expect(await ranking.values('KH_ranks')).toEqual([1, 3, 1]);
    expect(await ranking.values('KH_talks')).toEqual(['约谈', '约谈', '约谈']);
    await answer(book, scheme, 'talk-tie', '只到两位');
    expect(await ranking.values('KH_talks')).toEqual(['并列，待定下', '约谈', '并列，待定下']);
    await answer(book, scheme, 'talk-chosen', '丙局');
    expect(await ranking.values('KH_talks')).toEqual(['', '约谈', '约谈']);
  }, 120_000);

  test('a month from 31 January ends on 28 February, in a leap year on the 29th; from 8 December on 8 January', async () => {
    const sheet = named(book, '乙局');
    await sheet.enter('KH_feedback', ['2026-01-31']);
    expect([await sheet.text('KH_feedback'), await sheet.text('KH_due_date')]).toEqual(['2026年1月31日', '2026年2月28日']);
    // Days since 30 December 1899, as Excel counts them
    expect([await sheet.value('KH_feedback'), await sheet.value('KH_due_date')]).toEqual([46053, 46081]);
    await sheet.enter('KH_feedback', ['2028-01-31']);
    expect(await sheet.text('KH_due_date')).toBe('2028年2月29日');
    await sheet.enter('KH_feedback', ['2026-12-08']);
    expect(await sheet.text('KH_due_date')).toBe('2027年1月8日');
  }, 60_000);

  test('words about a content go into its merged cell', async () => {
    const sheet = named(book, '甲局');
    await sheet.enter('KH_findings', ['年初召开专题会议', '2 项']);
    expect((await sheet.values('KH_findings')).slice(0, 3)).toEqual(['年初召开专题会议', '2 项', '']);
    expect(book.complaints).toEqual([]);
  }, 60_000);
});
