import { checkCount, Decimal, pointsOf } from '../../src/scoring';
import { discretion, each, once } from './rulesOf';

describe('what a count comes to', () => {
  test.each([
    ['每缺一项扣0.5分', each('0.5'), [['0', '0'], ['1', '0.5'], ['2', '1'], ['3', '1.5']]],
    ['每2天扣1分', each('1', '天', '2'), [['0', '0'], ['1', '0'], ['2', '1'], ['3', '1'], ['4', '2'], ['5', '2']]],
    ['未落实的,扣2分', once('2'), [['0', '0'], ['1', '2'], ['2', '2'], ['50', '2']]],
    ['酌情扣分', discretion, [['0', '0'], ['0.3', '0.3'], ['2', '2']]],
  ] as const)('%s', (_, measure, table) => {
    expect(table.map(([count]) => pointsOf(measure, new Decimal(count)).toString())).toEqual(table.map(([, points]) => points));
  });

  test('25 findings at 0.2 leave 95 of 100, and 0.1 and 0.2 make 0.3', () => {
    expect(new Decimal(100).minus(pointsOf(each('0.2'), new Decimal(25))).toString()).toBe('95');
    expect(pointsOf(each('0.1'), new Decimal(1)).plus(pointsOf(each('0.2'), new Decimal(1))).toString()).toBe('0.3');
  });
});

describe('a count that cannot stand', () => {
  test.each([
    ['-1', 'negative', 'negative', 'negative'],
    ['0', null, null, null],
    ['0.5', 'notWhole', 'notWhole', null],
    ['1', null, null, null],
    ['1.5', 'notWhole', 'notWhole', null],
  ])('%s: counted %s, flat %s, discretionary %s', (value, counted, flat, free) => {
    const count = new Decimal(value);
    expect([each('0.5', '人次'), once('1'), discretion].map((measure) => checkCount(measure, count))).toEqual([counted, flat, free]);
  });
});
