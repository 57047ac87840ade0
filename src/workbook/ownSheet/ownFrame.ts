import { call, cell, cellOf, literal, range } from '../formula';
import type { Formula, Rect } from '../plan';
import type { ClauseWords } from './ownWords';
import type { OwnClause, OwnItem } from './own';

/** The columns of a sheet on which clauses are entered; -1 where it has none. */
export interface EntryColumns {
  readonly quantity: number;
  readonly reason: number;
  readonly due: number;
  readonly over: number;
  readonly deduction: number;
  readonly award: number;
  readonly score: number;
  readonly why: number;
}

/** One clause, and the row of the sheet (from 0) that it is entered on. */
export interface PlacedClause {
  readonly clause: OwnClause;
  readonly row: number;
  readonly words: ClauseWords;
}

export interface PlacedItem {
  readonly own: OwnItem;
  readonly onSide: boolean;
  readonly clauses: readonly PlacedClause[];
  /** Where 标准分 is read on the sheet on which the item is entered; null where it has none. */
  readonly allotted: Formula | null;
}

/** A cell or some rows of a column, seen from the sheet they stand on or from another. */
export function refTo(sheet: string | null, row: number, column: number): Formula {
  return sheet === null ? cell(row, column) : cellOf(sheet, row, column);
}

export function rowsTo(sheet: string | null, rect: Rect): Formula {
  return sheet === null ? range(rect) : { kind: 'range', rect, sheet, fixed: true };
}

/** Rows in runs of neighbours. */
export function runsOfRows(rows: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && row <= last.last + 1) last.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

/** Those rows of a column, as the arguments of a sum. */
export function columnRuns(sheet: string | null, column: number, rows: readonly number[]): readonly Formula[] {
  return runsOfRows(rows).map(({ first, last }) => (first === last ? refTo(sheet, first, column) : rowsTo(sheet, { row: first, column, rows: last - first + 1, columns: 1 })));
}

/** Blank entries of a column, counted. */
export function blanks(sheet: string | null, column: number, rows: readonly number[]): Formula {
  const parts = runsOfRows(rows).map(({ first, last }): Formula => call('COUNTBLANK', rowsTo(sheet, { row: first, column, rows: last - first + 1, columns: 1 })));
  return parts.length === 0 ? literal(0) : parts.reduce((left, right): Formula => ({ kind: 'binary', op: '+', left, right }));
}
