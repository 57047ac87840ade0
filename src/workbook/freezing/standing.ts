import type { Decisions, Scheme, Script } from '../../scheme/scheme';
import type { DecidersByKey } from '../answeredRows';
import type { SheetContent } from '../kept';
import type { SheetKind } from '../sheetOrders';

/** A sheet of ours as it stands in the workbook. */
export interface StandingSheet {
  readonly kind: SheetKind;
  /** The name of the order that it was made for: of a 评分表 the unit. */
  readonly about: string;
  readonly sheetName: string;
  /** From A1, with some columns behind the last that was planned. */
  readonly content: SheetContent;
  /** The same cells as a formula bar shows them. */
  readonly formulas: readonly (readonly unknown[])[];
}

/** The sheets of one scheme, in one version, and one year, with what its 口径 sheet says. */
export interface StandingBook {
  readonly scheme: Scheme;
  readonly year: string;
  readonly script: Script;
  readonly decisions: Decisions;
  readonly deciders: DecidersByKey;
  readonly sheets: readonly StandingSheet[];
}

/** What stands in a cell; null for a blank. */
export function valueAt({ content }: StandingSheet, row: number, column: number): string | number | null {
  const value: unknown = content.values[row]?.[column];
  if (typeof value === 'number') return value;
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** The formula of a cell, with its =; null where there is none. Words that begin with = are none: their value is what the bar shows. */
export function formulaAt(sheet: StandingSheet, row: number, column: number): string | null {
  const formula: unknown = sheet.formulas[row]?.[column];
  if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
  return formula === sheet.content.values[row]?.[column] ? null : formula;
}
