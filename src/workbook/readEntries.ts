import { clausesInOrder, type Scheme } from '../scheme';
import { type EnteredRow } from './entryCells';

/** The values of a sheet's named columns, as a range hands them over: one cell a row. */
export interface EntryColumns {
  /** KH_clauses */
  readonly clauses: readonly (readonly unknown[])[];
  /** KH_entries */
  readonly quantities: readonly (readonly unknown[])[];
  /** KH_cases */
  readonly cases: readonly (readonly unknown[])[];
  /** KH_reasons: an entry for a 酌情 clause, on the other rows the sheet's own words. */
  readonly reasons: readonly (readonly unknown[])[];
}

export interface ReadEntries {
  /** By clause id; rows with nothing entered are left out. */
  readonly entries: ReadonlyMap<string, EnteredRow>;
  /** Entered for a clause that the scheme no longer has: would be lost, so it must be said. */
  readonly unknown: readonly { readonly clause: string; readonly entered: EnteredRow }[];
}

/** What a person has entered on a sheet, so that loading the scheme again loses none of it. */
export function readEntries(scheme: Scheme, columns: EntryColumns): ReadEntries {
  const known = new Map(clausesInOrder(scheme).map((clause) => [clause.id, clause]));
  const entries = new Map<string, EnteredRow>();
  const unknown: { clause: string; entered: EnteredRow }[] = [];
  columns.clauses.forEach(([id], index) => {
    const clause = textOf(id);
    if (clause === '') return;
    const reading = known.get(clause)?.reading;
    const entered: EnteredRow = {
      quantity: quantityOf(columns.quantities[index]?.[0]),
      cases: textOf(columns.cases[index]?.[0]),
      reason: reading?.discretion ? textOf(columns.reasons[index]?.[0]) : '',
    };
    if (entered.quantity === '' && entered.cases === '' && entered.reason === '') return;
    if (reading === undefined) unknown.push({ clause, entered });
    else entries.set(clause, entered);
  });
  return { entries, unknown };
}

function quantityOf(value: unknown): string | number {
  return typeof value === 'number' ? value : textOf(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return String(value).trim();
}
