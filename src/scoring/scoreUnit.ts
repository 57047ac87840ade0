import type { EntryLine } from './entry';
import { prepare, type PreparedRules } from './prepare';
import type { EntryProblem, Release, UnitResult } from './result';
import type { Rules } from './rules';
import { releaseSameCases, type CaseRow } from './sameCase';
import { sumUp } from './sumUp';
import { tally, type Tally } from './tally';

/** A unit's result, or every reason why it has none. */
export type Scored = { readonly ok: true; readonly result: UnitResult } | { readonly ok: false; readonly problems: readonly EntryProblem[] };

/** One unit under a scheme: 查实数 → 应扣 → 同案免扣 → 限额 → 各项 → 加减分 → 总分. For many units, prepare the rules once. */
export function scoreUnit(rules: Rules, lines: readonly EntryLine[]): Scored {
  return scorePrepared(prepare(rules), lines);
}

/** As scoreUnit, on rules prepared before. */
export function scorePrepared(prepared: PreparedRules, lines: readonly EntryLine[]): Scored {
  const { tallies, heads, problems } = tally(prepared, lines);
  if (problems.length > 0) return { ok: false, problems };
  const releases = prepared.rules.sameCase === null ? NONE : releasesOf(tallies);
  return { ok: true, result: sumUp(prepared.rules, tallies, releases, heads) };
}

const NONE: ReadonlyMap<number, readonly Release[]> = new Map();

/** Releases by clause number, in the scheme's order. */
function releasesOf(tallies: readonly (Tally | undefined)[]): ReadonlyMap<number, readonly Release[]> {
  const rows = new Map<CaseRow, number>();
  for (const found of tallies) {
    if (!found?.cases) continue;
    const { id, measure, scope, index } = found.clause;
    rows.set({ id, measure, scope, count: found.count, cases: found.cases }, index);
  }
  if (rows.size < 2) return NONE;
  const byClause = new Map<number, readonly Release[]>();
  const releases = releaseSameCases([...rows.keys()]);
  for (const [row, index] of rows) {
    const released = releases.get(row);
    if (released) byClause.set(index, released);
  }
  return byClause;
}
