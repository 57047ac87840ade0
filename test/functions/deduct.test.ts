import { onEveryPlatform, sentenceOf } from './hosts';
import { award, deduct } from '../../src/functions/functions';

const MISSING = '2.严格执行干部选拔任用“凡提四必”、全程纪实、任前公示等,1分。\n每缺一项扣0.5分,';
const DISCRETION = '主动报告线索或查处问题的酌情扣分;';
const PRAISED = '因涉及清廉机关创建的相关工作受到国家部委(局)或省委省政府表彰的每项加1分,';

onEveryPlatform((blank) => {
  describe('KH.DEDUCT', () => {
    test.each([
      [0, 0],
      [1, 0.5],
      [2, 1],
      [3, 1.5],
    ])('每缺一项扣0.5分: %d项 comes to %d', (count, points) => {
      expect(deduct(MISSING, count)).toBe(points);
    });

    test.each([
      [0, 0],
      [1, 1],
      [2, 1],
    ])('未开展思想动态分析的,扣1分: found %d times comes to %d', (count, points) => {
      expect(deduct('未开展思想动态分析的,扣1分。', count)).toBe(points);
    });

    test('three times 0.1 is 0.3 in the cell', () => {
      expect(deduct('每迟报一次扣0.1分。', 3)).toBe(0.3);
    });

    test('a blank count and "/" take nothing', () => {
      expect(deduct(MISSING, blank)).toBe(0);
      expect(deduct(MISSING, '/')).toBe(0);
    });

    test('a count that arrives as text is the same count', () => {
      expect(deduct(MISSING, '3')).toBe(1.5);
      expect(deduct(MISSING, '３')).toBe(1.5);
    });

    test('酌情扣分: the amount itself, with a reason', () => {
      expect(deduct(DISCRETION, 1.5, '主动报告,情节较轻')).toBe(1.5);
      expect(deduct(DISCRETION, 0, blank)).toBe(0);
      expect(sentenceOf(() => deduct(DISCRETION, 1.5, blank))).toBe(
        '这一条由考评组酌情定分，定了 1.5 分，还没有写理由。请在“扣分说明”里写明理由。',
      );
      expect(sentenceOf(() => deduct(DISCRETION, 1.5))).toContain('还没有写理由');
    });

    test('what cannot be a count is #VALUE! with the reason', () => {
      expect(sentenceOf(() => deduct(MISSING, -1))).toBe('查实数是 −1，比 0 小。请填 0、1、2……；要冲减以前的登记，请改那一行。');
      expect(sentenceOf(() => deduct('受重处分每人次扣2分,', 1.5))).toBe('查实数是 1.5，不是整数。查实数按个数填，请填 0、1、2……。');
      expect(sentenceOf(() => deduct(MISSING, '三项'))).toBe('查实数是“三项”，不是数字。请填 0、1、2……；不适用填 /；还没查就空着。');
      expect(sentenceOf(() => deduct(MISSING, true))).toContain('“TRUE”，不是数字');
    });

    test('a clause that cannot be read is #VALUE! with the reason', () => {
      expect(sentenceOf(() => deduct(blank, 1))).toBe('这一格没有文字，没有可以算分的规定。请填写扣分或加分的规定。');
      expect(sentenceOf(() => deduct('未开展相关活动的,扣1分;未打造阵地的,扣1分。', 1))).toBe('这一格有 2 条规定，不能一起算。请一行放一条。');
      expect(sentenceOf(() => deduct('工作落实不到位的扣分。', 1))).toContain('没写分值');
    });

    test('an award is not a deduction', () => {
      expect(sentenceOf(() => deduct(PRAISED, 1))).toMatch(/^“.*”是加分的规定，不是扣分的。请改用 KH\.AWARD。$/);
    });
  });

  describe('KH.AWARD', () => {
    test.each([
      [0, 0],
      [1, 1],
      [2, 2],
    ])('受到表彰的每项加1分: %d项 comes to %d', (count, points) => {
      expect(award(PRAISED, count)).toBe(points);
    });

    test('a blank count gives nothing', () => {
      expect(award(PRAISED, blank)).toBe(0);
    });

    test('a deduction is not an award', () => {
      expect(sentenceOf(() => award(MISSING, 1))).toBe('“每缺一项扣0.5分”是扣分的规定，不是加分的。请改用 KH.DEDUCT。');
    });
  });
});
