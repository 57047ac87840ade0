import fc from 'fast-check';
import { Decimal, hasTies, lastPlaces, ranking } from '../../src/scoring';

const totals = (...values: readonly string[]) => values.map((value) => new Decimal(value));

test('90, 85, 85, 80: 竞赛式 1 2 2 4, 中国式 1 2 2 3', () => {
  expect(ranking(totals('90', '85', '85', '80'), 'competition')).toEqual([1, 2, 2, 4]);
  expect(ranking(totals('90', '85', '85', '80'), 'dense')).toEqual([1, 2, 2, 3]);
});

test('84.99, 85 and 85.01 are three places; 85 and 85.0 are one', () => {
  expect(ranking(totals('84.99', '85', '85.01'), 'dense')).toEqual([3, 2, 1]);
  expect(ranking(totals('85', '85.0', '84'), 'dense')).toEqual([1, 1, 2]);
});

test('two quotients that are equal are a tie, two that differ in the thirtieth place are not', () => {
  const third = new Decimal(200).div(3);
  expect(hasTies([third, new Decimal(400).div(6)])).toBe(true);
  expect(hasTies([third, third.plus('1e-30')])).toBe(false);
});

test('a unit without a total has no rank and takes none', () => {
  expect(ranking([new Decimal(80), null, new Decimal(90)], 'competition')).toEqual([2, null, 1]);
});

describe('排名后两位', () => {
  const last = (...values: readonly string[]) => lastPlaces(totals(...values), 2);

  test('90, 80, 70, 60: the last two', () => expect(last('90', '80', '70', '60')).toEqual({ sure: [2, 3], tied: [], room: 0 }));

  test('90, 70, 60, 60: a tie inside the two changes nothing', () => expect(last('90', '70', '60', '60')).toEqual({ sure: [2, 3], tied: [], room: 0 }));

  test('90, 70, 70, 60: one is sure, and there is one place for two', () => {
    expect(last('90', '70', '70', '60')).toEqual({ sure: [3], tied: [1, 2], room: 1 });
  });

  test('90, 60, 60, 60: two places for three', () => expect(last('90', '60', '60', '60')).toEqual({ sure: [], tied: [1, 2, 3], room: 2 }));

  test('69.99, 70 and 70.01 on the edge are no tie', () => expect(last('90', '70.01', '70', '69.99')).toEqual({ sure: [2, 3], tied: [], room: 0 }));

  test('two units are both among the last two', () => expect(last('90', '80')).toEqual({ sure: [0, 1], tied: [], room: 0 }));

  test('what is sure and the places left are always as many as asked for, where there are so many units', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 9 }), (values) => {
        const { sure, tied, room } = lastPlaces(values.map((value) => new Decimal(value)), 2);
        expect(sure.length + room).toBe(2);
        expect(tied.length === 0 || tied.length > room).toBe(true);
      }),
    );
  });
});
