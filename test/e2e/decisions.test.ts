/** 口径 of 人大机关 in the embedded host: decided on the sheet or in the pane, and every sheet follows. */
import { a1, planDecisionsSheet } from '../../src/workbook';
import { ANSWER_COLUMN, answerRows } from '../../src/workbook/decisionRows';
import { open, type Opened } from './support/open';
import { placesOf, template } from './support/clauseSheet';
import { buildSheets, chooseScheme, enter } from './support/unitSheet';

const UNIT = '办公室';
const scheme = template('renda-jiguan');
const { at } = placesOf(scheme);
const row = answerRows(scheme).find(({ key }) => key === 'size-60-5')?.row ?? -1;
const [ANSWER, BY, DAY] = [0, 1, 2].map((beside) => a1(row, ANSWER_COLUMN + beside)) as [string, string, string];
const QUESTION = /只达到一个标准的（60人以上不足5天/;

describe('口径 in the embedded host', () => {
  let book: Opened;
  const points = () => book.value(at('KH_scores', '2.5.3'), UNIT);
  const words = async () => String(await book.value(at('KH_standards', '2.5.3'), UNIT));
  /** The note under the table that says this 口径. */
  const note = async () => {
    for (let line = 90; line < 130; line += 1) {
      const text = String(await book.value(`A${line}`, UNIT));
      if (QUESTION.test(text)) return text;
    }
    return '';
  };
  beforeAll(async () => {
    book = await open();
    await buildSheets(book, [UNIT], '人大机关');
  }, 180_000);
  afterAll(() => book?.close());

  test('the 口径 sheet is there before the others; what nobody has decided is 待定 and gives no points', async () => {
    expect(await book.value(ANSWER, '口径')).toBe('待定');
    expect(planDecisionsSheet(scheme, { year: '2026', sheetName: '口径' }).entries.length).toBeGreaterThan(0);
    await enter(book, UNIT, at('KH_entries', '2.5.3'), '2');
    expect(await words()).toMatch(/〔口径：待定〕$/u);
    expect(String(await points())).toBe('#VALUE!');
  }, 60_000);

  test('a word that is none of the choices is refused in the cell', async () => {
    await enter(book, '口径', ANSWER, '随便');
    await book.page.keyboard.press('Escape');
    expect(await book.value(ANSWER, '口径')).toBe('待定');
  }, 60_000);

  test('decided on the sheet: 2次 × 3 is 6, the clause says so, the pane shows it as decided', async () => {
    await enter(book, '口径', ANSWER, '两个标准都达到才算大型');
    await enter(book, '口径', BY, '主任会议');
    await enter(book, '口径', DAY, '2026-11-20');
    expect([await words(), await points()]).toEqual([expect.stringContaining('〔口径：每次加3分〕'), 6]);
    expect(await note()).toMatch(/两个标准都达到才算大型（本次考核所定，主任会议，2026-11-20）。$/u);
    await book.pane.getByRole('tab', { name: '选方案' }).click();
    await chooseScheme(book, '人大机关');
    const card = book.pane.getByRole('article', { name: QUESTION });
    await card.getByText('主任会议，2026-11-20').waitFor();
  }, 60_000);

  test('decided again in the pane: the sheet follows, 2次 × 5 is 10', async () => {
    const card = book.pane.getByRole('article', { name: QUESTION });
    await card.getByRole('button', { name: /改口径/ }).click();
    await card.getByRole('radio', { name: /^达到一个标准就算大型/ }).check({ force: true });
    await book.page.waitForTimeout(1_500);
    await book.calculated();
    expect([await book.value(ANSWER, '口径'), await points()]).toEqual(['达到一个标准就算大型', 10]);
    expect(await words()).toMatch(/〔口径：每次加5分〕$/u);
  }, 60_000);

  test('decided from the selected clause on the unit’s sheet: 不加分 stands on the sheet with who and when', async () => {
    await book.pane.getByRole('tab', { name: '录入与核对' }).click();
    await book.goTo(at('KH_standards', '2.5.3'), UNIT);
    const card = book.pane.getByLabel('这一格怎么读');
    await card.getByRole('radio', { name: /^原文没有写的不加分/ }).check({ force: true });
    await card.getByLabel('谁定的').fill('考核小组');
    await book.page.waitForTimeout(1_500);
    await book.calculated();
    expect([await book.value(ANSWER, '口径'), await book.value(BY, '口径'), await points()]).toEqual([expect.stringContaining('不加分'), '考核小组', 0]);
    expect(book.complaints).toEqual([]);
  }, 60_000);
});
