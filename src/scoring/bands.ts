import type { Decimal } from './decimal';

/** 等次 with its edges in 分: "优秀95—100分" is min 95 included, max 100 included; null where the words set no edge. */
export interface Band {
  readonly grade: string;
  readonly min: Decimal | null;
  readonly minIncluded: boolean;
  readonly max: Decimal | null;
  readonly maxIncluded: boolean;
  /** The scheme's own words for it: 优秀95—100分. */
  readonly words: string;
}

/** The grade of a score; or the bands on both sides of a gap, the lower first (null: there is none); or the bands that both claim it. */
export type Graded =
  | { readonly grade: string }
  | { readonly gap: readonly [Band | null, Band | null] }
  | { readonly overlap: readonly Band[] };

/** Exactly one band or no grade: a score in a gap or an overlap needs a decision (口径). */
export function gradeOf(score: Decimal, bands: readonly Band[]): Graded {
  const holding = bands.filter((band) => holds(band, score));
  const [only, second] = holding;
  if (only !== undefined && second === undefined) return { grade: only.grade };
  if (only !== undefined) return { overlap: holding };
  return { gap: [nearestBelow(score, bands), nearestAbove(score, bands)] };
}

function holds({ min, minIncluded, max, maxIncluded }: Band, score: Decimal): boolean {
  const aboveMin = min === null || score.gt(min) || (minIncluded && score.eq(min));
  const belowMax = max === null || score.lt(max) || (maxIncluded && score.eq(max));
  return aboveMin && belowMax;
}

/** The band whose upper edge comes last before the score. */
function nearestBelow(score: Decimal, bands: readonly Band[]): Band | null {
  return bands.reduce<Band | null>((nearest, band) => {
    if (band.max === null || band.max.gt(score)) return nearest;
    return nearest?.max?.gte(band.max) ? nearest : band;
  }, null);
}

/** The band whose lower edge comes first after the score. */
function nearestAbove(score: Decimal, bands: readonly Band[]): Band | null {
  return bands.reduce<Band | null>((nearest, band) => {
    if (band.min === null || band.min.lt(score)) return nearest;
    return nearest?.min?.lte(band.min) ? nearest : band;
  }, null);
}
