/** 驻地办 in the embedded host: months, the year, what 不合格 brings. Expected values are worked by hand from the document. */
import { named } from './support/named';
import { open, type Opened } from './support/open';
import { decide, makeSheets, setting } from './support/scheme';
import { chooseScheme } from './support/unitSheet';

/** What the office sets: the first of the 14项工作指标 is worth 9分, the others 7分 each; 累计分值100分. */
const POINTS = ['9', ...Array<string>(13).fill('7')];
const YEAR = '张三全年';

describe('驻地办 in the embedded host', () => {
  let book: Opened;
  const month = (number: number) => named(book, `张三${number}月`);
  beforeAll(async () => {
    book = await open();
  }, 60_000);
  afterAll(() => book?.close());

  test('the 14 indicators that are given in the pane stand on the sheet, 100 points together', async () => {
    await chooseScheme(book, '驻地办廉政');
    for (const [index, worth] of POINTS.entries()) {
      await setting(book, `第 ${index + 1} 项指标叫什么？`, `指标${index + 1}`);
      await setting(book, `第 ${index + 1} 项指标的标准分是几分？`, worth);
    }
    await decide(book, /归哪一档/, /^归低档/);
    await decide(book, /各月的得分/, /^各月平均/);
    await makeSheets(book, ['张三'], 13);
    expect([await month(1).value('KH_points_total'), await month(1).value('KH_problem')]).toEqual([100, '']);
  }, 180_000);

  test('3.5 + 13×7 is 94.5, between 良好 and 优秀, and 良好 as decided', async () => {
    await month(1).enter('KH_entries', ['3.5', ...POINTS.slice(1)]);
    expect([await month(1).value('KH_total'), await month(1).value('KH_grade')]).toEqual([94.5, '良好']);
  }, 120_000);

  test('more than an indicator is worth is refused, and the month keeps its total', async () => {
    await month(1).enter('KH_entries', ['9.5']);
    await book.page.getByText('得分要在 0 和上限之间。').first().waitFor({ timeout: 20_000 });
    await book.page.getByRole('button', { name: '确定' }).click();
    await book.page.keyboard.press('Escape');
    expect(await month(1).value('KH_total')).toBe(94.5);
  }, 60_000);

  test('14×1.75 is 24.5, 不合格 of the month; the year waits for the other months', async () => {
    await month(2).fill('KH_entries', '1.75');
    expect([await month(2).value('KH_total'), await month(2).value('KH_grade')]).toEqual([24.5, '不合格']);
    const year = named(book, YEAR);
    // (94.5 + 24.5) / 2
    expect([await year.value('KH_total'), await year.value('KH_grade')]).toEqual([59.5, '']);
    expect(await year.values('KH_consequences')).toEqual(['', '', '']);
  }, 60_000);

  test('ten months of “/” do not count: 59.5 lies between 不合格 and 合格, is 不合格 as decided, and brings its consequences', async () => {
    for (let number = 3; number <= 12; number += 1) await month(number).fill('KH_entries', '/');
    const year = named(book, YEAR);
    expect(await year.values('KH_months')).toEqual([94.5, 24.5, ...Array<string>(10).fill('/')]);
    expect([await year.value('KH_total'), await year.value('KH_grade')]).toEqual([59.5, '不合格']);
    expect(await year.values('KH_consequences')).toEqual(['取消评优评先资格', '取消所有年终奖励，写出书面说明', '']);
  }, 180_000);

  test('受到党纪处分 brings its own, beside the points', async () => {
    const year = named(book, YEAR);
    await year.enter('KH_facts', ['0', '1']);
    expect((await year.values('KH_consequences'))[2]).toBe('根据情节扣减或取消目标责任奖');
    expect(await year.value('KH_total')).toBe(59.5);
  }, 60_000);

  test('the pane lists the year, not the months beside it', async () => {
    await book.pane.getByRole('tab', { name: '汇总与出表' }).click();
    await book.pane.getByRole('button', { name: YEAR }).waitFor({ timeout: 15_000 });
    expect(await book.pane.getByRole('button', { name: '张三1月' }).count()).toBe(0);
    expect(book.complaints).toEqual([]);
  }, 60_000);
});
