/** Votes: made in the pane, typed on the 计票表, shared and graded. Expected values are worked by hand from the documents. */
import { answer } from './support/answer';
import { template } from './support/clauseSheet';
import { named } from './support/named';
import { open, type Opened } from './support/open';
import { decide, makeSheets, setting } from './support/scheme';
import { chooseScheme } from './support/unitSheet';

let book: Opened;
beforeAll(async () => {
  book = await open();
}, 60_000);
afterAll(() => book?.close());

async function begin(scheme: string, category: string): Promise<void> {
  await book.pane.getByRole('tab', { name: '选方案' }).click();
  await chooseScheme(book, scheme);
  await book.pane.getByText('先选测评类别。').waitFor();
  await book.pane.getByRole('radio', { name: category, exact: true }).check({ force: true });
  await decide(book, /除以哪个数/, /有效票/);
}

test('公司: 90 of 100 is 好, 89 is 较好, 179 of 200 lies between them and has no grade while the 口径 is open', async () => {
  await begin('公司责任制', '领导班子');
  await makeSheets(book, ['一分公司', '二分公司', '三分公司'], 2);
  const tally = named(book, '领导班子计票表');
  const counts = (all: string, ...votes: readonly string[]) => [all, all, all, all, all, '0', ...votes];
  // 应到, 实到, 发出, 收回, 有效, 弃权; 优秀, 合格, 不合格
  await tally.enter('KH_ballots', [...counts('100', '60', '30', '10'), ...counts('100', '60', '29', '11'), ...counts('200', '150', '29', '21')]);
  expect(await tally.under('优秀、合格得票率', 'KH_ballots')).toEqual([0.9, 0.89, 0.895]);
  const grades = await tally.values('KH_grades');
  expect(grades.slice(0, 2)).toEqual(['好', '较好']);
  expect(grades[2]).toMatch(/^待/);
}, 180_000);

test('the pane says where such sheets are filled in', async () => {
  await book.goTo('A1', '领导班子计票表');
  await book.pane.getByRole('tab', { name: '录入与核对' }).click();
  await book.pane.getByText('票数直接填在计票表的浅色格里。').waitFor({ timeout: 15_000 });
}, 60_000);

test('甘肃: 30, 9 and 1 of 40 are 75%, 22.5% and 2.5%; of 9 ballots nothing is told where fewer than 10 are not, of 10 it is', async () => {
  await begin('民主测评', '个人廉洁自律');
  await setting(book, '收回的票少于几张的，不公布得票率和等次？不设的不填。', '10');
  await makeSheets(book, ['甲', '乙', '丙'], 2);
  const tally = named(book, '个人廉洁自律计票表');
  // 应到, 实到, 发出, 收回, 有效, 弃权; 好, 中, 差
  await tally.enter('KH_ballots', ['50', '45', '45', '42', '40', '2', '30', '9', '1', '9', '9', '9', '9', '9', '0', '9', '0', '0', '10', '10', '10', '10', '10', '0', '0', '7', '3']);
  expect(await tally.under('好得票率', 'KH_ballots')).toEqual([0.75, '', 0]);
  expect(await tally.under('中得票率', 'KH_ballots')).toEqual([0.225, '', 0.7]);
  expect(await tally.under('差得票率', 'KH_ballots')).toEqual([0.025, '', 0.3]);
  expect((await tally.under('说明', 'KH_ballots'))[1]).toBe('收回的票少于 10 张，不公布得票率');
  expect(await tally.values('KH_grades')).toEqual(['待认定', '', '待认定']);
}, 180_000);

test('甘肃: the sheet that stands follows the bands typed on the 口径 sheet: 30 of 40 is 75%, past 70% and short of 80%', async () => {
  const tally = named(book, '个人廉洁自律计票表');
  const set = (words: string) => answer(book, template('gansu-ceping'), 'bands-personal', words, '口径（2）');
  await set('好得票率达到70%以上为好；不足70%为中');
  expect(await tally.values('KH_grades')).toEqual(['好', '', '中']);
  expect(await tally.under('计入等次的票', 'KH_ballots')).toEqual([30, '', 0]);
  await set('好、中得票率达到80%以上为好；不足80%为中');
  expect(await tally.under('计入等次的票', 'KH_ballots')).toEqual([39, '', 7]);
  expect(await tally.values('KH_grades')).toEqual(['好', '', '中']);
  await set('称职得票率达到80%以上为好');
  expect((await tally.under('说明', 'KH_ballots'))[0]).toMatch(/^照口径表上的等次规定算不出来/u);
}, 120_000);

test('甘肃 content by content: a row for each of the seven, shares and no grade', async () => {
  await book.pane.getByRole('radio', { name: '领导班子', exact: true }).check({ force: true });
  await book.pane.getByRole('radio', { name: '每项内容一行' }).check({ force: true });
  await makeSheets(book, ['县局班子'], 2);
  const tally = named(book, '领导班子分项计票表');
  expect(await tally.values('KH_subjects')).toEqual(Array<string>(7).fill('县局班子'));
  await tally.enter('KH_ballots', ['40', '40', '40', '40', '40', '0', '25', '10', '5']);
  const first = await Promise.all(['优秀得票率', '合格得票率', '不合格得票率', '说明'].map(async (heading) => (await tally.under(heading, 'KH_ballots'))[0]));
  expect(first).toEqual([0.625, 0.25, 0.125, '分项得票，供综合研究']);
}, 180_000);

test('某办: 12, 5, 2 and 1 of 20 are 60%, 25%, 10% and 5%; the grade is what was recorded, of the four that the document has', async () => {
  await begin('某办责任制', '考核');
  await makeSheets(book, ['综合科'], 2);
  const tally = named(book, '考核计票表');
  await tally.enter('KH_ballots', ['20', '20', '20', '20', '20', '0', '12', '5', '2', '1']);
  const shares = await Promise.all(['优秀', '良好', '合格', '不合格'].map((grade) => tally.under(`${grade}得票率`, 'KH_ballots')));
  expect(shares).toEqual([[0.6], [0.25], [0.1], [0.05]]);
  expect(await tally.value('KH_grades')).toBe('待认定');
  await tally.enter('KH_recorded', ['较好']);
  await book.page.getByText('认定等次只能填 优秀、良好、合格、不合格 之一。').first().waitFor({ timeout: 20_000 });
  await book.page.getByRole('button', { name: '确定' }).click();
  await book.page.keyboard.press('Escape');
  await tally.enter('KH_recorded', ['良好']);
  expect(await tally.value('KH_grades')).toBe('良好');
  expect(book.complaints).toEqual([]);
}, 180_000);
