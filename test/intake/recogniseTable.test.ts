import { recogniseTable } from '../../src/intake';
import { recognised } from './tables';

/** Each table: its columns from left to right, its rows from top to bottom, its items as 标准分 × clauses, and what is not sure. */
const TABLES: readonly (readonly [string, string, string, string, string])[] = [
  ['word.html', 'number section standard allotted clause selfScore score', 'head item item subtotal item total note', '20×3 10×1 20×2', ''],
  ['twoLevels.html', 'section content standard allotted clause selfScore deduction score', 'head head item continued item item item', '20×2 20×1 10×1 10×1', ''],
  ['otherOrder.csv', 'responsible allotted clause standard section', 'head item item item total', '15×2 10×1 25×2', ''],
  ['inText.tsv', 'section standard responsible', 'head section item item section item', '5×2 15×1 10×1', ''],
  ['numberedItems.html', 'section standard responsible', 'head item item', '6×4 4×1', ''],
  ['traditional.html', 'section standard allotted clause remark', 'head item item item', '5×1 5×2 10×1', ''],
  ['flatLevels.csv', 'section standard allotted clause deduction score', 'above head head item item item continued total', '10×1 10×1 30×2', ''],
  ['noHead.csv', 'number section allotted clause', 'item item item', '20×1 10×1 5×2', 'noHead roleUnsure roleUnsure roleUnsure roleUnsure'],
  ['twoAllotted.csv', 'section standard allotted remark clause', 'head item item subtotal item total', '5×1 10×1 8×1', 'roleTwice sumDiffers'],
  ['titleInside.html', 'section number standard allotted selfScore score', 'above above head item item item total section', '10×2 10×1 -×2', ''],
  ['threeIndicators.csv', 'section content standard allotted clause remark', 'head item continued item item', '5×2 5×1 -×1', 'amountShared amountUnread'],
  ['twoClauses.csv', 'section standard allotted clause clause', 'head item item', '20×2 10×1', ''],
  ['bands.csv', 'section standard allotted clause', 'head section item item section item total', '10×1 5×1 20×1', ''],
  ['bandsInWords.csv', 'number standard allotted clause', 'head section item item section item total', '10×1 5×1 10×1', ''],
  ['onlyTwo.csv', 'standard clause', 'head item item', '-×1 -×2', 'clauseRefused'],
];

describe.each(TABLES)('%s', (file, columns, rows, items, doubts) => {
  const table = recognised(file);

  test('its columns have their roles', () => {
    expect(table.columns.map(({ role }) => role).join(' ')).toBe(columns);
  });

  test('its rows are what they are, and its items have their points and clauses', () => {
    expect(table.rows.join(' ')).toBe(rows);
    expect(table.items.map(({ allotted, clauses }) => `${allotted ?? '-'}×${clauses.length}`).join(' ')).toBe(items);
  });

  test('what is not sure is said, and nothing else', () => {
    expect(table.doubts.map(({ code }) => code).join(' ')).toBe(doubts);
  });

  test('each clause stands in its cell where it says', () => {
    for (const { row, column, start, end, reading } of table.items.flatMap(({ clauses }) => clauses)) {
      expect(table.grid.rows[row]?.[column]?.slice(start, end)).toBe(reading.span);
    }
  });
});

test('a 项目 reaches down over the rows it is merged over, and a blank one is the one above', () => {
  expect(recognised('word.html').items.map(({ section }) => section?.text)).toEqual(['一、办公秩序\n（30分）', '一、办公秩序\n（30分）', '二、公文办理（20分）']);
  expect(recognised('otherOrder.csv').items.map(({ section }) => section?.text)).toEqual(['值班管理', '值班管理', '安全保卫']);
});

test('a row that names a 项目 with its points is a section, and its points are held against its items', () => {
  expect(recognised('bandsInWords.csv').items.map(({ section }) => section?.text)).toEqual(['一、环境卫生', '一、环境卫生', '二、安全用电']);
  const { grid } = recognised('bands.csv');
  const changed = { ...grid, rows: grid.rows.map((row, index) => (index === 1 ? ['一、政治学习', '', '16', ''] : row)) };
  expect(recogniseTable(changed).doubts).toEqual([{ code: 'sumDiffers', place: { row: 1, column: 2 }, words: '一、政治学习', stated: '16', sum: '15' }]);
});

test('a head of two levels names its columns by both', () => {
  expect(recognised('twoLevels.html').columns.map(({ heading }) => heading)).toEqual(['项目', '目标', '考核要求', '评分／标准分\n(60分)', '评分／扣分标准', '考核情况／自查分', '考核情况／扣分', '考核情况／得分']);
  expect(recognised('flatLevels.csv').columns.map(({ heading }) => heading)).toEqual(['考核内容／项目', '考核内容／要求', '标准分', '评分说明', '考核情况／扣分', '考核情况／得分']);
});

test('clauses numbered in one cell are told apart, with how each reads', () => {
  const [first] = recognised('word.html').items;
  expect(first?.clauses.map(({ reading: { basis, points, unit } }) => [basis, points, unit])).toEqual([['per_item', '0.5', '次'], ['per_item', '3', '天'], ['once', '2', null]]);
});

describe('two columns could be 标准分', () => {
  test('the first is taken, the office is asked, and the sums are those of the first', () => {
    const { doubts, total } = recognised('twoAllotted.csv');
    expect(total).toBe('23');
    expect(doubts[0]).toMatchObject({ code: 'roleTwice', place: { row: 0, column: 3 }, words: '标准分', other: '分值' });
    expect(doubts[1]).toEqual({ code: 'sumDiffers', place: { row: 5, column: 2 }, words: '合计', stated: '25', sum: '23' });
  });

  test('an answer goes before the names', () => {
    const { columns, total, doubts } = recognised('twoAllotted.csv', { roles: { 2: 'remark', 3: 'allotted' } });
    expect(columns.map(({ role, by }) => `${role} ${by}`)).toEqual(['section name', 'standard name', 'remark answer', 'allotted answer', 'clause name']);
    expect(total).toBe('24');
    expect(doubts).toEqual([{ code: 'sumDiffers', place: { row: 3, column: 3 }, words: '小计', stated: '17', sum: '16' }]);
  });
});

test('a limit of its own is read with its clause and asks nothing', () => {
  const { doubts, items } = recognised('word.html');
  expect(doubts).toEqual([]);
  expect(items.flatMap(({ clauses }) => clauses).find(({ reading }) => reading.cap !== null)?.reading).toMatchObject({ points: '1', unit: '件', cap: '5', refused: null });
});
