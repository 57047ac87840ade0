import { scoreUnit, type EntryLine, type EntryProblem, type Rules, type UnitResult } from '../../src/scoring';
import { line, notApplicable, pending, rules } from './rulesOf';

const result = (lines: readonly EntryLine[], under: Rules = rules()): UnitResult => {
  const scored = scoreUnit(under, lines);
  if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
  return scored.result;
};
const problems = (lines: readonly EntryLine[]): readonly EntryProblem[] => {
  const scored = scoreUnit(rules(), lines);
  return scored.ok ? [] : scored.problems;
};
const clauses = (unit: UnitResult) => unit.sections.flatMap((top) => [top, ...top.sections]).flatMap(({ items }) => items).flatMap((item) => item.clauses);
/** 应扣 同案免扣 超限额 扣分 of one clause. */
const working = (unit: UnitResult, id: string): string => {
  const found = clauses(unit).find((clause) => clause.id === id);
  return found ? [found.due, found.released, found.limited, found.deduction].join(' ') : 'none';
};
const totals = (unit: UnitResult): string => `${unit.subtotal} ${unit.adjustments} ${unit.total} 待评${unit.pending}`;

describe('counts to totals', () => {
  test('nothing entered: full marks shown, eleven clauses 待评', () => {
    expect(totals(result([]))).toBe('14 0 14 待评11');
  });

  test('blank, 0, "/" and a number are four states', () => {
    const unit = result([line('6.1.1', pending), line('6.1.2', 0), line('6.1.3', notApplicable), line('6.2.2', 1)]);
    expect(clauses(unit).slice(0, 3).map(({ state }) => state)).toEqual(['pending', 'count', 'notApplicable']);
    expect(clauses(unit).slice(0, 3).map(({ quantity }) => quantity?.toString() ?? null)).toEqual([null, '0', null]);
    expect(totals(unit)).toBe('13.5 0 13.5 待评8');
  });

  test('several lines of one clause add up', () => {
    expect(working(result([line('6.1.2', 1), line('6.1.2', 2)]), '6.1.2')).toBe('3 0 0 3');
  });

  test('a flat clause deducts once however many lines', () => {
    expect(working(result([line('6.2.1', 1), line('6.2.1', 3)]), '6.2.1')).toBe('1 0 0 1');
  });

  test('a blank line beside a count changes nothing', () => {
    expect(working(result([line('6.1.2', pending), line('6.1.2', 2), line('6.1.2', pending)]), '6.1.2')).toBe('2 0 0 2');
  });

  test('酌情: the entry is the amount', () => {
    expect(working(result([line('6.1.4', '0.3', undefined, '主动报告，情节轻微')]), '6.1.4')).toBe('0.3 0 0 0.3');
  });
});

describe('注2: 每个子项目扣分值不超过该子项目的赋分值', () => {
  test.each([
    ['3', '1.5 0 0 1.5', '0.5'],
    ['4', '2 0 0 2', '0'],
    ['5', '2.5 0 0.5 2', '0'],
  ])('%s项 at 0.5 under a limit of 2', (count, expected, score) => {
    const unit = result([line('6.2.2', count)]);
    expect(working(unit, '6.2.2')).toBe(expected);
    expect(unit.sections[0]?.sections[0]?.items[1]?.score.toString()).toBe(score);
  });

  test('the limit is used up in the scheme\'s order, and the parts add up to it', () => {
    const unit = result([line('6.2.3', 2), line('6.2.1', 1), line('6.2.2', 1)]);
    expect(['6.2.1', '6.2.2', '6.2.3'].map((id) => working(unit, id))).toEqual(['1 0 0 1', '0.5 0 0 0.5', '2 0 1.5 0.5']);
    const item = unit.sections[0]?.sections[0]?.items[1];
    expect([item?.due, item?.limited, item?.deduction, item?.score].join(' ')).toBe('3.5 1.5 2 0');
  });

  test('by section: an item may go below zero as long as its section does not', () => {
    const unit = result([line('6.2.3', 5), line('6.1.3', 4)], rules(null, { level: 'section' }));
    expect([working(unit, '6.1.3'), working(unit, '6.2.3')]).toEqual(['8 0 0 8', '5 0 1 4']);
    expect(unit.sections[0]?.score.toString()).toBe('0');
  });

  test('without the policy nothing is limited', () => {
    const unit = result([line('6.2.3', 5)], rules(null, null));
    expect(working(unit, '6.2.3')).toBe('5 0 0 5');
    expect(totals(unit)).toBe('9 0 9 待评10');
  });

  test('加减分 stand outside every limit', () => {
    const unit = result([line('加', 30), line('减', 50)]);
    expect(totals(unit)).toBe('14 5 19 待评9');
    expect(working(unit, '减')).toBe('25 0 0 25');
  });
});

