/** What a cell holds; null is a blank one. */
export type Value = number | string | boolean | null | Fault;

/** #VALUE! and the like; the sentence is what the formula says of it, "" where it says nothing. */
export class Fault {
  constructor(
    readonly code: '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#REF!',
    readonly sentence = '',
  ) {}
}

/** A rectangle of values, row by row; a single value is one by one. */
export type Matrix = readonly (readonly Value[])[];

/** A number as & writes it: at most fifteen digits. */
export function textOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Fault ? value.code : value;
}

/** A number, or a text that is plainly one; null for anything else. */
export function numberOf(value: Value): number | null {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/u.test(value) ? Number(value) : null;
}

export function firstFault(values: readonly Value[]): Fault | null {
  return values.find((value): value is Fault => value instanceof Fault) ?? null;
}
