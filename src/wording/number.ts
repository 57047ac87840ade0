import type { Decimal } from '../scoring/decimal';

/** An amount in its shortest form with a true minus: 0.5, 10, −1. */
export function numberText(value: Decimal): string {
  return value.toFixed().replace('-', '−');
}
