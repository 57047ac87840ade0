import { choicesFor } from '../../intake/choicesFor';
import { readClauses } from '../../reading/readClauses';
import { a1 } from '../../workbook/address';
import { readingInWords, refusalSentence } from '../../wording';

/** How the clauses of one cell are read. */
export interface CellReading {
  /** "D5" */
  readonly address: string;
  readonly clauses: readonly { readonly words: string; readonly says: string; readonly refused: boolean; readonly stumbled: string; readonly choices: readonly string[] }[];
}

/** The selected cell, or, where it holds no clause, the nearest to its left that does; null where there is none. `texts` from column A on. */
export function cellReading(row: number, texts: readonly string[]): CellReading | null {
  for (let column = texts.length - 1; column >= 0; column -= 1) {
    const readings = readClauses(texts[column] ?? '');
    if (readings.length === 0) continue;
    return {
      address: a1(row, column),
      clauses: readings.map((reading) => {
        const { span, refused } = reading;
        const choices = choicesFor(reading, null);
        return { words: span.trim(), says: refused === null ? readingInWords(reading) : refusalSentence(refused), refused: refused !== null, stumbled: refused?.words ?? '', choices: (choices ?? []).map(({ words }) => words) };
      }),
    };
  }
  return null;
}
