import { Decimal, gradeOf, type Band } from '../../src/scoring';

const band = (grade: string, min: string | null, minIncluded: boolean, max: string | null, maxIncluded: boolean): Band =>
  ({ grade, min: min === null ? null : new Decimal(min), minIncluded, max: max === null ? null : new Decimal(max), maxIncluded, words: grade });

const shown = (score: string, bands: readonly Band[]): string => {
  const graded = gradeOf(new Decimal(score), bands);
  if ('grade' in graded) return graded.grade;
  if ('overlap' in graded) return `both ${graded.overlap.map(({ grade }) => grade).join('+')}`;
  return `between ${graded.gap.map((edge) => edge?.grade ?? 'none').join(' and ')}`;
};

describe('优秀95—100分；良好80—94分；合格60—79分；不合格59分以下', () => {
  const bands = [band('优秀', '95', true, '100', true), band('良好', '80', true, '94', true), band('合格', '60', true, '79', true), band('不合格', null, false, '59', true)];

  test.each([
    ['58.9', '不合格'], ['59', '不合格'], ['59.1', 'between 不合格 and 合格'],
    ['59.9', 'between 不合格 and 合格'], ['60', '合格'], ['60.1', '合格'],
    ['78.9', '合格'], ['79', '合格'], ['79.1', 'between 合格 and 良好'],
    ['93.9', '良好'], ['94', '良好'], ['94.5', 'between 良好 and 优秀'],
    ['94.9', 'between 良好 and 优秀'], ['95', '优秀'], ['95.1', '优秀'],
    ['99.9', '优秀'], ['100', '优秀'], ['100.1', 'between 优秀 and none'],
    ['-1', '不合格'],
  ])('%s分: %s', (score, expected) => {
    expect(shown(score, bands)).toBe(expected);
  });
});

describe('90分以上为优秀，80分以上90分以下为良好，不足80分为一般', () => {
  const bands = [band('优秀', '90', true, null, false), band('良好', '80', true, '90', true), band('一般', null, false, '80', false)];
  test.each([['79.9', '一般'], ['80', '良好'], ['80.1', '良好'], ['89.9', '良好'], ['90', 'both 优秀+良好'], ['90.1', '优秀']])('%s分: %s', (score, expected) => {
    expect(shown(score, bands)).toBe(expected);
  });
});

test('没有分数线: no grade, and no band on either side', () => {
  expect(shown('80', [])).toBe('between none and none');
});
