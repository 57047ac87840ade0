import { Decimal, toNextGrade, toNextRank, type Band } from '../../src/scoring';

const of = (text: string | number): Decimal => new Decimal(text);
const band = (grade: string, min: number | null, minIncluded = true): Band => ({ grade, min: min === null ? null : of(min), minIncluded, max: null, maxIncluded: true, words: grade });
const BANDS = [band('优秀', 95), band('良好', 80), band('合格', 60), band('不合格', null)];
const next = (score: string, bands = BANDS) => {
  const found = toNextGrade(of(score), bands);
  return found === null ? null : `${found.grade} ${found.points.toFixed()}${found.beyond ? '以上' : ''}`;
};

test.each([['79.9', '良好 0.1'], ['80', '优秀 15'], ['80.1', '优秀 14.9']])('from %s to the next grade: %s', (score, expected) => {
  expect(next(score)).toBe(expected);
});

test.each([['94.5', '优秀 0.5'], ['95', null], ['100', null]])('from %s: %s', (score, expected) => {
  expect(next(score)).toBe(expected);
});

test('an edge that must be passed is 0 away and still ahead', () => {
  expect(next('80', [band('良好', 80, false)])).toBe('良好 0以上');
});

test('to the next rank: to the next higher total, past those that are equal', () => {
  const totals = [of('98.5'), of('96'), null, of('96'), of('95.9')];
  expect(totals.map((_, place) => toNextRank(totals, place)?.toFixed() ?? null)).toEqual([null, '2.5', null, '2.5', '0.1']);
});
