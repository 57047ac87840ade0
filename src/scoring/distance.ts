import type { Band } from './bands';
import type { Decimal } from './decimal';
import type { GapDecision } from './gapDecision';
import { gradeEdges } from './gradeEdges';

/** How far up the next grade is, and which it is; `beyond`: its edge is not enough, it must be passed (超过). */
export interface GradeDistance {
  readonly grade: string;
  readonly points: Decimal;
  readonly beyond: boolean;
}

/** The grade that begins next above a score; null where none does. */
export function toNextGrade(score: Decimal, bands: readonly Band[], decision: GapDecision | null = null): GradeDistance | null {
  const next = gradeEdges(bands, decision).find(({ from, beyond }) => from.gt(score) || (beyond && from.eq(score)));
  return next === undefined ? null : { grade: next.grade, points: next.from.minus(score), beyond: next.beyond };
}

/** 距前一名: how far the next higher total is; null for the first and for a unit without a total. */
export function toNextRank(totals: readonly (Decimal | null)[], place: number): Decimal | null {
  const own = totals[place] ?? null;
  if (own === null) return null;
  const above = totals.flatMap((other) => (other !== null && other.gt(own) ? [other.minus(own)] : []));
  return above.reduce<Decimal | null>((nearest, one) => (nearest === null || one.lt(nearest) ? one : nearest), null);
}
