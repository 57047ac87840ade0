import { onEveryPlatform, sentenceOf } from './hosts';
import { quota, trimmedScore } from '../../src/functions/functions';

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

onEveryPlatform((blank) => {
  describe('QUOTA', () => {
    test.each([['进一', 4], ['舍去', 3], ['四舍五入', 3]])('20%% of 17 units is 3.4, %s %d', (words, places) => {
      expect(quota(17, 20, words)).toBe(places);
    });

    test('undecided, a whole share needs no decision', () => {
      expect(quota(15, 20, blank)).toBe(3);
      expect(sentenceOf(() => quota(17, 20, blank))).toBe('17 个单位的 20% 是 3.4 个，进一是 4 个，舍去是 3 个，四舍五入是 3 个。请先定取整办法。');
    });

    test('units, shares and words that are none', () => {
      expect(sentenceOf(() => quota(2.5, 20, '进一'))).toBe('单位数是“2.5”，不是单位的个数。请填 1、2、3……。');
      expect(sentenceOf(() => quota(blank, 20, '进一'))).toBe('单位数是“0”，不是单位的个数。请填 1、2、3……。');
      expect(sentenceOf(() => quota(17, 101, '进一'))).toBe('比例是“101”，不在 0 到 100 之间。请填百分之几的数，如 20。');
      expect(sentenceOf(() => quota(17, 20, '取整'))).toBe('取整办法“取整”不认识。请写 进一、舍去、四舍五入；还没有定就写待定。');
    });
  });

  describe('TRIMMED', () => {
    test('90, 85, 88, 92, 80: without 92 and 80 the mean is 87.67', () => {
      expect(trimmedScore(column(90, 85, 88, 92, 80))).toBe(87.67);
      expect(trimmedScore(column(90, 85, 88, 92, 80), 2)).toBe(88);
      expect(trimmedScore(column(90, 85, 88, 92, 80), 1, 0)).toBe(88);
    });

    test('a score of 0 is a score: of 0, 80, 90 the mean is 80', () => {
      expect(trimmedScore(column(0, 80, 90))).toBe(80);
      expect(sentenceOf(() => trimmedScore(column(90, '', 80)))).toBe('打分区域里有空着的格。没有打分的格请不要选进来。');
    });

    test('too few scores, a cell of words, and ends that are no number', () => {
      expect(sentenceOf(() => trimmedScore(column(90, 80)))).toBe('只有 2 个分，去掉最高和最低就没有剩下的。至少要 3 个分；分不够的，请先定怎么算。');
      expect(sentenceOf(() => trimmedScore(column(90, '优', 80)))).toBe('打分里有“优”，不是数字。请核对这一格，或把它移出区域。');
      expect(sentenceOf(() => trimmedScore(column(90, 85, 80), 1.5))).toBe('各去几个是“1.5”。请填 0 到 100 的整数。');
      expect(sentenceOf(() => trimmedScore(column(90, 85, 80), 1, 7))).toBe('小数位数是“7”。请填 0 到 6 的整数。');
    });
  });
});
