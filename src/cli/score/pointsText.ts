import type { Decimal } from '../../scoring/decimal';

/** An amount as a decimal string. A quotient without an end is cut to six places, half up, for reading alone: nothing is worked out from it. */
export function pointsText(amount: Decimal): string {
  return amount.decimalPlaces() > 12 ? amount.toDecimalPlaces(6).toFixed() : amount.toFixed();
}
