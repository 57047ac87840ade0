import { readBands, type BandRefusal } from '../reading/readBands';
import type { Band, Graded } from '../scoring/bands';
import { Decimal } from '../scoring/decimal';
import { gradeDecided, type GapDecision } from '../scoring/gapDecision';
import type { QuotaRounding } from '../scoring/quota';
import type { RankingMode } from '../scoring/ranking';
import type { UnitResult } from '../scoring/result';
import { standings, type Standing, type Standings } from '../scoring/standings';
import type { OfficeAnswers } from './office';

/** Where one unit stands among all under what the office has decided. */
export interface OfficeStanding {
  /** null while anything is pending or waits for a 口径. */
  readonly total: Decimal | null;
  readonly standing: Standing;
  /** null without bands, or without a total. */
  readonly graded: Graded | null;
}

export type OfficeStandings =
  | { readonly ok: true; readonly units: readonly OfficeStanding[]; readonly quota: Standings['quota'] }
  /** The words of 等次分数线 cannot be read. */
  | { readonly ok: false; readonly refusal: BandRefusal };

/** The units among each other, in their order. */
export function officeStandings(results: readonly Pick<UnitResult, 'total' | 'pending' | 'undecided'>[], office: OfficeAnswers): OfficeStandings {
  const totals = results.map(({ total, pending, undecided }) => (pending > 0 || undecided.length > 0 ? null : total));
  const share = office['quota-share'];
  const all = standings(totals, {
    places: (office['rank-places'] as RankingMode | undefined) ?? null,
    quota: share === undefined ? null : new Decimal(share.replace(/%$/u, '')),
    rounding: (office['quota-rounding'] as QuotaRounding | undefined) ?? null,
    last: office['last-places'] === undefined ? null : Number(office['last-places']),
  });
  const bands = office['grade-bands'] === undefined ? null : readBands(office['grade-bands']);
  if (bands !== null && 'code' in bands) return { ok: false, refusal: bands };
  const gap = (office['grade-gap'] as GapDecision | undefined) ?? null;
  return {
    ok: true,
    quota: all.quota,
    units: all.units.map((standing, index) => ({ standing, total: totals[index] ?? null, graded: gradedOf(totals[index] ?? null, bands, gap) })),
  };
}

function gradedOf(total: Decimal | null, bands: readonly Band[] | null, gap: GapDecision | null): Graded | null {
  return total === null || bands === null ? null : gradeDecided(total, bands, gap);
}

export function gradeWord(graded: Graded | null): string | null {
  return graded !== null && 'grade' in graded ? graded.grade : null;
}
