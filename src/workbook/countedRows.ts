import { ledgerLines, linesOf, type LedgerLine } from './ledgerLines';
import { cellWords, type NamedColumns } from './namedColumns';

/** What stands for one clause of a unit: typed on its sheet, or a line of the 台账; the words are those of the cells. */
export interface CountedRow {
  readonly clause: string;
  readonly quantity: string;
  readonly cases: string;
  readonly note: string;
  /** From 0: the row under KH_clauses. */
  readonly index: number;
  /** null for what is typed on the sheet. */
  readonly line: LedgerLine | null;
}

/** The counts in force on a unit's sheet, as its 采用数 takes them: what is typed goes before the 台账. A clause with neither has one blank row. */
export function countedRows(unit: string, sheet: NamedColumns, ledger: NamedColumns | null): readonly CountedRow[] {
  const lines = ledger === null ? [] : ledgerLines(ledger);
  return (sheet['KH_clauses'] ?? []).flatMap((cell, index): readonly CountedRow[] => {
    const of = (name: string): string => cellWords(sheet[name]?.[index]);
    const clause = cellWords(cell);
    const note = of('KH_reasons');
    const typed: CountedRow = { clause, quantity: of('KH_entries'), cases: of('KH_cases'), note, index, line: null };
    if (clause === '') return [];
    const own = typed.quantity === '' ? linesOf(lines, unit, clause) : [];
    return own.length === 0 ? [typed] : own.map((line) => ({ clause, quantity: line.count, cases: line.case, note, index, line }));
  });
}
