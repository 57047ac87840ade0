import { onEveryPlatform, sentenceOf } from './hosts';
import { counted, exceedsPart, share, voteGrade, whyGrade } from '../../src/functions/functions';

const BANDS = '优秀、合格得票率达到90%以上为“好”的等次;在70-89%之间为“较好”等次;在50-69%之间为“一般”等次;不足50%为“差”等次。';

onEveryPlatform((blank) => {
  describe('SHARE', () => {
    test('votes of several choices together, of all ballots', () => {
      expect([share([[60, 30]], 100), share([[1]], 3), share([[blank, 2]], 4), share([[blank]], 4)]).toEqual([0.9, 1 / 3, 0.5, 0]);
    });

    test('without ballots, with more votes than ballots, below zero and halves there is none', () => {
      expect(sentenceOf(() => share([[1]], blank))).toBe('分母是 0 或者空着，算不出比例。请先填分母。');
      expect(sentenceOf(() => share([[60, 41]], 100))).toBe('票数 101，多于分母 100。请核对这两个数。');
      expect(sentenceOf(() => share([[-1]], 100))).toBe('票数里有 -1，比 0 小。请填 0、1、2……。');
      expect(sentenceOf(() => share([[1]], 10.5))).toBe('分母里有 10.5，不是整数。请填 0、1、2……。');
      expect(sentenceOf(() => share([['多']], 10))).toMatch(/^票数里有“多”，不是数字。/u);
    });
  });

  describe('COUNTED', () => {
    const choices = [['优秀', '称职', '基本称职', '不称职']];

    test('counts the choices that the words name, and no choice whose name only holds one of them', () => {
      expect(counted([[50, 30, 15, 5]], choices, '优秀、称职得票率达到80%以上为优秀；不足80%为称职')).toBe(80);
      expect(counted([[50, 30, 15, 5]], choices, '称职得票率达到80%以上为优秀；不足80%为称职')).toBe(30);
      expect(counted([[50, blank, 15, 5]], choices, '优秀、称职得票率达到80%以上为优秀；不足80%为称职')).toBe(50);
    });

    test('says which choice is not on the ballot, and why words cannot be read', () => {
      expect(sentenceOf(() => counted([[50, 30, 15, 5]], choices, '优秀、合格得票率达到80%以上为优秀'))).toBe('“合格”不在票上。请用票上的选项来写。');
      expect(sentenceOf(() => counted([[50, 30, 15, 5]], choices, '80%以上为优秀'))).toMatch(/没有写哪些选项的得票率/u);
      expect(sentenceOf(() => counted([[50, '多', 15, 5]], choices, '优秀、称职得票率达到80%以上为优秀'))).toMatch(/^得票里有“多”，不是数字。/u);
    });
  });

  describe('VOTEGRADE', () => {
    test.each([
      [89, '较好'], [90, '好'], [91, '好'], [69, '一般'], [70, '较好'], [49, '差'], [50, '一般'], [0, '差'],
    ])('%d of 100 is %s', (votes, grade) => expect(voteGrade([[votes]], 100, BANDS, blank)).toBe(grade));

    test('89.5 % is given neither 好 nor 较好 before 口径, and then what 口径 says', () => {
      expect(sentenceOf(() => voteGrade([[150, 29]], 200, BANDS, blank))).toBe(
        '优秀、合格得票率 179/200（89.5%），在“在70-89%之间为“较好”等次”和“优秀、合格得票率达到90%以上为“好”的等次”之间，原文没有写归哪一档。请先定口径。',
      );
      expect(['归低档', '归高档', '归下一档', '归上一档', '四舍五入', '进位', '舍去小数'].map((words) => voteGrade([[179]], 200, BANDS, words))).toEqual(['较好', '好', '较好', '好', '好', '好', '较好']);
      expect(sentenceOf(() => voteGrade([[179]], 200, BANDS, '待定'))).toMatch(/请先定口径。$/u);
      expect(sentenceOf(() => voteGrade([[179]], 200, BANDS, '随便'))).toBe('口径“随便”不认识。请写“归高档”“归低档”或“四舍五入”；还没有定就空着。');
    });

    test('without words for the grades there is none', () => {
      expect(sentenceOf(() => voteGrade([[9]], 10, blank, blank))).toBe('没有写等次的得票率。请写成“优秀、合格得票率达到90%以上为好；不足90%为差”。');
      expect(sentenceOf(() => voteGrade([[9]], 10, '90%以上为好', blank))).toBe('“90%以上为好”没有写哪些选项的得票率。请在前面写明，如“优秀、合格得票率”。');
    });
  });

  test('WHYGRADE says the share as counted and the grade, and never takes a share for a rounder one', () => {
    expect(whyGrade([[60, 30]], 100, BANDS, blank)).toBe('优秀、合格得票率 90/100（90%），“好”。');
    expect(whyGrade([[88]], 98, BANDS, '归下一档')).toBe('优秀、合格得票率 88/98（约89.79%），“较好”。');
    expect(whyGrade([[179_999]], 200_000, BANDS, '归下一档')).toBe('优秀、合格得票率 179999/200000（约89.99%），“较好”。');
  });

  describe('EXCEEDS', () => {
    test.each([[33, 99, false], [34, 99, true], [32, 99, false], [33, 100, false], [34, 100, true]])('%d of %d past 三分之一: %s', (count, whole, expected) => {
      expect(exceedsPart(count, whole, '三分之一')).toBe(expected);
    });

    test('a part in other words, and words that are no part', () => {
      expect([exceedsPart(50, 100, '半数'), exceedsPart(51, 100, '50%'), exceedsPart(blank, 100, '1/3')]).toEqual([false, true, false]);
      expect(sentenceOf(() => exceedsPart(1, 3, blank))).toBe('没有写比例。请写“三分之一”“半数”或“50%”这样。');
      expect(sentenceOf(() => exceedsPart(1, 3, '大部分'))).toBe('比例“大部分”读不出是几分之几。请写“三分之一”“半数”或“50%”这样。');
      expect(sentenceOf(() => exceedsPart(1, blank, '三分之一'))).toBe('总数是 0 或者空着，算不出比例。请先填总数。');
    });
  });
});
