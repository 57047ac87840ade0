import { onEveryPlatform, sentenceOf } from './hosts';
import { grade } from '../../src/functions/functions';

const BANDS = '优秀95—100分；良好80—94分；合格60—79分；不合格59分以下';

onEveryPlatform((blank) => {
  test.each([
    [100, '优秀'],
    [95, '优秀'],
    [94, '良好'],
    [80, '良好'],
    [60, '合格'],
    [59, '不合格'],
    [0, '不合格'],
  ])('%d分 is %s', (points, expected) => {
    expect(grade(points, BANDS)).toBe(expected);
  });

  test('94.5分 lies between two bands and has no grade', () => {
    expect(sentenceOf(() => grade(94.5, BANDS))).toBe('94.5分在“良好80—94分”和“优秀95—100分”之间，原文没有写归哪一档。请先定口径。');
  });

  test('without bands there is no grade', () => {
    expect(sentenceOf(() => grade(90, blank))).toBe(
      '没有写等次的分数线。请写成“优秀95—100分；良好80—94分；合格60—79分；不合格59分以下”。',
    );
  });

  test('a word is no score', () => {
    expect(sentenceOf(() => grade('九十', BANDS))).toBe('得分里有“九十”，不是数字。请核对这一格，或把它移出区域。');
  });
});
