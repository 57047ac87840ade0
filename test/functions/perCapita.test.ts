import { onEveryPlatform, sentenceOf } from './hosts';
import { award, explain, perCapita } from '../../src/functions/functions';

onEveryPlatform((blank) => {
  describe('KH.PERCAPITA', () => {
    test('27.5 by 7 is 3.93; to one place 3.9, to none 4', () => {
      expect([perCapita(27.5, 7), perCapita(27.5, 7, 2), perCapita(27.5, 7, 1), perCapita(27.5, 7, 0)]).toEqual([3.93, 3.93, 3.9, 4]);
    });

    test('a tie goes up, as exactly written: 1.005 to two places is 1.01', () => {
      expect([perCapita(12.5, 100), perCapita(1.005, 1)]).toEqual([0.13, 1.01]);
    });

    test('no points are 0', () => {
      expect(perCapita(blank, 7)).toBe(0);
    });

    test.each([[0, '0'], [7.5, '7.5'], [-2, '-2']])('%s persons is #VALUE!', (heads, shown) => {
      expect(sentenceOf(() => perCapita(10, heads))).toBe(`人数是“${shown}”，不能用来算人均。请填 1、2、3……这样的人数。`);
    });

    test('places out of range are #VALUE!', () => {
      expect(sentenceOf(() => perCapita(10, 3, 7))).toBe('小数位数是“7”。请填 0 到 6 的整数。');
    });
  });

  describe('a clause with a ruling', () => {
    test('is reckoned as its brackets say', () => {
      expect(award('开展专题询问的,再加8分。〔口径：每个报告加8分〕', 3)).toBe(24);
      expect(award('1000字以内的不予加分,〔口径：不加分〕', 3)).toBe(0);
      expect(explain('1000字以内的不予加分,〔口径：不加分〕', 3)).toBe('查实3次，不计分');
    });

    test('undecided, 0 is nothing and 1 is #VALUE! that says what to do', () => {
      const words = '正好2500字的〔口径：待定〕';
      expect([award(words, 0), award(words, '/'), award(words, blank)]).toEqual([0, 0, 0]);
      expect(sentenceOf(() => award(words, 1))).toBe('这一条的口径待定，先不计分。请先定口径，再把〔口径：…〕里的“待定”改成定下的办法。');
    });

    test('3×2 in 查实数 is six', () => {
      expect(award('每人次加1分', '3×2')).toBe(6);
    });
  });
});
