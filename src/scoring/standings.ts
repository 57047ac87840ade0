import { Decimal } from './decimal';
import { toNextRank } from './distance';
import { QUOTA_ROUNDINGS, exactQuota, firstPlaces, quotaPlaces, type QuotaRounding } from './quota';
import { lastPlaces, ranking, type LastPlaces, type RankingMode } from './ranking';

/** What the office decides for all units together; null while it has not. */
export interface StandingRules {
  readonly places: RankingMode | null;
  /** 优秀名额, in percent of the units. */
  readonly quota: Decimal | null;
  readonly rounding: QuotaRounding | null;
  /** 后几位. */
  readonly last: number | null;
}

/** Whether a unit is among so many places: in and out are so whatever is decided, `tied` shares the total on the edge with too many. */
export type Among = 'in' | 'tied' | 'out';

/** One unit among the others. Everything is null while any unit waits, for it may yet stand anywhere, and for a unit alone. */
export interface Standing {
  /** null also where a tie above leaves two ways of counting and none is decided. */
  readonly rank: number | null;
  /** 距前一名, in 分; null for the first. */
  readonly toNext: Decimal | null;
  /** 优秀名额; null also where no share is set, or its rounding matters and is not decided. */
  readonly quota: Among | null;
  readonly last: Among | null;
}

export interface Standings {
  readonly units: readonly Standing[];
  /** 单位数×比例 and what it comes to each way; `places` is null where the ways differ and none is decided. */
  readonly quota: { readonly exact: Decimal; readonly ways: Readonly<Record<QuotaRounding, number>>; readonly places: number | null } | null;
}

/** `totals`: null for a unit whose total is not final. */
export function standings(totals: readonly (Decimal | null)[], rules: StandingRules): Standings {
  const quota = rules.quota === null || totals.length === 0 ? null : quotaOf(new Decimal(totals.length), rules.quota, rules.rounding);
  const final = totals.filter((total): total is Decimal => total !== null);
  if (final.length < totals.length || totals.length < 2) return { units: totals.map(() => ({ rank: null, toNext: null, quota: null, last: null })), quota };
  const [competition, dense] = [ranking(final, 'competition'), ranking(final, 'dense')];
  const first = quota?.places == null ? null : among(final.length, firstPlaces(final, quota.places));
  const last = rules.last === null ? null : among(final.length, lastPlaces(final, rules.last));
  return {
    quota,
    units: final.map((_, index) => {
      const [one, other] = [competition[index] ?? null, dense[index] ?? null];
      const rank = one === other || rules.places === 'competition' ? one : rules.places === 'dense' ? other : null;
      return { rank, toNext: toNextRank(final, index), quota: first?.[index] ?? null, last: last?.[index] ?? null };
    }),
  };
}

function quotaOf(units: Decimal, percent: Decimal, rounding: QuotaRounding | null): Standings['quota'] {
  const ways = { up: quotaPlaces(units, percent, 'up'), down: quotaPlaces(units, percent, 'down'), nearest: quotaPlaces(units, percent, 'nearest') };
  const same = QUOTA_ROUNDINGS.every((way) => ways[way] === ways.up);
  return { exact: exactQuota(units, percent), ways, places: same ? ways.up : rounding === null ? null : ways[rounding] };
}

function among(units: number, { sure, tied }: LastPlaces): readonly Among[] {
  return Array.from({ length: units }, (_, index) => (sure.includes(index) ? 'in' : tied.includes(index) ? 'tied' : 'out'));
}
