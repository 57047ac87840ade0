/** Votes and indicators: made in the pane, filled in on the sheet, read. Expected values are worked by hand from the documents. */
import type { Decisions, Scheme } from '../../src/scheme/scheme';
import { a1 } from '../../src/workbook';
import { planSheet } from '../../src/workbook/planSheets';
import { sheetOrders } from '../../src/workbook/sheetOrders';
import { open, type Opened } from './support/open';
import { template } from './support/clauseSheet';
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

/** The cells of a named range of the sheet planned for `name`, from the top. */
function cellsOf(scheme: Scheme, subjects: readonly string[], name: string, range: string, decisions: Decisions, category = ''): readonly string[] {
  const orders = sheetOrders(scheme, subjects, category);
  const order = orders.find((one) => one.name === name);
  if (order === undefined) throw new Error(`no ${name}`);
  const plan = planSheet(scheme, order, { year: '2026', sheetName: name, decisions, script: 'document', sheets: new Map(orders.map((one) => [one.name, one.name])) });
  const rect = plan.names.find((one) => one.name === range)?.rect;
  if (rect === undefined) throw new Error(`no ${range}`);
  return Array.from({ length: rect.rows }, (_, index) => a1(rect.row + index, rect.column));
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

test('驻地办: 94.5 lies between 良好 and 优秀 and is 良好 as decided; one month makes the year so far', async () => {
  const scheme = template('zhudiban-lianzheng');
  const points = ['87', ...Array<string>(13).fill('1')];
  await book.pane.getByRole('tab', { name: '选方案' }).click();
  await chooseScheme(book, '驻地办廉政');
  const decisions: Record<string, string> = { 'grade-gap': 'lower', 'year-score': 'mean' };
  for (const [index, { name, points: worth }] of (scheme.indicators?.indicators ?? []).entries()) {
    for (const [key, value] of [[name, `指标${index + 1}`], [worth, points[index] ?? '']] as const) {
      decisions[key] = value;
      await book.pane.getByLabel(scheme.settings.find((setting) => setting.key === key)?.question ?? '', { exact: true }).fill(value);
    }
  }
  await decide(/归哪一档/, /^归低档/);
  await decide(/各月的得分/, /^各月平均/);
  await make(['张三'], 13);
  const named = (name: string, range: string) => cellsOf(scheme, ['张三'], name, range, decisions);
  for (const [index, address] of named('张三1月', 'KH_entries').entries()) await enter(book, '张三1月', address, index === 0 ? '81.5' : (points[index] ?? ''));
  const value = (sheet: string, range: string) => book.value(named(sheet, range)[0] ?? '', sheet);
  // 87 + 13 are the 100; 81.5 + 13
  expect([await value('张三1月', 'KH_total'), await value('张三1月', 'KH_grade'), await value('张三全年', 'KH_total')]).toEqual([94.5, '良好', 94.5]);
}, 240_000);

test('the pane says where such sheets are filled in, and lists no months beside the year', async () => {
  await book.goTo('A1', '领导班子计票表');
  await book.pane.getByRole('tab', { name: '录入与核对' }).click();
  await book.pane.getByText('票数直接填在计票表的浅色格里。').waitFor({ timeout: 15_000 });
  await book.pane.getByRole('tab', { name: '汇总与出表' }).click();
  await book.pane.getByRole('button', { name: '张三全年' }).waitFor({ timeout: 15_000 });
  expect(await book.pane.getByRole('button', { name: '张三1月' }).count()).toBe(0);
  expect(book.complaints).toEqual([]);
}, 60_000);
