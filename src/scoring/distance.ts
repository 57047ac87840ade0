import type { Band } from './bands';
import type { Decimal } from './decimal';

/** How far up the next grade is, and which it is; `beyond`: its edge is not enough, it must be passed (超过). */
export interface GradeDistance {
  readonly grade: string;
  readonly points: Decimal;
  readonly beyond: boolean;
}

/** The lower edge that comes next above a score; null where no band begins above it. */
export function toNextGrade(score: Decimal, bands: readonly Band[]): GradeDistance | null {
  const above = bands.flatMap(({ grade, min, minIncluded }) => {
    if (min === null || min.lt(score) || (min.eq(score) && minIncluded)) return [];
    return [{ grade, points: min.minus(score), beyond: !minIncluded }];
  });
  return above.reduce<GradeDistance | null>((nearest, one) => (nearest === null || one.points.lt(nearest.points) ? one : nearest), null);
}

/** 距前一名: how far the next higher total is; null for the first and for a unit without a total. */
export function toNextRank(totals: readonly (Decimal | null)[], place: number): Decimal | null {
  const own = totals[place] ?? null;
  if (own === null) return null;
  const above = totals.flatMap((other) => (other !== null && other.gt(own) ? [other.minus(own)] : []));
  return above.reduce<Decimal | null>((nearest, one) => (nearest === null || one.lt(nearest) ? one : nearest), null);
}
