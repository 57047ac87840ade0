import type { Scheme } from '../scheme';
import { clauseRows } from './clauseRows';
import { type EnteredRow } from './entryCells';
import { type SelfScores } from './selfScores';

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
  /** KH_self_scores; left out for a sheet without 自查分. */
  readonly selfScores?: readonly (readonly unknown[])[];
}

export interface ReadEntries {
  /** By clause id; rows with nothing entered are left out. */
  readonly entries: ReadonlyMap<string, EnteredRow>;
  /** 自查分 by item id; items without one are left out. */
  readonly selfScores: SelfScores;
  /** Entered for a clause that the scheme no longer has: would be lost, so it must be said. */
  readonly unknown: readonly { readonly clause: string; readonly entered: EnteredRow }[];
}

/** What a person has entered on a sheet, so that loading the scheme again loses none of it. */
export function readEntries(scheme: Scheme, columns: EntryColumns): ReadEntries {
  const known = new Map(clauseRows(scheme).map((row) => [row.clause.id, row]));
  const entries = new Map<string, EnteredRow>();
  const selfScores = new Map<string, string | number>();
  const unknown: { clause: string; entered: EnteredRow }[] = [];
  columns.clauses.forEach(([id], index) => {
    const clause = textOf(id);
    if (clause === '') return;
    const place = known.get(clause);
    const reading = place?.clause.reading;
    const selfScore = quantityOf(columns.selfScores?.[index]?.[0]);
    const entered: EnteredRow = {
      quantity: quantityOf(columns.quantities[index]?.[0]),
      cases: textOf(columns.cases[index]?.[0]),
      reason: reading?.discretion ? textOf(columns.reasons[index]?.[0]) : '',
    };
    const blank = entered.quantity === '' && entered.cases === '' && entered.reason === '';
    if (place === undefined) {
      if (!blank || selfScore !== '') unknown.push({ clause, entered });
      return;
    }
    if (selfScore !== '') selfScores.set(place.item.id, selfScore);
    if (!blank) entries.set(clause, entered);
  });
  return { entries, selfScores, unknown };
}

function quantityOf(value: unknown): string | number {
  return typeof value === 'number' ? value : textOf(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return String(value).trim();
}
