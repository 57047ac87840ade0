import { ZERO } from '../../scoring/decimal';
import type { EntryLine } from '../../scoring/entry';
import type { PreparedRules } from '../../scoring/prepare';
import type { EntryProblem, UnitResult } from '../../scoring/result';
import { scorePrepared } from '../../scoring/scoreUnit';
import type { PlacedEntry, UnitEntries } from '../entries/assign';

export interface ScoredUnit {
  readonly unit: string | null;
  /** What was scored: the entries, and the zeros that `--rest 0` adds. */
  readonly lines: readonly EntryLine[];
  readonly result: UnitResult;
}

export interface PlacedProblem {
  readonly line: number;
  readonly problem: EntryProblem;
}

export type ScoredUnits =
  | { readonly ok: true; readonly units: readonly ScoredUnit[] }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** Every unit scored, or every entry that cannot stand. `restIsClear`: a clause without an entry was checked and clear. */
export function scoreUnits(prepared: PreparedRules, units: readonly UnitEntries[], restIsClear: boolean): ScoredUnits {
  const scored: ScoredUnit[] = [];
  const problems: PlacedProblem[] = [];
  for (const { unit, entries } of units) {
    const lines = [...entries.map(({ entry }) => entry), ...(restIsClear ? clearRest(prepared, entries) : [])];
    const outcome = scorePrepared(prepared, lines);
    if (outcome.ok) scored.push({ unit, lines, result: outcome.result });
    else problems.push(...locate(prepared, entries));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, units: scored };
}

function clearRest(prepared: PreparedRules, entries: readonly PlacedEntry[]): EntryLine[] {
  const entered = new Set(entries.map(({ entry }) => entry.clause));
  const clear = { state: 'count', value: ZERO } as const;
  return prepared.clauses.filter(({ id }) => !entered.has(id)).map(({ id }) => ({ clause: id, quantity: clear }));
}

/** Scoring names the clause of a problem, not the line: each line is tried again after those of its clause that stand before it. */
function locate(prepared: PreparedRules, entries: readonly PlacedEntry[]): PlacedProblem[] {
  const before = new Map<string, EntryLine[]>();
  return entries.flatMap(({ line, entry }) => {
    const earlier = before.get(entry.clause) ?? [];
    const known = problemsOf(prepared, earlier).length;
    before.set(entry.clause, [...earlier, entry]);
    return problemsOf(prepared, [...earlier, entry]).slice(known).map((problem) => ({ line, problem }));
  });
}

function problemsOf(prepared: PreparedRules, lines: readonly EntryLine[]): readonly EntryProblem[] {
  const outcome = scorePrepared(prepared, lines);
  return outcome.ok ? [] : outcome.problems;
}
