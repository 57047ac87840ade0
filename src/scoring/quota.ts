import { Decimal } from './decimal';
import { lastPlaces, type LastPlaces } from './ranking';

/** 名额 that is no whole number: 进一, 舍去, 四舍五入. */
export type QuotaRounding = 'up' | 'down' | 'nearest';

export const QUOTA_ROUNDINGS: readonly QuotaRounding[] = ['up', 'down', 'nearest'];

const MODES: Readonly<Record<QuotaRounding, 0 | 1 | 4>> = { up: Decimal.ROUND_UP, down: Decimal.ROUND_DOWN, nearest: Decimal.ROUND_HALF_UP };

/** Why no places can be worked out. */
export type QuotaProblem =
  | { readonly code: 'unitsNotWhole'; readonly received: Decimal }
  | { readonly code: 'shareOutOfRange'; readonly received: Decimal };

/** null when a share in percent of so many units can be taken: 0 to 100 percent of 1, 2, 3 … units. */
export function quotaProblem(units: Decimal, percent: Decimal): QuotaProblem | null {
  if (!units.isInteger() || units.lt(1)) return { code: 'unitsNotWhole', received: units };
  return percent.lt(0) || percent.gt(100) ? { code: 'shareOutOfRange', received: percent } : null;
}

/** 单位数×比例 before it is made a whole number: 17 units at 20% are 3.4. Exact. */
export function exactQuota(units: Decimal, percent: Decimal): Decimal {
  return units.times(percent).div(100);
}

/** How many places a share of the units comes to. */
export function quotaPlaces(units: Decimal, percent: Decimal, rounding: QuotaRounding): number {
  return exactQuota(units, percent).toDecimalPlaces(0, MODES[rounding]).toNumber();
}

/**
 * The units within so many first places whatever is decided, and those that share the total on the edge when not all of them
 * fit: nobody is cut silently. Every unit needs a total. Indices into `totals`.
 */
export function firstPlaces(totals: readonly Decimal[], places: number): LastPlaces {
  return lastPlaces(totals.map((total) => total.negated()), places);
}
