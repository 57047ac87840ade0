import { Decimal, ZERO, keepHighest, type KeptRow, type SheetRow } from '../scoring';
import { readCases } from '../reading';
import { caseProblemSentence, casesExceedSentence } from '../wording';
import { cellsOf, countOf, wordsOf } from './arguments';
import { clauseReading } from './clauseReadings';
import { valueError } from './errors';

/** The columns of a sheet that the same-case policy looks at, and the clause whose row is asked for. */
export interface CaseColumns {
  readonly clause: unknown;
  readonly clauses: unknown;
  readonly words: unknown;
  readonly quantities: unknown;
  readonly cases: unknown;
}

/**
 * The row of one clause under the same-case policy. #VALUE! when the columns differ in length, the clause is not in its
 * column, or the row of any clause with a case cannot be read: what is kept here depends on all of them.
 */
export function keptRow(columns: CaseColumns): Extract<KeptRow, { ok: true }> {
  const ids = cellsOf(columns.clauses).map((id) => wordsOf(id).trim());
  const words = cellsOf(columns.words);
  const quantities = cellsOf(columns.quantities);
  const cases = cellsOf(columns.cases);
  if ([words, quantities, cases].some((column) => column.length !== ids.length)) {
    throw valueError('条款号、条款、查实数、案件四列的行数不一样。请选同样的几行。');
  }
  const clause = wordsOf(columns.clause).trim();
  const asked = ids.indexOf(clause);
  if (clause === '' || asked < 0) throw valueError(`条款号列里没有“${clause}”。请核对条款号和所选的区域。`);
  const rows = ids.map((id, row): SheetRow => sheetRow(id, words[row], quantities[row], cases[row], row === asked));
  const kept = keepHighest(rows)[asked];
  if (kept === undefined) throw valueError(`条款号列里没有“${clause}”。请核对条款号和所选的区域。`);
  if (!kept.ok) throw valueError(casesExceedSentence(kept, clause));
  return kept;
}

/** A row without a case has no say for the others, so its words are not read and a slip in it spoils nothing here. */
function sheetRow(id: string, words: unknown, quantity: unknown, cases: unknown, asked: boolean): SheetRow {
  const written = wordsOf(cases);
  if (written === '' && !asked) return { id, measure: null, count: null, cases: [] };
  const read = readCases(written);
  if ('code' in read) throw valueError(caseProblemSentence(read, id));
  return {
    id,
    measure: clauseReading(wordsOf(words)).measure,
    count: countOf(quantity) ?? ZERO,
    cases: read.map(({ case: name, count }) => ({ case: name, count: count === null ? null : new Decimal(count) })),
  };
}
