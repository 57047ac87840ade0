import { RULING_END, RULING_START } from '../scheme/ruling';
import type { Ruling } from '../scheme/scheme';
import type { AnswerCells } from './answerCells';
import { standardText, type ClauseRow } from './clauseRows';
import { PENDING } from './decided';
import { join, literal } from './formula';
import type { CellPlan } from './plan';

type AskedRuling = Extract<Ruling, { readonly key: string }>;

/**
 * The words of the row as they stand in its cell. Where a 口径 says how the clause is counted, 〔口径：…〕 behind its words follows
 * the cell of that question, so that KH.* reads what was decided last.
 */
export function standardContent(row: ClauseRow, apart: boolean, answers: AnswerCells): CellPlan['content'] {
  const text = standardText(row, apart);
  const asked = askedRuling(row);
  if (asked === null || answers.cells === null) return text;
  const words = answers.choose(asked.key, (value) => literal(asked.words[value] ?? PENDING), literal(PENDING));
  return join(literal(withoutRuling(text) + RULING_START), words, literal(RULING_END));
}

/** The longest words the cell may come to show, for its height. */
export function longestStandard(row: ClauseRow, apart: boolean): string {
  const text = standardText(row, apart);
  const asked = askedRuling(row);
  if (asked === null) return text;
  const longest = [PENDING, ...Object.values(asked.words)].reduce((long, words) => (words.length > long.length ? words : long));
  return withoutRuling(text) + RULING_START + longest + RULING_END;
}

function askedRuling({ clause: { ruling } }: ClauseRow): AskedRuling | null {
  return ruling !== null && 'key' in ruling ? ruling : null;
}

function withoutRuling(text: string): string {
  return text.slice(0, text.lastIndexOf(RULING_START));
}
