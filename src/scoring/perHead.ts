import { Decimal } from './decimal';

/** Why a number of persons cannot be divided by. */
export type HeadsProblem = 'headsNotWhole';

/** null when the number may stand: a whole number from 1 on. */
export function checkHeads(heads: Decimal): HeadsProblem | null {
  return heads.isInteger() && heads.gte(1) ? null : 'headsNotWhole';
}

/**
 * 累计积分 ÷ 人数, in 分, rounded half up to `places` decimals. The quotient is worked to 60 digits, so the rounding is that
 * of the exact one: a tie is a finite decimal and far shorter.
 */
export function perHead(points: Decimal, heads: Decimal, places: number): Decimal {
  return points.div(heads).toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}
