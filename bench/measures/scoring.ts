import { Decimal, ZERO } from '../../src/scoring/decimal';
import type { EntryLine } from '../../src/scoring/entry';
import { prepare } from '../../src/scoring/prepare';
import type { RuleClause, RuleItem, Rules, RuleSection } from '../../src/scoring/rules';
import { scorePrepared } from '../../src/scoring/scoreUnit';
import type { Figure, Measure } from '../measure';
import { entries, rulesOf } from '../qinglian';
import { timeEach } from '../timing';

/** The same arithmetic with nothing around it: count × points, the limit, the sums. No checks, no states, no working kept. */
function bareLoop(rules: Rules, counts: ReadonlyMap<string, Decimal>): Decimal {
  const due = ({ id, measure }: RuleClause): Decimal => {
    const count = counts.get(id) ?? ZERO;
    switch (measure.basis) {
      case 'range':
        return count;
      case 'once':
        return count.gt(0) ? measure.points : ZERO;
      case 'per_item':
        return measure.points.times(count);
      case 'tier':
        return measure.rungs.reduce((points, rung) => (count.gte(rung.from) ? rung.points : points), ZERO);
      case 'undecided':
        throw new Error(`${id} waits for a decision, so it has no amount to compare.`);
    }
  };
  const itemScore = ({ allotted, clauses }: RuleItem): Decimal => {
    let score = allotted ?? ZERO;
    let left = allotted;
    for (const clause of clauses) {
      const points = due(clause);
      if (clause.measure.effect === 'add') {
        score = score.plus(points);
        continue;
      }
      const deduction = left === null ? points : Decimal.min(left, points);
      if (left !== null) left = left.minus(deduction);
      score = score.minus(deduction);
    }
    return score;
  };
  const sectionScore = ({ sections, items }: RuleSection): Decimal =>
    [...sections.map(sectionScore), ...items.map(itemScore)].reduce((sum, part) => sum.plus(part), ZERO);
  return rules.sections.map(sectionScore).reduce((sum, part) => sum.plus(part), ZERO);
}

function compare(id: string, of: string, lines: readonly EntryLine[]): Figure[] {
  const rules = rulesOf();
  const prepared = prepare(rules);
  const counts = new Map(lines.map(({ clause, quantity }) => [clause, quantity.state === 'count' ? quantity.value : ZERO]));
  const scored = scorePrepared(prepared, lines);
  if (!scored.ok || !scored.result.total.eq(bareLoop(rules, counts))) throw new Error('The bare loop and the scoring differ, so their times do not compare.');
  const [scoring = 0, bare = 1] = timeEach([() => scorePrepared(prepared, lines), () => bareLoop(rules, counts)]);
  return [
    { id: `${id}.rate`, title: 'clause evaluations a second', value: Math.round((lines.length / scoring) * 1000), unit: '/s', of },
    { id: `${id}.ratio`, title: 'time against a bare decimal.js loop', value: Number((scoring / bare).toFixed(2)), unit: '×', aim: 3, of },
  ];
}

export const scoring: Measure = {
  id: 'scoring',
  run: () =>
    Promise.resolve([
      ...compare('scoring.found', 'something found in all 97 clauses', entries(1)),
      ...compare('scoring.usual', 'something found in one of five clauses', entries(5)),
    ]),
};
