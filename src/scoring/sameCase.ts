import { ZERO, type Decimal } from './decimal';
import type { Measure } from './measure';
import { pointsOf } from './pointsOf';
import type { Release } from './result';

/** One clause in the question of same cases: all that was counted for it, and how much of that belongs to which case. */
export interface CaseRow {
  readonly id: string;
  readonly measure: Measure;
  /** Rows of one scope are one 考核内容: their points in a case add up. */
  readonly scope: string;
  readonly count: Decimal;
  /** Case number (caseId) → the part of `count` that belongs to it, > 0. */
  readonly cases: ReadonlyMap<string, Decimal>;
}

interface Group {
  readonly scope: string;
  readonly rows: CaseRow[];
  total: Decimal;
  keptBy: string;
  keptPoints: Decimal;
}

/**
 * 同案不重复扣分,以扣分最高值为准: of each case the scope with the highest sum is kept (the first in the order of `rows` on a tie), the others are
 * released. A release is what the clause's deduction falls by when the case's count is taken out: nothing, where a flat
 * clause stands on another finding. `rows` in the scheme's order. The result holds
 * only rows with a release, each with its cases in order of their numbers.
 */
export function releaseSameCases(rows: readonly CaseRow[]): ReadonlyMap<CaseRow, readonly Release[]> {
  const cases = groupByCase(rows);
  const left = new Map<CaseRow, Decimal>();
  const releases = new Map<CaseRow, Release[]>();
  for (const id of [...cases.keys()].sort()) {
    const groups = [...(cases.get(id)?.values() ?? [])];
    const kept = groups.reduce((best, group) => (group.total.gt(best.total) ? group : best));
    for (const group of groups) {
      if (group === kept) continue;
      const tie = group.total.eq(kept.total);
      for (const row of group.rows) {
        const before = left.get(row) ?? row.count;
        const after = before.minus(row.cases.get(id) ?? ZERO);
        left.set(row, after);
        const points = pointsOf(row.measure, before).minus(pointsOf(row.measure, after));
        if (points.isZero()) continue;
        const release = { clause: row.id, case: id, points, keptBy: kept.keptBy, keptPoints: kept.keptPoints, tie };
        releases.set(row, [...(releases.get(row) ?? []), release]);
      }
    }
  }
  return releases;
}

/** Case → scope → its sum. Scopes in the order of the rows, so the first of a tie comes first. */
function groupByCase(rows: readonly CaseRow[]): Map<string, Map<string, Group>> {
  const cases = new Map<string, Map<string, Group>>();
  for (const row of rows) {
    for (const [id, count] of row.cases) {
      const points = pointsOf(row.measure, count);
      const scopes = cases.get(id) ?? new Map<string, Group>();
      cases.set(id, scopes);
      const group = scopes.get(row.scope);
      if (group === undefined) {
        scopes.set(row.scope, { scope: row.scope, rows: [row], total: points, keptBy: row.id, keptPoints: points });
        continue;
      }
      group.rows.push(row);
      group.total = group.total.plus(points);
      if (points.gt(group.keptPoints)) {
        group.keptBy = row.id;
        group.keptPoints = points;
      }
    }
  }
  return cases;
}
