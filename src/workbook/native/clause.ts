import { readOnly, toMeasure, type Reading } from '../../reading/index';
import type { Decimal } from '../../scoring/decimal';
import type { Measure, PerItemMeasure } from '../../scoring/measure';
import { refusalSentence } from '../../wording/index';
import { IF, binary, call, literal, rounded } from '../formula';
import type { Formula } from '../plan';

/** A clause as read when the sheet is planned; `why` is the sentence of KH.* for one that cannot be reckoned. */
export type PlannedClause =
  | { readonly reading: Reading; readonly measure: Measure; readonly why: null }
  | { readonly reading: Reading; readonly measure: null; readonly why: string };

/** Texts of a few schemes; a book of a hundred units asks for each of them hundreds of times. */
const MOST = 2000;
const read = new Map<string, PlannedClause>();

export function plannedClause(words: string): PlannedClause {
  const found = read.get(words);
  if (found !== undefined) return found;
  if (read.size >= MOST) read.clear();
  const clause = readClause(words);
  read.set(words, clause);
  return clause;
}

function readClause(words: string): PlannedClause {
  const reading = readOnly(words);
  const measure = toMeasure(reading);
  if (measure !== null) return { reading, measure, why: null };
  const why = reading.refused !== null ? refusalSentence(reading.refused) : `“${reading.span.replace(/\s+/g, '')}”不是按数扣分或加分的规定，不能由查实数算出分值。请改为由考评组定分。`;
  return { reading, measure, why };
}

export function isUndecided({ reading }: PlannedClause): boolean {
  return reading.refused?.code === 'undecided';
}

/** What a count that may stand comes to, as `pointsOf` has it. */
export function pointsFormula(measure: Measure, count: Formula): Formula {
  switch (measure.basis) {
    case 'once':
      return measure.points.isZero() ? literal(0) : call('IF', binary(count, '>=', literal(1)), amount(measure.points), literal(0));
    case 'per_item': {
      const product = binary(stepsFormula(measure, count), '*', amount(measure.points));
      const points = measure.points.isInteger() ? product : rounded(product);
      return measure.most === undefined ? points : call('MIN', points, amount(measure.most));
    }
    case 'tier':
      return measure.rungs.reduce<Formula>((below, rung) => IF(binary(count, '>=', amount(rung.from)), amount(rung.points), below), literal(0));
    case 'range':
      return count;
    case 'undecided':
      return literal(0);
  }
}

/** Full steps; what is measured makes whole ones, so only the noise of a quotient is taken off. */
function stepsFormula({ per, measured }: PerItemMeasure, count: Formula): Formula {
  if (measured === true) return partsOf(count, per);
  return per.eq(1) ? count : call('INT', binary(count, '/', amount(per)));
}

/** How many steps a measured amount makes, which must be a whole number. */
export function partsOf(count: Formula, per: Decimal): Formula {
  return call('ROUND', binary(count, '/', amount(per)), literal(9));
}

export function amount(value: Decimal): Formula {
  return literal(value.toNumber());
}
