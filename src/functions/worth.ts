import { ZERO, checkCount, pointsOf, type Decimal, type Effect } from '../scoring';
import { countProblemSentence } from '../wording';
import { countOf, wordsOf } from './arguments';
import { clauseReading, measuredClause } from './clauseReadings';
import { valueError } from './errors';

const NAMES: Readonly<Record<Effect, { readonly does: string; readonly other: string }>> = {
  deduct: { does: '扣分', other: 'KH.DEDUCT' },
  add: { does: '加分', other: 'KH.AWARD' },
};

/**
 * What a count comes to under a clause of the wanted effect, in 分. "/" takes and gives nothing.
 * #VALUE! for a clause of the other effect, a count that cannot stand, and a discretionary amount without a reason.
 */
export function worthOf(effect: Effect, clause: unknown, quantity: unknown, reason: unknown): Decimal {
  const words = wordsOf(clause);
  // Whatever the office decides, nothing found is nothing.
  if (clauseReading(words).reading.refused?.code === 'undecided' && (countOf(quantity) ?? ZERO).isZero()) return ZERO;
  const { reading, measure } = measuredClause(words);
  if (measure.effect !== effect) {
    const is = NAMES[measure.effect];
    throw valueError(`“${reading.span.replace(/\s+/g, '')}”是${is.does}的规定，不是${NAMES[effect].does}的。请改用 ${is.other}。`);
  }
  const count = countOf(quantity);
  if (count === null) return ZERO;
  const problem = checkCount(measure, count);
  if (problem) throw valueError(countProblemSentence(problem, count.toFixed()));
  if (measure.basis === 'range' && !count.isZero() && wordsOf(reason).trim() === '') {
    throw valueError(`这一条由考评组酌情定分，定了 ${count.toFixed()} 分，还没有写理由。请在“扣分说明”里写明理由。`);
  }
  return pointsOf(measure, count);
}
