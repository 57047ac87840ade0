import { Decimal } from './decimal';
import type { Quantity } from './entry';

/** What stands in a 查实数 cell and is no quantity: words, TRUE, a number with a thousands comma. */
export interface QuantityProblem {
  readonly state: 'problem';
  readonly code: 'notANumber';
  /** As it stands in the cell, trimmed. */
  readonly received: string;
}

const PENDING: Quantity = { state: 'pending' };
const NOT_APPLICABLE: Quantity = { state: 'notApplicable' };
const NUMERIC = /^-?\d{1,15}(?:\.\d{1,15})?$/;
/** 3×2: three persons, twice each. */
const PRODUCT = /^(\d{1,6}) ?[×xX*] ?(\d{1,6})$/;

/**
 * A 查实数 cell. Blank (also only white space, null, undefined) is pending, "/" or "／" is notApplicable; a number, or its text
 * in half- or full-width digits, is a count; so is a product of two whole numbers, "3×2". A double counts as its shortest text: 0.1 + 0.2 is not 0.3, but 0.3 is "0.3".
 * Whether the count suits the clause is for checkCount.
 */
export function parseQuantity(raw: string | number | boolean | null | undefined): Quantity | QuantityProblem {
  if (raw === null || raw === undefined) return PENDING;
  if (typeof raw === 'number') {
    return Number.isFinite(raw) ? { state: 'count', value: new Decimal(String(raw)) } : problem(String(raw));
  }
  if (typeof raw === 'boolean') return problem(raw ? 'TRUE' : 'FALSE');
  const text = halfWidth(raw).trim();
  if (text === '') return PENDING;
  if (text === '/') return NOT_APPLICABLE;
  const [, left, right] = PRODUCT.exec(text) ?? [];
  if (left !== undefined && right !== undefined) return { state: 'count', value: new Decimal(left).times(right) };
  return NUMERIC.test(text) ? { state: 'count', value: new Decimal(text) } : problem(raw.trim());
}

function problem(received: string): QuantityProblem {
  return { state: 'problem', code: 'notANumber', received };
}

/** ０-９ ． － ／ as 0-9 . - / */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace('−', '-');
}
