import { Decimal, ZERO, caseId, checkCount } from '../scoring';
import type { CaseRow } from '../scoring/sameCase';
import { readCases, type CaseShare } from '../reading';
import { caseProblemSentence, casesExceedSentence } from '../wording';
import { countOf, wordsOf } from './arguments';
import { clauseReading } from './clauseReadings';
import { valueError } from './errors';

/** The cells of one row, as they are handed over. */
export interface CaseCells {
  readonly id: string;
  readonly words: unknown;
  readonly quantity: unknown;
  readonly cases: unknown;
}

/**
 * A row as the same-case policy sees it; null where it has no say: no case, an award, a count that cannot stand. The
 * words of a row without a case are not read (a slip there spoils nothing elsewhere), except on the row that asks.
 */
export function caseRow({ id, words, quantity, cases }: CaseCells, scope: string, asked: boolean): CaseRow | null {
  const written = wordsOf(cases);
  if (written.trim() === '' && !asked) return null;
  const shares = readCases(written);
  if ('code' in shares) throw valueError(caseProblemSentence(shares, id));
  const { measure } = clauseReading(wordsOf(words));
  const count = countOf(quantity) ?? ZERO;
  if (measure?.effect !== 'deduct' || checkCount(measure, count)) return null;
  const byCase = countByCase(shares, count);
  const ofCases = [...byCase.values()].reduce((sum, part) => sum.plus(part), ZERO);
  if (ofCases.gt(count)) {
    if (!asked) return null;
    throw valueError(casesExceedSentence({ ok: false, code: 'casesExceedCount', counted: count, ofCases }, id));
  }
  return { id, measure, scope, count, cases: byCase };
}

/** A case without a number of its own takes all that the row counts. */
function countByCase(shares: readonly CaseShare[], whole: Decimal): Map<string, Decimal> {
  const counts = new Map<string, Decimal>();
  for (const share of shares) {
    const id = caseId(share.case);
    const part = share.count === null ? whole : new Decimal(share.count);
    if (id !== '' && !part.isZero()) counts.set(id, (counts.get(id) ?? ZERO).plus(part));
  }
  return counts;
}
