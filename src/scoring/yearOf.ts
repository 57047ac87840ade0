import { Decimal, ZERO } from './decimal';

/** How the months make the year: mean 各月平均, sum 各月合计, latest 最近一个月, lowest 最低的一个月. */
export type YearMode = 'mean' | 'sum' | 'latest' | 'lowest';

/**
 * The year's score from the months that were scored, in their order; null where there is none. A mean may have no end:
 * it is then the quotient to 60 digits, which still lies on the right side of every edge of a band.
 */
export function yearOf(months: readonly Decimal[], mode: YearMode): Decimal | null {
  const last = months[months.length - 1];
  if (last === undefined) return null;
  const sum = months.reduce<Decimal>((total, month) => total.plus(month), ZERO);
  switch (mode) {
    case 'mean':
      return sum.div(months.length);
    case 'sum':
      return sum;
    case 'latest':
      return last;
    case 'lowest':
      return Decimal.min(...months);
  }
}
