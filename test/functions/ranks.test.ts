import { onEveryPlatform, sentenceOf } from './hosts';
import { grade, rank, weightedScore } from '../../src/functions/functions';

const WEIGHTS = [[10], [20], [20], [20], [20], [10]];
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

onEveryPlatform((blank) => {
  describe('WEIGHTED', () => {
    test('90×10% + 80×20% + 85.5×20% + 70×20% + 60×20% + 100×10% = 9+16+17.1+14+12+10 = 78.1', () => {
      expect(weightedScore(column(90, 80, 85.5, 70, 60, 100), WEIGHTS, blank)).toBe(78.1);
    });

    test.each([['按0', 64], ['重摊', 80]])('现场检查 without a score, %s: 64 ÷ %d', (words, expected) => {
      expect(weightedScore(column(80, 80, 80, 80, '缺', 80), WEIGHTS, words)).toBe(expected);
    });

    test.each(['报错', '待定', undefined])('现场检查 without a score and “%s”: no total', (words) => {
      expect(sentenceOf(() => weightedScore(column(80, 80, 80, 80, '缺', 80), WEIGHTS, words))).toMatch(/^“第5项”没有得分/u);
    });

    test('a score of 0 is a score', () => {
      expect(weightedScore(column(80, 80, 80, 80, 0, 80), WEIGHTS, blank)).toBe(64);
    });

    test.each([
      [9.9, '各种方式的权重合计 99.9，应为 100，少 0.1。请改权重，正好合计 100。'],
      [10.1, '各种方式的权重合计 100.1，应为 100，多 0.1。请改权重，正好合计 100。'],
    ])('weights with one of %d', (weight, sentence) => {
      expect(sentenceOf(() => weightedScore(column(80, 80, 80, 80, 80, 80), column(weight, 20, 20, 20, 20, 10), blank))).toBe(sentence);
    });

    test('a score above 100, an unknown decision, ranges of different length', () => {
      expect(sentenceOf(() => weightedScore(column(100.1), column(100), blank))).toBe('“第1项”的得分是 100.1，不在 0 到 100 分之间。请按百分制填。');
      expect(sentenceOf(() => weightedScore(column(90), column(100), '平均'))).toBe('缺项办法“平均”不认识。请写 按0、重摊、报错；还没有定就写待定。');
      expect(sentenceOf(() => weightedScore(column(90, 80), column(100), blank))).toBe('得分有 2 格，权重有 1 格，对不上。请选同样的几格。');
    });
  });

  describe('RANKING', () => {
    const totals = column(90, 85, 85, 80, '');

    test.each([['竞赛式', [1, 2, 2, 4]], ['中国式', [1, 2, 2, 3]], ['从后数', [4, 2, 2, 1]]])('90, 85, 85, 80 %s', (mode, ranks) => {
      expect([90, 85, 85, 80].map((total) => rank(total, totals, mode))).toEqual(ranks);
    });

    test('undecided, only the place behind the tie is open', () => {
      expect([90, 85].map((total) => rank(total, totals, blank))).toEqual([1, 2]);
      expect(sentenceOf(() => rank(80, totals, blank))).toBe('前面有总分相同的单位，名次可以是 3，也可以是 4。请先定名次的排法。');
    });

    test('a unit without a total has no rank; a total not in the range has none either', () => {
      expect(sentenceOf(() => rank('', totals, '竞赛式'))).toBe('这个单位还没有总分，排不出名次。请先评完。');
      expect(sentenceOf(() => rank(70, totals, '竞赛式'))).toBe('总分区域里没有这个总分。请把本单位也选进去。');
      expect(sentenceOf(() => rank(90, totals, '美式'))).toBe('排法“美式”不认识。请写 竞赛式、中国式 或 从后数；还没有定就写待定。');
    });

    test('84.999999 and 85 are two places', () => {
      expect(rank(84.999999, column(85, 84.999999), '中国式')).toBe(2);
    });
  });

  describe('GRADE with 口径', () => {
    const BANDS = '优秀(95—100分),良好(80—94分),合格(60—79分),不合格(59分以下)';

    test.each([['归低档', '良好'], ['归高档', '优秀'], ['四舍五入', '优秀'], ['进位', '优秀'], ['舍去小数', '良好']])('94.5分 %s is %s', (words, expected) => {
      expect(grade(94.5, BANDS, words)).toBe(expected);
    });

    test.each([[94, '良好'], [94.4, '良好'], [94.5, '优秀'], [95, '优秀'], [59.4, '不合格'], [59.5, '合格']])('%d分 四舍五入 is %s', (points, expected) => {
      expect(grade(points, BANDS, '四舍五入')).toBe(expected);
    });

    test('without a decision the two bands are named; other words are no decision', () => {
      expect(sentenceOf(() => grade(94.5, BANDS, blank))).toBe('94.5分在“良好(80—94分)”和“优秀(95—100分)”之间，原文没有写归哪一档。请先定口径。');
      expect(sentenceOf(() => grade(94.5, BANDS, '从宽'))).toBe('口径“从宽”不认识。请写 归低档、归高档、四舍五入、进位、舍去小数；还没有定就空着。');
    });
  });
});
