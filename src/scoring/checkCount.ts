import type { Decimal } from './decimal';
import type { Measure } from './measure';

/** Why a count cannot stand for a clause: below zero, or a part of a person or thing. */
export type CountProblem = 'negative' | 'notWhole';

/** null when the count may stand. A discretionary clause takes any amount from 0; all others whole numbers. */
export function checkCount(measure: Measure, count: Decimal): CountProblem | null {
  if (count.isNegative() && !count.isZero()) return 'negative';
  return measure.basis === 'range' || count.isInteger() ? null : 'notWhole';
}
