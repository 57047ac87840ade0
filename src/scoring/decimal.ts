import DecimalJs from 'decimal.js';

/** Exact decimals: 60 digits is far past any sum of points, so adding and multiplying never round. */
export const Decimal = DecimalJs.clone({ precision: 60, toExpNeg: -30, toExpPos: 30 });
export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
