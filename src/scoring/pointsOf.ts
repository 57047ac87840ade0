import { ZERO, type Decimal } from './decimal';
import type { Measure } from './measure';

/**
 * What a count comes to, in 分, ≥ 0 for a count ≥ 0. Flat: the points once, from a count of 1 on. Counted: points for each full `per`, up to a limit
 * of its own. Tiers: those of the last rung reached. Discretion: the count is the amount. Undecided: nothing can be said, so nothing is counted.
 * The count is taken as it is; checkCount says whether it may stand.
 */
export function pointsOf(measure: Measure, count: Decimal): Decimal {
  if (count.isZero()) return ZERO;
  switch (measure.basis) {
    case 'once':
      return count.gte(1) ? measure.points : ZERO;
    case 'per_item': {
      const points = steps(count, measure.per).times(measure.points);
      return measure.most !== undefined && points.gt(measure.most) ? measure.most : points;
    }
    case 'tier':
      return measure.rungs.reduce((points, rung) => (count.gte(rung.from) ? rung.points : points), ZERO);
    case 'range':
      return count;
    case 'undecided':
      return ZERO;
  }
}

/** Full steps in a count. The common case, a whole count in steps of one, makes no new number. */
function steps(count: Decimal, per: Decimal): Decimal {
  const ones = per.eq(1);
  if (ones && count.isInteger()) return count;
  return (ones ? count : count.div(per)).floor();
}
