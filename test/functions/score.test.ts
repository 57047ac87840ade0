import { onEveryPlatform, sentenceOf } from './hosts';
import { score, total } from '../../src/functions/functions';

onEveryPlatform((blank) => {
  describe('KH.SCORE', () => {
    test('100 less 25 times 0.2 is 95', () => {
      expect(score(100, [Array.from({ length: 25 }, () => [0.2])])).toBe(95);
    });

    test('1 less 0.1 less 0.2 is 0.7', () => {
      expect(score(1, [[[0.1], [0.2]]])).toBe(0.7);
    });

    test('rows that are 待评 or 不适用 take nothing', () => {
      expect(score(2, [[[blank], ['/'], [''], [0.5]]])).toBe(1.5);
    });

    test('several ranges, and single cells among them', () => {
      expect(score(10, [[[1], [2]], [[0.5]]])).toBe(6.5);
    });

    test('a word among the deductions is #VALUE! and names it', () => {
      expect(sentenceOf(() => score(2, [[['扣1分']]]))).toBe('扣分区域里有“扣1分”，不是数字。请核对这一格，或把它移出区域。');
    });
  });

  describe('KH.TOTAL', () => {
    test('0.1 and 0.2 are 0.3', () => {
      expect(total([[[0.1, 0.2]]])).toBe(0.3);
    });

    test('各项合计 97.5 and 加减分 −0.5 are 97', () => {
      expect(total([[[97.5]], [[-0.5]]])).toBe(97);
    });

    test('nothing entered is 0', () => {
      expect(total([[[blank, '', '/']]])).toBe(0);
    });
  });
});
