/** Sheets that point to one another, made anew in the pane: what was typed stays, and nothing says #REF!. */
import { open, type Opened } from './support/open';
import { chooseScheme, enter } from './support/unitSheet';

let book: Opened;
beforeAll(async () => {
  book = await open();
}, 60_000);
afterAll(() => book?.close());

test('怀柔区: made anew, 甲 keeps its score and 排名 still points to 甲', async () => {
  await chooseScheme(book, '怀柔区责任制');
  const { pane } = book;
  await pane.getByLabel(/（从名单里复制，一行一/).fill('甲\n乙');
  await pane.getByLabel('考核年度').fill('2026');
  await pane.getByRole('button', { name: '生成考核表' }).click();
  await pane.getByText('4 张表已生成。').waitFor({ timeout: 120_000 });
  await book.calculated();
  await enter(book, '甲', 'D27', '90');
  const waiting = await book.value('D4', '排名');
  await pane.getByRole('button', { name: '回到单位和口径' }).click();
  await pane.getByRole('button', { name: '生成考核表' }).click();
  await pane.getByRole('button', { name: '保留已填的数，重做 3 张' }).click();
  await pane.getByText('3 张表已生成。').waitFor({ timeout: 120_000 });
  await book.calculated();
  expect(await book.value('D27', '甲')).toBe(90);
  expect([waiting, await book.value('D4', '排名')]).toEqual([5, 5]);
  expect(book.complaints).toEqual([]);
}, 240_000);
