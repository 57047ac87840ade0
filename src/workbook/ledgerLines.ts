import { LEDGER_NAMES } from './ledgerPlaces';
import { cellWords, type NamedColumns } from './namedColumns';

/** One line of the 台账 with something on it, as words; the day as the cell holds it. */
export interface LedgerLine {
  /** From 0, under the head. */
  readonly index: number;
  readonly day: unknown;
  readonly unit: string;
  readonly clause: string;
  readonly count: string;
  readonly case: string;
  readonly fact: string;
  readonly by: string;
}

export function ledgerLines(columns: NamedColumns): readonly LedgerLine[] {
  const of = (key: keyof typeof LEDGER_NAMES, index: number): unknown => columns[LEDGER_NAMES[key]]?.[index];
  const words = (key: keyof typeof LEDGER_NAMES, index: number): string => cellWords(of(key, index));
  const all = Array.from({ length: columns[LEDGER_NAMES.unit]?.length ?? 0 }, (_, index): LedgerLine => ({
    index, day: of('day', index) ?? '', unit: words('unit', index), clause: words('clause', index), count: words('count', index), case: words('case', index), fact: words('fact', index), by: words('by', index),
  }));
  return all.filter((line) => !isBlankLine(line));
}

export function isBlankLine({ day, unit, clause, count, case: id, fact, by }: Omit<LedgerLine, 'index'>): boolean {
  return [cellWords(day), unit, clause, count, id, fact, by].every((each) => each === '');
}

/** The lines that the sheet of a unit adds up for a clause. */
export function linesOf(lines: readonly LedgerLine[], unit: string, clause: string): readonly LedgerLine[] {
  return lines.filter((line) => line.unit === unit && line.clause === clause);
}
