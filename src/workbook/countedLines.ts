import type { Scheme } from '../scheme/scheme';
import { clausesInOrder } from '../scheme/walk';
import type { EntryLine } from '../scoring/entry';
import { parseQuantity } from '../scoring/parseQuantity';
import { quantityProblemSentence } from '../wording';
import type { CountedRow } from './countedRows';
import { entryLines } from './entryLines';

export interface CountedLines {
  readonly lines: readonly EntryLine[];
  /** A sentence for each row that cannot be counted, with its clause. */
  readonly problems: readonly { readonly clause: string; readonly sentence: string }[];
}

/** The counts in force as scoring takes them. Only a 酌情 clause has a reason of its own: the sheet's own words stand there otherwise. */
export function countedLines(scheme: Scheme, rows: readonly CountedRow[]): CountedLines {
  const judged = new Set(clausesInOrder(scheme).filter(({ reading }) => reading.discretion).map(({ id }) => id));
  const lines: EntryLine[] = [];
  const problems: { clause: string; sentence: string }[] = [];
  for (const { clause, quantity: written, cases, note, line } of rows) {
    const quantity = parseQuantity(written);
    const place = line === null ? clause : `台账第 ${line.index + 1} 行`;
    if (quantity.state === 'problem' || (line !== null && quantity.state !== 'count')) {
      problems.push({ clause, sentence: quantity.state === 'problem' ? quantityProblemSentence(quantity, place) : `${place}没有数量。请填 0 以上的数。` });
      continue;
    }
    const entered = entryLines({ clause, quantity, cases, note: judged.has(clause) ? note : '' });
    if (entered.ok) lines.push(...entered.lines);
    else problems.push({ clause, sentence: `${place}：${entered.sentence}` });
  }
  return { lines, problems };
}
