import { Decimal, ZERO, parseQuantity } from '../scoring';
import { quantityProblemSentence } from '../wording';
import { valueError } from './errors';

/**
 * Arguments as a platform hands them over. A blank cell comes as 0 on one, as null on another, and as "" from a formula:
 * each reader below takes all of these, and an argument left out, for the same thing. A formula that must tell a blank
 * from a zero tests the cell before it calls.
 */
function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === 0 || (typeof value === 'string' && value.trim() === '');
}

/** Words; "" for a blank. */
export function wordsOf(value: unknown): string {
  return isBlank(value) ? '' : String(value);
}

/** A 查实数: a blank counts nothing, like 0; null for "/" (不适用). #VALUE! for what is no number. */
export function countOf(value: unknown): Decimal | null {
  const quantity = parseQuantity(isBlank(value) ? 0 : cellValue(value));
  switch (quantity.state) {
    case 'count':
      return quantity.value;
    case 'notApplicable':
      return null;
    case 'pending':
      return ZERO;
    case 'problem':
      throw valueError(quantityProblemSentence(quantity));
  }
}

/** Points in a cell; blank and "/" are nothing. #VALUE! for what is no number; `name` is its column: 扣分, 得分. */
export function pointsIn(value: unknown, name: string): Decimal {
  const quantity = parseQuantity(isBlank(value) ? 0 : cellValue(value));
  if (quantity.state === 'count') return quantity.value;
  if (quantity.state === 'problem') throw valueError(`${name}里有“${quantity.received}”，不是数字。请核对这一格，或把它移出区域。`);
  return ZERO;
}

function cellValue(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** The cells of a range, row by row. */
export function cellsOf(range: unknown): readonly unknown[] {
  return Array.isArray(range) ? range.flat() : [range];
}

/** What goes back into a cell: the double nearest to the exact decimal. */
export function toCell(value: Decimal): number {
  return value.toNumber();
}
