import { Fault, type Value } from '../calculate/value';
import type { CellPlan } from '../plan';
import { valueAt, type StandingSheet } from './standing';

/** What a cell shows that can be kept as a value: a number or words; null for a fault, and for one that is still being worked out. */
export function shownValue(sheet: StandingSheet, { row, column }: CellPlan): string | number | null {
  const value = valueAt(sheet, row, column) ?? '';
  return typeof value === 'string' && FAULT.test(value) ? null : value;
}

/** #NAME?, #VALUE!, #N/A, #BUSY!, #GETTING_DATA */
const FAULT = /^#[A-Z/_0]+[!?]?$/u;

export function isFault(value: unknown): boolean {
  return typeof value === 'string' && FAULT.test(value);
}

/** What stands where no number could be worked out and no sentence says why. */
const NO_NUMBER = '算不出';

/** A worked value as a cell keeps it: a refusal becomes its sentence. */
export function keptValue(value: Value): string | number {
  if (value instanceof Fault) return value.sentence === '' ? NO_NUMBER : value.sentence;
  return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
