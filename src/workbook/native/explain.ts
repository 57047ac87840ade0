import { ZERO, type Decimal } from '../../scoring/decimal';
import { Decimal as Exact } from '../../scoring/decimal';
import { countRungs } from '../../reading/countRungs';
import { explainClause } from '../../wording/index';
import { EMPTY, IF, binary, literal } from '../formula';
import type { Formula } from '../plan';
import type { PerItemMeasure, TierMeasure } from '../../scoring/measure';
import { amount, isUndecided, plannedClause, pointsFormula, type PlannedClause } from './clause';
import { argument, type Renderer } from './context';
import { overCount } from './count';
import { firstOf, overValues } from './known';
import { MARK, MARK_2, worded } from './say';
import { unknownWords } from './worth';

const AMOUNT = { effect: 'deduct', basis: 'range', discretion: true } as const;

/** KH.EXPLAIN of a clause and a count: "3项×0.5=1.5", or the sentence why nothing can be said. Never an error. */
export const explain: Renderer = (args, { known }) => {
  const count = argument(args, 1);
  return overValues(argument(args, 0), known, (words) => ofClause(plannedClause(String(words)), count), unknownWords);
};

function ofClause(clause: PlannedClause, count: Formula): Formula {
  const { measure, why } = clause;
  if (measure === null) {
    const said = literal(why);
    return overCount(count, AMOUNT, { of: (value) => (isUndecided(clause) ? IF(binary(value, '=', literal(0)), EMPTY, said) : said), problem: (sentence) => (isUndecided(clause) ? sentence : said) });
  }
  return overCount(count, measure, { of: (value) => IF(binary(value, '=', literal(0)), EMPTY, sum(clause, value)), problem: (sentence) => sentence });
}

function sum(clause: PlannedClause, count: Formula): Formula {
  const { measure } = clause;
  if (measure === null) return EMPTY;
  switch (measure.basis) {
    case 'once': {
      const one = new Exact(1);
      return IF(binary(count, '=', literal(1)), literal(sentence(clause, one, measure.points)), worded(sentence(clause, MARK, measure.points), count));
    }
    case 'tier':
      return rungs(clause, measure, count);
    case 'per_item': {
      const due = pointsFormula(measure, count);
      const counted = worded(sentence(clause, MARK, MARK_2), count, due);
      if (measure.most === undefined) return counted;
      const beyond = binary(pointsFormula(withoutLimit(measure), count), '>', amount(measure.most));
      return IF(beyond, worded(sentence(clause, MARK, measure.most), count), counted);
    }
    default:
      return worded(sentence(clause, MARK, MARK_2), count, pointsFormula(measure, count));
  }
}

/** Every rung but the last is one count; the last may hold for more. */
function rungs(clause: PlannedClause, { rungs: all, open }: TierMeasure, count: Formula): Formula {
  const said = all.map(({ from, points }, index): readonly [Formula, Formula] => {
    const more = open && index === all.length - 1;
    return [binary(count, '<=', amount(from)), more ? worded(sentence(clause, MARK, points), count) : literal(sentence(clause, from, points))];
  });
  return firstOf(said.slice(0, -1), said[said.length - 1]?.[1] ?? EMPTY);
}

function withoutLimit({ most: _most, ...measure }: PerItemMeasure): PerItemMeasure {
  return measure;
}

/** As KH.EXPLAIN asks src/wording for it. */
function sentence({ reading, measure }: PlannedClause, count: Decimal, due: Decimal): string {
  const common = { reading, rungs: countRungs(reading)?.rungs, count, released: ZERO, limited: ZERO, cap: null };
  return measure?.effect === 'add' ? explainClause({ ...common, deduction: ZERO, award: due }) : explainClause({ ...common, deduction: due });
}
