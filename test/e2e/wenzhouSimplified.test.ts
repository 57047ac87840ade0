/** 機關黨建 made in simplified characters, and read back by the pane. Expected numbers are worked by hand from the document. */
import { open, type Opened } from './support/open';
import { placesOf, template } from './support/clauseSheet';
import { buildSheets, enter } from './support/unitSheet';

const UNIT = '市档案局';
const WORDS = '年终无总结,扣2分;';
const { at, cell } = placesOf(template('wenzhou-dangjian'));

/** 条款, 查实数, and what stands in 应扣, 超限额, 扣分 afterwards. */
const ENTRIES: readonly (readonly [string, string, readonly unknown[]])[] = [
  // 缺一次扣2分 on the 5分 of 1.1: 3次 come to 6
  ['1.1.3', '3', [6, 1, 5]],
  // 未設學習秘書的扣2分: nothing of the 5分 is left
  ['1.1.9', '1', [2, 2, 0]],
  // 被查一例扣3分, 自查一例扣1分 on the 10分 of 3.5: 6 + 3, within the limit
  ['3.5.3', '2', [6, 0, 6]],
  ['3.5.4', '3', [3, 0, 3]],
  // not applicable
  ['3.6.3', '/', ['/', '', '/']],
];

describe('機關黨建 in simplified characters', () => {
  let book: Opened;
  beforeAll(async () => {
    book = await open();
    await book.pane.getByRole('radio', { name: '机关党建' }).check({ force: true });
    await book.pane.getByRole('button', { name: '用“机关党建”' }).click();
    await book.pane.getByRole('radio', { name: '简体' }).check({ force: true });
    await book.pane.getByRole('tab', { name: '选方案' }).click();
    await buildSheets(book, [UNIT], '机关党建');
  }, 180_000);
  afterAll(() => book?.close());

  test('the heading of the clauses and their words are in simplified characters', async () => {
    const [head = ''] = /[A-Z]+/.exec(at('KH_standards', '1.1.2')) ?? [];
    expect([await book.value(`${head}3`, UNIT), await book.value(at('KH_standards', '1.1.2'), UNIT)]).toEqual(['评分说明', WORDS]);
  });

  test('counts give 应扣, 超限额 and 扣分; 100 − 5 − 9 is 86', async () => {
    for (const [clause, count] of ENTRIES) await enter(book, UNIT, at('KH_entries', clause), count);
    for (const [clause, , expected] of ENTRIES) {
      const shown = await Promise.all(['KH_due', 'KH_limited', 'KH_deductions'].map((name) => book.value(at(name, clause), UNIT)));
      expect({ clause, shown }).toEqual({ clause, shown: expected });
    }
    expect([await book.value(at('KH_scores', '1.1.1'), UNIT), await book.value(at('KH_scores', '3.5.1'), UNIT)]).toEqual([0, 1]);
    expect(await book.value(cell('KH_total'), UNIT)).toBe(86);
  }, 90_000);

  test('the pane reads the same sheet: 44 clauses wait, the words are in its script, the total is 86', async () => {
    await book.pane.getByRole('tab', { name: '录入与核对' }).click();
    await book.pane.getByRole('button', { name: '下一条待评（44）' }).waitFor({ timeout: 15_000 });
    expect(await book.pane.locator('body').innerText()).toContain(WORDS);
    await book.pane.getByRole('tab', { name: '汇总与出表' }).click();
    await book.pane.getByRole('cell', { name: '86', exact: true }).waitFor({ timeout: 15_000 });
  }, 60_000);
});
