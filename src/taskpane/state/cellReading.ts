import { choicesFor } from '../../intake/choicesFor';
import { readClauses } from '../../reading/readClauses';
import { a1 } from '../../workbook/address';
import { readingInWords, refusalSentence } from '../../wording';

/** How the clauses of one cell are read. */
export interface CellReading {
  /** "D5" */
  readonly address: string;
  /** From 0. */
  readonly column: number;
  /** As the cell holds it. */
  readonly text: string;
  readonly clauses: readonly ReadClause[];
}

export interface ReadClause {
  /** Where its words begin in the text of the cell, UTF-16. */
  readonly start: number;
  readonly words: string;
  readonly says: string;
  readonly refused: boolean;
  /** The words it stumbled on; '' where it is read. */
  readonly stumbled: string;
  /** Its 口径 is 待定. */
  readonly undecided: boolean;
  /** What it could be, where it is not counted as it stands. */
  readonly choices: readonly string[];
}

/** The selected cell, or, where it holds no clause, the nearest to its left that does; null where there is none. `texts` from column A on. */
export function cellReading(row: number, texts: readonly string[]): CellReading | null {
  for (let column = texts.length - 1; column >= 0; column -= 1) {
    const text = texts[column] ?? '';
    const readings = readClauses(text);
    if (readings.length === 0) continue;
    return {
      address: a1(row, column),
      column,
      text,
      clauses: readings.map((reading) => {
        const { span, refused, start } = reading;
        const choices = choicesFor(reading, null);
        return { start, words: span.trim(), says: refused === null ? readingInWords(reading) : refusalSentence(refused), refused: refused !== null, undecided: refused?.code === 'undecided', stumbled: refused?.words ?? '', choices: (choices ?? []).map(({ words }) => words) };
      }),
    };
  }
  return null;
}
