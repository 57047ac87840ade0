import { checkCount, Decimal, pointsOf } from '../../src/scoring';
import { atMost, between, discretion, each, measured, once, tiers } from './rulesOf';

describe('what a count comes to', () => {
  test.each([
    ['每缺一项扣0.5分', each('0.5'), [['0', '0'], ['1', '0.5'], ['2', '1'], ['3', '1.5']]],
    ['每2天扣1分', each('1', '天', '2'), [['0', '0'], ['1', '0'], ['2', '1'], ['3', '1'], ['4', '2'], ['5', '2']]],
    ['未落实的,扣2分', once('2'), [['0', '0'], ['1', '2'], ['2', '2'], ['50', '2']]],
    ['每次扣0.5分,最多扣1分', atMost(each('0.5', '次'), '1'), [['0', '0'], ['1', '0.5'], ['2', '1'], ['3', '1']]],
    ['每低2个百分点扣0.5分', measured('0.5', '2'), [['0', '0'], ['2', '0.5'], ['4', '1'], ['6', '1.5']]],
    ['每低0.1个百分点扣0.2分', measured('0.2', '0.1'), [['0', '0'], ['0.1', '0.2'], ['0.3', '0.6'], ['1.1', '2.2']]],
    ['一次扣1分,两次扣3分,三次以上扣5分', tiers(['1', '3', '5'], true), [['0', '0'], ['1', '1'], ['2', '3'], ['3', '5'], ['4', '5']]],
    ['扣1-3分', between('1', '3'), [['0', '0'], ['1', '1'], ['2.5', '2.5'], ['3', '3']]],
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

describe('a count beyond what the words speak of', () => {
  test.each([
    ['每低2个百分点', measured('0.5', '2'), [['0', null], ['1', 'partOfStep'], ['2', null], ['3', 'partOfStep'], ['-2', 'negative']]],
    ['每低0.1个百分点', measured('0.2', '0.1'), [['0.3', null], ['0.35', 'partOfStep']]],
    ['一次扣1分,两次扣3分', tiers(['1', '3'], false), [['1', null], ['2', null], ['3', 'beyondTiers'], ['1.5', 'notWhole'], ['2.5', 'notWhole']]],
    ['一次扣1分,两次以上扣3分', tiers(['1', '3'], true), [['2', null], ['3', null], ['100', null]]],
    ['扣1-3分', between('1', '3'), [['0', null], ['0.9', 'outsideRange'], ['1', null], ['3', null], ['3.1', 'outsideRange']]],
  ] as const)('%s', (_, measure, table) => {
    expect(table.map(([count]) => checkCount(measure, new Decimal(count)))).toEqual(table.map(([, problem]) => problem));
  });
});
