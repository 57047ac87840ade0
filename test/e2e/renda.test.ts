/** 人大机关 in the embedded host: points of a section, per person, a veto, open 口径. Expected numbers are worked by hand from the document. */
import { open, type Opened } from './support/open';
import { placesOf, template } from './support/clauseSheet';
import { buildSheets, enter } from './support/unitSheet';

const UNIT = '办公室';
const { at, cell } = placesOf(template('renda-jiguan'));

describe('人大机关 in the embedded host', () => {
  let book: Opened;
  const value = (name: string, clause: string) => book.value(at(name, clause), UNIT);
  beforeAll(async () => {
    book = await open();
  }, 60_000);
  afterAll(() => book?.close());

  test('the open 口径 are asked, none of them answered beforehand; one is answered, by whom and when', async () => {
    const { pane } = book;
    await pane.getByRole('radio', { name: '人大机关' }).check({ force: true });
    await pane.getByRole('button', { name: '用“人大机关”' }).click();
    await pane.getByRole('heading', { name: '口径 6 题，待定 4 题' }).waitFor();
    const card = pane.getByRole('article', { name: /正好2500字的，加几分/ });
    expect(await card.getByRole('radio', { checked: true }).count()).toBe(0);
    await card.getByRole('radio', { name: /2500字以上/ }).check({ force: true });
    await card.getByLabel('谁定的').fill('主任会议');
    await card.getByLabel('哪天定的').fill('2026-11-20');
    await pane.getByRole('heading', { name: '口径 6 题，待定 3 题' }).waitFor();
    await pane.getByRole('tab', { name: '选方案' }).click();
    await buildSheets(book, [UNIT], '人大机关');
  }, 180_000);

  test('每人每次扣0.2分, 3人×2次 is 1.2; the 40分 of 共性 limit what follows', async () => {
    await enter(book, UNIT, at('KH_entries', '共.1.1'), '3×2');
    await enter(book, UNIT, at('KH_entries', '共.3.1'), '1');
    // 每起扣5分, 9起 come to 45; 40 − 1.2 − 3 is 35.8
    await enter(book, UNIT, at('KH_entries', '共.5.1'), '9');
    const row = async (clause: string) => [await value('KH_due', clause), await value('KH_limited', clause), await value('KH_deductions', clause)];
    expect([await row('共.1.1'), await row('共.3.1'), await row('共.5.1')]).toEqual([[1.2, 0, 1.2], [3, 0, 3], [45, 9.2, 35.8]]);
    expect(await value('KH_scores', '共.1.1')).toBe(0);
  }, 60_000);

  test('日常积分 is divided by the number of persons: 2×10 + 5 − 1 is 24, by 7 is 3.43', async () => {
    await enter(book, UNIT, at('KH_entries', '年.1.1'), '2');
    await enter(book, UNIT, at('KH_entries', '1.1.1'), '2');
    await enter(book, UNIT, at('KH_entries', '1.2.1'), '1');
    await enter(book, UNIT, at('KH_entries', '1.2.4'), '1');
    await enter(book, UNIT, at('KH_entries', '实际人数'), '7');
    // 年: 40 − 2×5 is 30; 0 + 30 + 3.43
    expect([await value('KH_scores', '年.1.1'), await book.value(cell('KH_total'), UNIT)]).toEqual([30, 33.43]);
  }, 60_000);

  test('评先评优 is lost beside the points, on the sheet and in the pane', async () => {
    await book.pane.getByRole('tab', { name: '录入与核对' }).click();
    await book.pane.getByText('评先评优：取消（依据共.3.1、共.5.1）。').waitFor({ timeout: 15_000 });
    expect(await book.pane.locator('body').innerText()).toContain('33.43');
  }, 30_000);
});
