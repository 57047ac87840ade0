import fc from 'fast-check';
import { Decimal, weighted, weightsProblem, type MissingMode } from '../../src/scoring';

const parts = (...pairs: readonly (readonly [string | null, string])[]) =>
  pairs.map(([score, weight]) => ({ score: score === null ? null : new Decimal(score), weight: new Decimal(weight) }));

const totalOf = (given: ReturnType<typeof parts>, missing: MissingMode | null = null): string => {
  const result = weighted(given, missing);
  return result.ok ? result.total.toFixed() : result.problem.code;
};

test.each([
  ['99.9', '99.9'],
  ['100', null],
  ['100.1', '100.1'],
  ['99.999999', '99.999999'],
  ['100.000001', '100.000001'],
])('weights of 50 and the rest, together %s, must total 100 exactly', (sum, told) => {
  const problem = weightsProblem([new Decimal(50), new Decimal(sum).minus(50)]);
  expect(problem && problem.code === 'weightsNot100' ? problem.sum.toFixed() : problem).toBe(told);
});

test('a weight below 0 is told by its place, even when the sum is 100', () => {
  expect(weightsProblem([new Decimal(110), new Decimal(-10)])).toEqual({ code: 'weightNegative', place: 1, weight: new Decimal(-10) });
});

test('a third of a percent is exact: 33.3, 33.3 and 33.4', () => {
  expect(weightsProblem(['33.3', '33.3', '33.4'].map((weight) => new Decimal(weight)))).toBeNull();
});

test('90×20% + 80×30% + 85.5×50% = 18 + 24 + 42.75 = 84.75', () => {
  expect(totalOf(parts(['90', '20'], ['80', '30'], ['85.5', '50']))).toBe('84.75');
});

test('0.1×10% + 0.2×90% = 0.01 + 0.18 = 0.19, with no binary tail', () => {
  expect(totalOf(parts(['0.1', '10'], ['0.2', '90']))).toBe('0.19');
});

describe('a method without a score', () => {
  const given = parts(['90', '20'], [null, '30'], ['80', '50']);

  test('counts 0: 90×20% + 80×50% = 18 + 40 = 58', () => expect(totalOf(given, 'zero')).toBe('58'));

  test('gives its weight to the others: (90×20 + 80×50) ÷ 70 = 5800 ÷ 70', () => {
    const result = weighted(given, 'reweight');
    expect(result.ok && [result.numerator.toFixed(), result.denominator.toFixed(), result.total.toFixed(6)]).toEqual(['5800', '70', '82.857143']);
  });

  test('leaves no total where it is refused, or where nobody has decided', () => {
    for (const missing of ['refuse', null] as const) {
      expect(weighted(given, missing)).toEqual({ ok: false, problem: { code: 'missing', places: [1] } });
    }
  });

  test('decides nothing when every method is scored', () => {
    const all = parts(['90', '20'], ['70', '30'], ['80', '50']);
    expect([null, 'zero', 'reweight', 'refuse'].map((missing) => totalOf(all, missing as MissingMode | null))).toEqual(['79', '79', '79', '79']);
  });

  test('the only ones scored weigh nothing: there is nothing to give the weight to', () => {
    expect(totalOf(parts(['90', '0'], [null, '100']), 'reweight')).toBe('nothingScored');
  });
});

test.each([['-0.1', 'scoreOutOfRange'], ['0', '0'], ['100', '100'], ['100.1', 'scoreOutOfRange']])('a score of %s', (score, told) => {
  expect(totalOf(parts([score, '100']))).toBe(told);
});

test('a total lies between the lowest and the highest score, whatever the weights', () => {
  const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => new Decimal(tenths).div(10));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), score, score, (weight, first, second) => {
      const result = weighted([{ score: first, weight: new Decimal(weight) }, { score: second, weight: new Decimal(100 - weight) }], null);
      if (!result.ok) throw new Error(result.problem.code);
      expect(result.total.gte(Decimal.min(first, second)) && result.total.lte(Decimal.max(first, second))).toBe(true);
    }),
  );
});
