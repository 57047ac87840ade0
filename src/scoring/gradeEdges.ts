import type { Band } from './bands';
import { Decimal } from './decimal';
import type { GapDecision } from './gapDecision';

/** Where a grade begins under what was decided about gaps; `beyond`: the edge is not enough, it must be passed (超过). */
export interface GradeEdge {
  readonly grade: string;
  readonly from: Decimal;
  readonly beyond: boolean;
}

/** The lower edges of the bands, the lowest first; a band without one (59分以下) has none. Under 归高档 or 四舍五入 a grade begins inside the gap below its band. */
export function gradeEdges(bands: readonly Band[], decision: GapDecision | null): readonly GradeEdge[] {
  return bands
    .flatMap((band) => (band.min === null ? [] : [edgeOf(band, band.min, gapBelow(band, band.min, bands), decision)]))
    .sort((a, b) => a.from.comparedTo(b.from));
}

/** The band that ends next below, where scores between it and the edge have no band; null where there is no such gap. */
function gapBelow({ minIncluded }: Band, min: Decimal, bands: readonly Band[]): { readonly max: Decimal; readonly maxIncluded: boolean } | null {
  const ends = bands.flatMap(({ max, maxIncluded }) => (max !== null && (max.lt(min) || (max.eq(min) && !maxIncluded && !minIncluded)) ? [{ max, maxIncluded }] : []));
  return ends.reduce<(typeof ends)[number] | null>((last, one) => (last === null || one.max.gt(last.max) ? one : last), null);
}

function edgeOf({ grade, minIncluded, max }: Band, min: Decimal, gap: ReturnType<typeof gapBelow>, decision: GapDecision | null): GradeEdge {
  const written = { grade, from: min, beyond: !minIncluded };
  if (gap === null) return written;
  const start = { grade, from: gap.max, beyond: gap.maxIncluded };
  if (decision === 'higher') return start;
  if (decision !== 'round' && decision !== 'ceil') return written;
  // The least whole number in the band, and the least score that is made it.
  const whole = minIncluded ? min.ceil() : min.floor().plus(1);
  if (max !== null && whole.gt(max)) return written;
  const from = decision === 'round' ? whole.minus('0.5') : whole.minus(1);
  if (from.gte(min)) return written;
  return from.gt(gap.max) ? { grade, from, beyond: decision === 'ceil' } : start;
}
