import type { Decimal } from './decimal';

/** After two units share a place: competition 竞赛式 leaves one out (1, 2, 2, 4), dense 中国式 does not (1, 2, 2, 3). */
export type RankingMode = 'competition' | 'dense';

/** The rank of each total, the highest first; null for a unit without a total. Totals are compared exactly. */
export function ranking(totals: readonly (Decimal | null)[], mode: RankingMode): readonly (number | null)[] {
  return totals.map((own) => {
    if (own === null) return null;
    const higher = totals.filter((other): other is Decimal => other !== null && other.gt(own));
    return 1 + (mode === 'competition' ? higher.length : distinct(higher).length);
  });
}

/** Whether any two totals are equal: only then do the two ways of ranking differ. */
export function hasTies(totals: readonly (Decimal | null)[]): boolean {
  const given = totals.filter((total): total is Decimal => total !== null);
  return distinct(given).length < given.length;
}

/**
 * 排名后几位: the units that are among the last `count` whatever is decided, and those that share the total on the edge
 * when not all of them fit. Indices into `totals`, in its order.
 */
export interface LastPlaces {
  readonly sure: readonly number[];
  readonly tied: readonly number[];
  /** How many of `tied` there is still room for; 0 when nothing is tied. */
  readonly room: number;
}

/** Every unit needs a total: a unit still to be assessed may yet come last. */
export function lastPlaces(totals: readonly Decimal[], count: number): LastPlaces {
  const inside = totals.map((own) => totals.filter((other) => other.lte(own)).length);
  const below = totals.map((own) => totals.filter((other) => other.lt(own)).length);
  const indices = totals.map((_, index) => index);
  const sure = indices.filter((index) => (inside[index] ?? 0) <= count);
  const tied = indices.filter((index) => (inside[index] ?? 0) > count && (below[index] ?? 0) < count);
  return { sure, tied, room: tied.length === 0 ? 0 : count - sure.length };
}

function distinct(values: readonly Decimal[]): readonly Decimal[] {
  return values.filter((value, index) => values.findIndex((other) => other.eq(value)) === index);
}
