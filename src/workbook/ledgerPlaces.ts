import { rectOf } from './address';
import type { Rect } from './plan';

/** The 台账 of a workbook as other sheets see it. */
export interface LedgerRef {
  readonly sheetName: string;
  /** Lines it has room for. */
  readonly rows: number;
}

/** Title, the line with the year, the head. */
export const LEDGER_HEAD_ROW = 2;
export const FIRST_LEDGER_ROW = 3;
/** Lines a new ledger has room for. */
export const LEDGER_ROWS = 300;

/** The office's own columns in its order; what the sheet says of a line stands behind them. */
export const LEDGER = { day: 0, unit: 1, clause: 2, count: 3, case: 4, fact: 5, by: 6, words: 7, check: 8 } as const;
/** Off the page: what may be chosen. */
export const LEDGER_LISTS = { units: 9, clauses: 10, words: 11 } as const;

/** The names of the columns that are filled in. */
export const LEDGER_NAMES = { day: 'KH_line_days', unit: 'KH_line_units', clause: 'KH_line_clauses', count: 'KH_line_counts', case: 'KH_line_cases', fact: 'KH_line_facts', by: 'KH_line_by' } as const;

export function ledgerColumn(column: number, rows: number): Rect {
  return rectOf(FIRST_LEDGER_ROW, column, rows);
}
