import fc from 'fast-check';
import { Decimal, exactQuota, firstPlaces, quotaPlaces, quotaProblem, type QuotaRounding } from '../../src/scoring';

const of = (text: string | number): Decimal => new Decimal(text);
const places = (units: number, percent: string): readonly number[] => (['up', 'down', 'nearest'] as const).map((rounding: QuotaRounding) => quotaPlaces(of(units), of(percent), rounding));

test.each([
  [14, '2.8', [3, 2, 3]],
  [15, '3', [3, 3, 3]],
  [16, '3.2', [4, 3, 3]],
])('20%% of %d units is %s: 进一, 舍去, 四舍五入 %j', (units, exact, expected) => {
  expect(exactQuota(of(units), of(20)).toFixed()).toBe(exact);
  expect(places(units, '20')).toEqual(expected);
});

test.each([[24, [3, 2, 2]], [25, [3, 2, 3]], [26, [3, 2, 3]]])('10%% of %d units: half a place is rounded up', (units, expected) => {
  expect(places(units, '10')).toEqual(expected);
});

test('30% of 10 units is 3 exactly, whichever way; as doubles it would be 3 and a tail at 0.3×10', () => {
  expect(places(10, '30')).toEqual([3, 3, 3]);
  expect(places(100, '0.07')).toEqual([1, 0, 0]);
});

test('no share of no units, nor one beyond 0 to 100', () => {
  expect([of(0), of(-1), of(2.5)].map((units) => quotaProblem(units, of(20))?.code)).toEqual(['unitsNotWhole', 'unitsNotWhole', 'unitsNotWhole']);
  expect([of(-0.1), of(0), of(100), of(100.1)].map((percent) => quotaProblem(of(5), percent)?.code ?? null)).toEqual(['shareOutOfRange', null, null, 'shareOutOfRange']);
});

test('two places among 96, 95, 95, 90: the first is within, the two that tie share one place openly', () => {
  expect(firstPlaces([95, 96, 90, 95].map(of), 2)).toEqual({ sure: [1], tied: [0, 3], room: 1 });
  expect(firstPlaces([95, 96, 90, 95].map(of), 3)).toEqual({ sure: [0, 1, 3], tied: [], room: 0 });
  expect(firstPlaces([95, 96, 90, 95].map(of), 0)).toEqual({ sure: [], tied: [], room: 0 });
});

test('舍去 ≤ 四舍五入 ≤ 进一, and all three within one place of the exact share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 1000 }), (units, tenths) => {
      const percent = of(tenths).div(10);
      const [up = 0, down = 0, nearest = 0] = places(units, percent.toFixed());
      const exact = exactQuota(of(units), percent);
      expect(down <= nearest && nearest <= up && up - down <= 1).toBe(true);
      expect(exact.minus(down).lt(1) && of(up).minus(exact).lt(1) && of(nearest).minus(exact).abs().lte(0.5)).toBe(true);
    }),
  );
});
