import { ZERO, type Decimal } from './decimal';
import type { Measure } from './measure';

/**
 * What a count comes to, in 分, ≥ 0 for a count ≥ 0. Flat: the points once, from a count of 1 on. Counted: points for each full `per`.
 * Discretion: the count is the amount. The count is taken as it is; checkCount says whether it may stand.
 */
export function pointsOf(measure: Measure, count: Decimal): Decimal {
  if (count.isZero()) return ZERO;
  switch (measure.basis) {
    case 'once':
      return count.gte(1) ? measure.points : ZERO;
    case 'per_item':
      return measure.per.eq(1) ? count.floor().times(measure.points) : count.div(measure.per).floor().times(measure.points);
    case 'range':
      return count;
  }
}
