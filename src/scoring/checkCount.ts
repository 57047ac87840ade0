import type { Decimal } from './decimal';
import type { Measure } from './measure';

/**
 * Why a count cannot stand for a clause: below zero; a part of a person or thing; a measured amount that leaves a part of a step; more than the last
 * tier speaks of; an amount outside the range of the words.
 */
export type CountProblem = 'negative' | 'notWhole' | 'partOfStep' | 'beyondTiers' | 'outsideRange';

/** null when the count may stand. A discretionary clause takes amounts from 0, what is measured takes whole steps; all others whole numbers. */
export function checkCount(measure: Measure, count: Decimal): CountProblem | null {
  if (count.isZero()) return null;
  if (count.isNegative()) return 'negative';
  switch (measure.basis) {
    case 'range':
      return measure.between !== undefined && (count.lt(measure.between.low) || count.gt(measure.between.high)) ? 'outsideRange' : null;
    case 'per_item':
      if (measure.measured === true) return count.div(measure.per).isInteger() ? null : 'partOfStep';
      break;
    case 'tier': {
      const last = measure.rungs[measure.rungs.length - 1];
      if (!measure.open && last !== undefined && count.gt(last.from)) return count.isInteger() ? 'beyondTiers' : 'notWhole';
      break;
    }
  }
  return count.isInteger() ? null : 'notWhole';
}
