import fc from 'fast-check';
import { Decimal, trimmed } from '../../src/scoring';

const mean = (scores: readonly (number | string)[], off = 1, places = 2): string => {
  const result = trimmed(scores.map((score) => new Decimal(score)), off, places);
  return result.ok ? result.mean.toFixed() : `${result.problem.received} of ${result.problem.needed}`;
};

test('去掉最高最低: 90, 85, 88, 92, 80 leaves 85, 88, 90, whose mean is 87.666…', () => {
  expect(mean([90, 85, 88, 92, 80])).toBe('87.67');
  expect(mean([90, 85, 88, 92, 80], 1, 4)).toBe('87.6667');
  expect(mean([90, 85, 88, 92, 80], 2)).toBe('88');
});

test('of two highest that are equal one goes', () => {
  expect(mean([90, 90, 80, 70])).toBe('85');
});

test.each([[[90, 80], '2 of 3'], [[90, 80, 70], '80'], [[90, 80, 70, 60], '75']])('%j', (scores, expected) => {
  expect(mean(scores)).toBe(expected);
});

test('0.1, 0.2, 0.3, 0.4 is exactly 0.25, which rounds up to 0.3', () => {
  expect([mean(['0.1', '0.2', '0.3', '0.4'], 1, 2), mean(['0.1', '0.2', '0.3', '0.4'], 1, 1)]).toEqual(['0.25', '0.3']);
});

test('without the ends the mean lies between them, and the order of the scores does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 12 }), (tenths) => {
      const scores = tenths.map((each) => each / 10);
      const result = Number(mean(scores, 1, 6));
      expect(result >= Math.min(...scores) && result <= Math.max(...scores)).toBe(true);
      expect(mean([...scores].reverse(), 1, 6)).toBe(mean(scores, 1, 6));
    }),
  );
});
