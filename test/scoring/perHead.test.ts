import { Decimal, checkHeads, perHead, scoreUnit, type Measure, type RuleItem, type Rules, type RuleSection, type Scored } from '../../src/scoring';
import { award, count, each, line, notApplicable, pending } from './rulesOf';

describe('累计积分 ÷ 人数', () => {
  test.each([
    ['20', '7', 2, '2.86'], ['1', '3', 2, '0.33'], ['2', '3', 2, '0.67'], ['0', '5', 2, '0'], ['500', '4', 2, '125'],
    ['12.4', '100', 2, '0.12'], ['12.5', '100', 2, '0.13'], ['12.6', '100', 2, '0.13'], ['-12.5', '100', 2, '-0.13'],
    ['1.005', '1', 2, '1.01'], ['1', '8', 0, '0'], ['1', '2', 0, '1'], ['1', '7', 6, '0.142857'],
  ])('%s 分 by %s, %i places: %s', (points, heads, places, expected) => {
    expect(perHead(new Decimal(points), new Decimal(heads), places).toString()).toBe(expected);
  });

  test.each([['0', 'headsNotWhole'], ['1', null], ['2', null], ['7.5', 'headsNotWhole'], ['-1', 'headsNotWhole']])('%s persons: %s', (heads, problem) => {
    expect(checkHeads(new Decimal(heads))).toBe(problem);
  });
});

const undecided: Measure = { effect: 'add', basis: 'undecided' };
const item = (id: string, clauses: readonly (readonly [string, Measure])[]): RuleItem => ({ id, allotted: null, clauses: clauses.map(([clause, measure]) => ({ id: clause, measure })) });
const section = (id: string, rest: Partial<RuleSection>): RuleSection => ({ id, allotted: null, adjustments: false, perHead: null, sections: [], items: [], ...rest });

/** 共 starts from 4 for its two items together; 日 is 积分 by 人数. */
const rules = (cap: Rules['cap']): Rules => ({
  sameCase: null,
  cap,
  sections: [
    section('共', { allotted: new Decimal(4), items: [item('共.1', [['a', each('1')]]), item('共.2', [['b', each('2')]])] }),
    section('日', { perHead: { id: '人数', places: 2 }, sections: [section('1', { items: [item('1.1', [['c', award('10')], ['d', each('1')]]), item('1.2', [['e', undecided]])] })] }),
  ],
});

const resultOf = (scored: Scored) => {
  if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
  return scored.result;
};
const scores = (scored: Scored): readonly string[] => {
  const { sections, total, pending: waiting } = resultOf(scored);
  return [...sections.map(({ score }) => score.toString()), total.toString(), String(waiting)];
};

describe('a section that carries the points of its items', () => {
  test.each([
    [1, 1, '1'], [2, 1, '0'], [3, 1, '0'],
  ])('%i×1 and %i×2 off 4, to zero and no further', (a, b, expected) => {
    expect(scores(scoreUnit(rules({ level: 'section' }), [line('a', a), line('b', b)]))[0]).toBe(expected);
    expect(scores(scoreUnit(rules({ level: 'item' }), [line('a', a), line('b', b)]))[0]).toBe(expected);
  });

  test('without a limit it goes below zero', () => {
    expect(scores(scoreUnit(rules(null), [line('a', 3), line('b', 1)]))[0]).toBe('-1');
  });

  test('what lies beyond is shown on the clause that reached it', () => {
    const { sections } = resultOf(scoreUnit(rules({ level: 'section' }), [line('a', 3), line('b', 2)]));
    expect(sections[0]?.items.map(({ deduction, limited }) => [deduction.toString(), limited.toString()])).toEqual([['3', '0'], ['1', '3']]);
  });
});

describe('a section by persons', () => {
  test('awards less deductions, by the number of persons, outside every limit', () => {
    expect(scores(scoreUnit(rules({ level: 'section' }), [line('人数', 7), line('c', 3), line('d', 2), line('a', 0), line('b', 0), line('e', 0)]))).toEqual(['4', '4', '8', '0']);
    expect(scores(scoreUnit(rules({ level: 'section' }), [line('人数', 2), line('d', 3)]))[1]).toBe('-1.5');
  });

  test('without the number its score is zero so far, and one more waits', () => {
    expect(scores(scoreUnit(rules(null), [line('c', 3)]))).toEqual(['4', '0', '4', '5']);
    expect(scores(scoreUnit(rules(null), [line('c', 3), line('人数', pending)]))).toEqual(['4', '0', '4', '5']);
  });

  test.each([
    [[line('人数', 0)], 'headsNotWhole', '0'], [[line('人数', '7.5')], 'headsNotWhole', '7.5'], [[line('人数', notApplicable)], 'headsNotWhole', '/'],
    [[line('人数', 7), line('人数', 8)], 'headsTwice', '8'],
  ])('%j cannot stand', (lines, code, received) => {
    const scored = scoreUnit(rules(null), lines);
    expect(scored.ok ? [] : scored.problems).toEqual([{ code, clause: '人数', received }]);
  });

  test('an undecided clause counts nothing and is named once found', () => {
    const found = resultOf(scoreUnit(rules(null), [line('人数', 5), line('e', 2), line('c', 1)]));
    expect([found.sections[1]?.score.toString(), found.undecided]).toEqual(['2', ['e']]);
    expect(resultOf(scoreUnit(rules(null), [line('人数', 5), line('e', count(0))])).undecided).toEqual([]);
  });
});
