import type { Band } from '../../scoring/bands';
import { Decimal, ZERO } from '../../scoring/decimal';

/** Where grades leave a score without one, or give it two. The lower band first; null: there is none on that side. */
export interface BandEdge {
  readonly kind: 'gap' | 'overlap';
  readonly below: Band | null;
  readonly above: Band | null;
  /** From where to where, in the unit of the bands; where both are one number, only that number. */
  readonly from: Decimal;
  readonly to: Decimal;
}

/** Every gap and overlap of the bands between 0 and `whole` (满分, 100%), from the lowest up. */
export function bandEdges(bands: readonly Band[], whole: Decimal): readonly BandEdge[] {
  const rising = [...bands].sort(byLowerEdge);
  const edges: BandEdge[] = [];
  let reach: Band | null = null;
  for (const band of rising) {
    const edge = between(reach, band);
    if (edge !== null) edges.push(edge);
    if (reach === null || reaches(band, reach)) reach = band;
  }
  if (reach?.max != null && (reach.max.lt(whole) || (reach.max.eq(whole) && !reach.maxIncluded))) {
    edges.push({ kind: 'gap', below: reach, above: null, from: reach.max, to: whole });
  }
  return edges;
}

function between(below: Band | null, above: Band): BandEdge | null {
  const { min } = above;
  if (below === null) {
    return min === null || min.lt(ZERO) || (min.eq(ZERO) && above.minIncluded) ? null : { kind: 'gap', below, above, from: ZERO, to: min };
  }
  const { max } = below;
  if (min === null || max === null || max.gt(min)) {
    const end = [max, above.max].filter((edge) => edge !== null).reduce<Decimal | null>((least, edge) => (least === null || edge.lt(least) ? edge : least), null);
    return { kind: 'overlap', below, above, from: min ?? ZERO, to: end ?? min ?? ZERO };
  }
  if (max.eq(min) && below.maxIncluded && above.minIncluded) return { kind: 'overlap', below, above, from: min, to: min };
  return max.lt(min) || (!below.maxIncluded && !above.minIncluded) ? { kind: 'gap', below, above, from: max, to: min } : null;
}

function byLowerEdge(a: Band, b: Band): number {
  if (a.min === null || b.min === null) return a.min === b.min ? 0 : a.min === null ? -1 : 1;
  return a.min.cmp(b.min) || Number(b.minIncluded) - Number(a.minIncluded);
}

function reaches(band: Band, { max, maxIncluded }: Band): boolean {
  if (max === null) return false;
  return band.max === null || band.max.gt(max) || (band.max.eq(max) && band.maxIncluded && !maxIncluded);
}
