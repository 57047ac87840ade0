/** One finding entered from the pane into the 台账, by keyboard alone, in the embedded host, while 修改记录 is kept. */
import { named } from './support/named';
import { open, type Opened } from './support/open';
import { buildSheets } from './support/unitSheet';

describe('登记一笔 in the embedded host', () => {
  let book: Opened;
  beforeAll(async () => {
    book = await open();
  }, 60_000);
  afterAll(() => book?.close());

  test('9.1.1 每项扣0.5分, 2项, found by its words: the line stands in the 台账, and the pane says what the unit’s 扣分 became', async () => {
    const { pane, page } = book;
    await buildSheets(book, ['甲局']);
    await pane.getByRole('tab', { name: '汇总与出表' }).click();
    await pane.getByRole('button', { name: '修改记录' }).click();
    await pane.getByRole('button', { name: '开始记修改' }).click();
    await pane.getByText('正在记').waitFor({ timeout: 60_000 });
    await pane.getByRole('button', { name: '回到汇总' }).click();
    await pane.getByRole('button', { name: '生成台账', exact: true }).click();
    await pane.getByRole('button', { name: '保留已填的，重做' }).click();
    await pane.getByText('2 张表已生成。').waitFor({ timeout: 180_000 });
    await book.calculated();
    await pane.getByRole('button', { name: '回到汇总' }).click();
    await pane.getByRole('button', { name: '登记一笔' }).click();
    await pane.getByRole('combobox', { name: '单位' }).selectOption('甲局');
    await pane.getByRole('combobox', { name: '条款' }).focus();
    await page.keyboard.type('未开展相关活动');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('会议记录');
    await page.keyboard.press('Tab');
    await page.keyboard.type('张某');
    await page.keyboard.press('Enter');
    await pane.getByText('甲局 9.1.1 合计 2，扣分由待评变为 1 分。').waitFor({ timeout: 120_000 });
    const line = named(book, '台账');
    expect(await Promise.all(['KH_line_units', 'KH_line_clauses', 'KH_line_counts', 'KH_line_facts', 'KH_line_by', 'KH_line_checks'].map((name) => line.value(name)))).toEqual(['甲局', '9.1.1', 2, '会议记录', '张某', '']);
    const row = (await named(book, '甲局').values('KH_clauses')).indexOf('9.1.1');
    expect([(await named(book, '甲局').values('KH_deductions'))[row], (await named(book, '甲局').values('KH_origins'))[row]]).toEqual([1, '台账']);
  }, 500_000);
});
