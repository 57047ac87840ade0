import { Decimal, ZERO } from './decimal';

/** 去掉最高最低: the mean, or why there is none. `needed`: the fewest scores of which something is left. */
export type Trimmed =
  | { readonly ok: true; readonly mean: Decimal }
  | { readonly ok: false; readonly problem: { readonly code: 'tooFew'; readonly received: number; readonly needed: number } };

/**
 * 去掉最高分和最低分后的平均分: `off` of each end are left out, of equal ones so many as are to go and no more. The mean is rounded
 * half up to `places` decimals; the quotient is worked to 60 digits, so the rounding is that of the exact one.
 */
export function trimmed(scores: readonly Decimal[], off: number, places: number): Trimmed {
  const needed = 2 * off + 1;
  if (scores.length < needed) return { ok: false, problem: { code: 'tooFew', received: scores.length, needed } };
  const kept = [...scores].sort((a, b) => a.comparedTo(b)).slice(off, scores.length - off);
  const sum = kept.reduce((all, score) => all.plus(score), ZERO);
  return { ok: true, mean: sum.div(kept.length).toDecimalPlaces(places, Decimal.ROUND_HALF_UP) };
}