describe('注1: 不重复扣分,以扣分最高值为准', () => {
  const CASE = '〔2026〕7号';

  test('one case in two clauses: the higher stays, the other is released, and it says by which', () => {
    const unit = result([line('6.1.3', 1, CASE), line('11.4.1', 1, CASE)]);
    expect([working(unit, '6.1.3'), working(unit, '11.4.1')]).toEqual(['2 0 0 2', '0.5 0.5 0 0']);
    expect(unit.released).toMatchObject([{ clause: '11.4.1', case: CASE, keptBy: '6.1.3', tie: false }]);
    expect([unit.released[0]?.points, unit.released[0]?.keptPoints].join(' ')).toBe('0.5 2');
  });

  test('a tie keeps the first in the scheme\'s order and says so', () => {
    const unit = result([line('11.4.2', 1, CASE), line('6.1.3', 1, CASE)]);
    expect(unit.released).toMatchObject([{ clause: '11.4.2', keptBy: '6.1.3', tie: true }]);
    expect(totals(unit)).toBe('12 0 12 待评9');
  });

  test('the highest amount of the case decides, not of the clause', () => {
    const unit = result([line('6.1.2', 1, CASE), line('6.1.2', 5), line('6.1.3', 1, CASE)]);
    expect([working(unit, '6.1.2'), working(unit, '6.1.3')]).toEqual(['6 1 0 5', '2 0 0 2']);
  });

  test('a flat clause that stands on another finding releases nothing', () => {
    const unit = result([line('6.2.1', 1, CASE), line('6.2.1', 1), line('6.1.3', 1, CASE)]);
    expect(working(unit, '6.2.1')).toBe('1 0 0 1');
    expect(unit.released).toEqual([]);
  });

  test('a flat clause whose two cases are both kept elsewhere is released once', () => {
    const unit = result([line('6.2.1', 1, '甲案'), line('6.2.1', 1, '乙案'), line('6.1.3', 1, '甲案'), line('6.1.3', 1, '乙案')]);
    expect(working(unit, '6.2.1')).toBe('1 1 0 0');
  });

  test('a flat clause keeps a case with its whole amount, also where another finding had set it off', () => {
    const before = result([line('6.2.1', 1), line('11.4.1', 1, CASE)]);
    const after = result([line('6.2.1', 1), line('6.2.1', 1, CASE), line('11.4.1', 1, CASE)]);
    expect([before.total, after.total].join(' ')).toBe('12.5 13');
    expect(after.released).toMatchObject([{ clause: '11.4.1', keptBy: '6.2.1', tie: false }]);
  });

  test('a case kept in an item past its limit is still kept there', () => {
    const unit = result([line('6.2.3', 3, CASE), line('11.4.1', 1, CASE)]);
    expect([working(unit, '6.2.3'), working(unit, '11.4.1')]).toEqual(['3 0 1 2', '0.5 0.5 0 0']);
  });

  test('one case within one clause adds up', () => {
    expect(working(result([line('6.1.2', 1, CASE), line('6.1.2', 2, CASE)]), '6.1.2')).toBe('3 0 0 3');
  });

  test('scope item: the clauses of one item add up before the comparison', () => {
    const unit = result([line('6.2.2', 3, CASE), line('6.2.3', 1, CASE), line('6.1.3', 1, CASE)], rules({ scope: 'item' }, null));
    expect(['6.1.3', '6.2.2', '6.2.3'].map((id) => working(unit, id))).toEqual(['2 2 0 0', '1.5 0 0 1.5', '1 0 0 1']);
    expect(unit.released[0]?.keptBy).toBe('6.2.2');
  });

  test('scope section: the items of one 具体内容 add up, across them the highest stays', () => {
    const unit = result([line('6.1.2', 1, CASE), line('6.2.2', 1, CASE), line('11.4.2', 1, CASE)], rules({ scope: 'section' }));
    expect(['6.1.2', '6.2.2', '11.4.2'].map((id) => working(unit, id))).toEqual(['1 1 0 0', '0.5 0.5 0 0', '2 0 0 2']);
  });

  test('without the policy nothing is released', () => {
    expect(result([line('6.1.3', 1, CASE), line('11.4.1', 1, CASE)], rules(null)).released).toEqual([]);
  });

  test('released before the limit: a released part does not use it up', () => {
    const unit = result([line('6.2.1', 1, CASE), line('6.2.3', 2), line('6.1.3', 1, CASE)]);
    expect([working(unit, '6.2.1'), working(unit, '6.2.3')]).toEqual(['1 1 0 0', '2 0 0 2']);
  });

  test('adjustments take part; awards never do', () => {
    const unit = result([line('减', 1, CASE), line('加', 2, CASE), line('6.1.3', 1, CASE)]);
    expect(working(unit, '减')).toBe('0.5 0.5 0 0');
    expect(totals(unit)).toBe('12 2 14 待评8');
  });

  test.each(['（2026）7号', ' [2026] 7号 ', '【２０２６】７号', '(2026)7号'])('%j is the same case as 〔2026〕7号', (written) => {
    expect(result([line('6.1.3', 1, CASE), line('11.4.1', 1, written)]).released).toMatchObject([{ case: CASE }]);
  });
});

describe('entries that cannot stand: all of them at once', () => {
  test('each problem names its clause and what stands there', () => {
    expect(problems([
      line('9.9', 1), line('6.1.2', -1), line('6.1.2', '1.5'), line('6.2.1', '0.5'),
      line('6.2.2', notApplicable), line('6.2.2', 1), line('6.1.4', '0.5'), line('6.1.4', '0.5', undefined, ' '), line('6.1.4', '0'),
    ])).toEqual([
      { code: 'unknownClause', clause: '9.9', received: '9.9' },
      { code: 'negative', clause: '6.1.2', received: '-1' },
      { code: 'notWhole', clause: '6.1.2', received: '1.5' },
      { code: 'notWhole', clause: '6.2.1', received: '0.5' },
      { code: 'mixedNotApplicable', clause: '6.2.2', received: '/' },
      { code: 'discretionWithoutReason', clause: '6.1.4', received: '0.5' },
      { code: 'discretionWithoutReason', clause: '6.1.4', received: '0.5' },
    ]);
  });

  test('"/" twice is one "/"; "/" with 0 is a contradiction', () => {
    expect(problems([line('6.2.2', notApplicable), line('6.2.2', notApplicable)])).toEqual([]);
    expect(problems([line('6.2.2', 0), line('6.2.2', notApplicable)])).toHaveLength(1);
  });
});
