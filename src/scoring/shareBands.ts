import type { Share } from './ballot';
import { gradeOf, type Band, type Graded } from './bands';
import type { Decimal } from './decimal';

/** 口径 for a share that lies between two bands: 归下一档, 归上一档, or 四舍五入到整数百分点. */
export type GapRule = 'lower' | 'upper' | 'round';

/**
 * The grade of a share under bands whose edges are percents. Edges are multiplied by the whole and the count by 100, so
 * nothing is divided: 89.5 % is 179 of 200 and lies between 70—89 % and 90 % 以上. Only a share in a gap is touched by the rule.
 */
export function gradeOfShare(share: Share, bands: readonly Band[], gap: GapRule | null = null): Graded {
  const graded = gradeOf(share.count.times(100), bands.map((band) => scaled(band, share)));
  if ('grade' in graded) return graded;
  const own = (band: Band): Band => bands.find(({ words }) => words === band.words) ?? band;
  if ('overlap' in graded) return { overlap: graded.overlap.map(own) };
  const [below, above] = graded.gap;
  const between: Graded = { gap: [below && own(below), above && own(above)] };
  if (below === null || above === null || gap === null) return between;
  if (gap !== 'round') return { grade: (gap === 'lower' ? below : above).grade };
  const rounded = gradeOf(wholePercent(share), bands);
  return 'grade' in rounded ? rounded : between;
}

/** The share in percent, half a point and more upwards, worked in whole numbers. */
export function wholePercent({ count, whole }: Share): Decimal {
  return count.times(200).plus(whole).div(whole.times(2)).floor();
}

function scaled(band: Band, { whole }: Share): Band {
  return { ...band, min: band.min && band.min.times(whole), max: band.max && band.max.times(whole) };
}
