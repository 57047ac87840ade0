import { caseId } from './caseId';
import { checkCount } from './checkCount';
import { ZERO, type Decimal } from './decimal';
import type { Measure } from './measure';
import { pointsOf } from './pointsOf';
import type { Release } from './result';
import { releaseSameCases, type CaseRow } from './sameCase';

/** One row of a sheet: its clause, its 查实数, its 案件 cell as read. */
export interface SheetRow {
  readonly id: string;
  /** null for a row whose words hold no clause that is scored. */
  readonly measure: Measure | null;
  /** null when the row is 待评 or 不适用. */
  readonly count: Decimal | null;
  /** A count of null takes all that the row counts; only a row with one case may have it. */
  readonly cases: readonly { readonly case: string; readonly count: Decimal | null }[];
}

/** What stays of a row's points under the same-case policy, and what was released with the clause that keeps it. */
export type KeptRow =
  | { readonly ok: true; readonly kept: Decimal; readonly releases: readonly Release[] }
  | { readonly ok: false; readonly code: 'casesExceedCount'; readonly counted: Decimal; readonly ofCases: Decimal };

/**
 * The same-case policy on bare rows in sheet order, each row its own 考核内容. One result a row.
 * A row whose cases count more than the row itself takes no part and says so.
 */
export function keepHighest(rows: readonly SheetRow[]): KeptRow[] {
  const caseRows = rows.map((row, index) => caseRowOf(row, String(index)));
  const releases = releaseSameCases(caseRows.filter((row): row is CaseRow => row !== null && !('ok' in row)));
  return rows.map((row, index) => {
    const caseRow = caseRows[index] ?? null;
    if (caseRow !== null && 'ok' in caseRow) return caseRow;
    const due = row.measure && row.count ? pointsOf(row.measure, row.count) : ZERO;
    const released = (caseRow && releases.get(caseRow)) ?? [];
    return { ok: true, kept: released.reduce((left, { points }) => left.minus(points), due), releases: released };
  });
}

/** The row as the policy sees it; null where it has no say: awards, rows without a count or a case, counts that cannot stand. */
function caseRowOf({ id, measure, count, cases: written }: SheetRow, scope: string): CaseRow | Extract<KeptRow, { ok: false }> | null {
  if (measure?.effect !== 'deduct' || count === null || checkCount(measure, count) !== null) return null;
  const cases = countByCase(written, count);
  const ofCases = [...cases.values()].reduce((sum, part) => sum.plus(part), ZERO);
  if (ofCases.gt(count)) return { ok: false, code: 'casesExceedCount', counted: count, ofCases };
  return { id, measure, scope, count, cases };
}

function countByCase(cases: SheetRow['cases'], whole: Decimal): Map<string, Decimal> {
  const counts = new Map<string, Decimal>();
  for (const { case: written, count } of cases) {
    const id = caseId(written);
    const part = count ?? whole;
    if (id !== '' && !part.isZero()) counts.set(id, (counts.get(id) ?? ZERO).plus(part));
  }
  return counts;
}
