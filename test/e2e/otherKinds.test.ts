/** Votes: made in the pane, filled in on the sheet, read. Expected values are worked by hand from the documents. */
import { open, type Opened } from './support/open';
import { chooseScheme, enter } from './support/unitSheet';

let book: Opened;
beforeAll(async () => {
  book = await open();
}, 60_000);
afterAll(() => book?.close());

async function decide(question: RegExp, choice: RegExp): Promise<void> {
  await book.pane.getByRole('article', { name: question }).getByRole('radio', { name: choice }).check({ force: true });
}

async function make(names: readonly string[], made: number): Promise<void> {
  await book.pane.getByLabel(/（从名单里复制，一行一/).fill(names.join('\n'));
  await book.pane.getByLabel('考核年度').fill('2026');
  await book.pane.getByRole('button', { name: '生成考核表' }).click();
  await book.pane.getByText(`${made} 张表已生成。`).waitFor({ timeout: 120_000 });
  await book.calculated();
  await book.pane.getByRole('button', { name: '回到单位和口径' }).click();
}

test('公司: 90 of 100 is 好, 89 is 较好, 179 of 200 lies between them and has no grade while the 口径 is open', async () => {
  await chooseScheme(book, '公司责任制');
  await book.pane.getByText('先选测评类别。').waitFor();
  await book.pane.getByRole('radio', { name: '领导班子' }).check({ force: true });
  await decide(/除以哪个数/, /有效票/);
  await make(['一分公司', '二分公司', '三分公司'], 2);
  const votes = [['100', '60', '30', '10'], ['100', '60', '29', '11'], ['200', '150', '29', '21']] as const;
  for (const [index, [whole, best, good, poor]] of votes.entries()) {
    const row = index + 6;
    for (const [column, count] of [['B', whole], ['C', whole], ['D', whole], ['E', whole], ['F', whole], ['H', best], ['I', good], ['J', poor]] as const) await enter(book, '领导班子计票表', `${column}${row}`, count);
  }
  const cell = (address: string) => book.value(address, '领导班子计票表');
  expect([await cell('O6'), await cell('O7'), await cell('O8')]).toEqual([0.9, 0.89, 0.895]);
  expect([await cell('P6'), await cell('P7')]).toEqual(['好', '较好']);
  expect(await cell('P8')).toMatch(/^待/);
}, 180_000);

test('the pane says where such sheets are filled in', async () => {
  await book.goTo('A1', '领导班子计票表');
  await book.pane.getByRole('tab', { name: '录入与核对' }).click();
  await book.pane.getByText('票数直接填在计票表的浅色格里。').waitFor({ timeout: 15_000 });
  expect(book.complaints).toEqual([]);
}, 60_000);
