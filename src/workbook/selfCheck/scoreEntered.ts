import type { EntryLine } from '../../scoring/entry';
import { parseQuantity } from '../../scoring/parseQuantity';
import type { PreparedRules } from '../../scoring/prepare';
import type { UnitResult } from '../../scoring/result';
import { scorePrepared } from '../../scoring/scoreUnit';
import { entryProblemSentence, quantityProblemSentence } from '../../wording/index';
import type { EnteredRow } from '../entryCells';
import { entryLines } from '../entryLines';

/** Sentences without their place, each with the clause it is about. */
export interface EnteredProblem {
  readonly clause: string;
  readonly sentence: string;
}

export type ScoredEntered = { readonly ok: true; readonly result: UnitResult } | { readonly ok: false; readonly problems: readonly EnteredProblem[] };

/** What the entries of one sheet come to, or every entry that cannot stand. */
export function scoreEntered(prepared: PreparedRules, entries: ReadonlyMap<string, EnteredRow>): ScoredEntered {
  const lines: EntryLine[] = [];
  const problems: EnteredProblem[] = [];
  for (const [clause, { quantity: written, cases, reason }] of entries) {
    const quantity = parseQuantity(written);
    if (quantity.state === 'problem') {
      problems.push({ clause, sentence: quantityProblemSentence(quantity) });
      continue;
    }
    const made = entryLines({ clause, quantity, cases, note: reason });
    if (made.ok) lines.push(...made.lines);
    else problems.push({ clause, sentence: made.sentence });
  }
  const scored = scorePrepared(prepared, lines);
  if (!scored.ok) problems.push(...scored.problems.map((problem) => ({ clause: problem.clause, sentence: entryProblemSentence(problem) })));
  return problems.length > 0 || !scored.ok ? { ok: false, problems } : { ok: true, result: scored.result };
}
