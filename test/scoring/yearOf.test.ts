import { Decimal, yearOf, type YearMode } from '../../src/scoring';

const months = ['96', '94', '93'].map((score) => new Decimal(score));
const year = (mode: YearMode, of = months) => yearOf(of, mode)?.toFixed(4) ?? null;

test('96, 94 and 93: mean 283 ÷ 3, sum 283, latest 93, lowest 93', () => {
  expect([year('mean'), year('sum'), year('latest'), year('lowest')]).toEqual(['94.3333', '283.0000', '93.0000', '93.0000']);
});

test('the latest is the last in order, not the lowest', () => {
  expect(year('latest', [...months].reverse())).toBe('96.0000');
});

test('three months whose mean is 95 exactly: 94.9, 95, 95.1', () => {
  expect(yearOf(['94.9', '95', '95.1'].map((score) => new Decimal(score)), 'mean')?.toFixed()).toBe('95');
});

test('no month, no year', () => {
  expect(yearOf([], 'mean')).toBeNull();
});
