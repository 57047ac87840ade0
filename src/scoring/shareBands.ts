import type { Share } from './ballot';
import { gradeOf, type Band, type Graded } from './bands';
import { Decimal } from './decimal';
import { gradeDecided, type GapDecision } from './gapDecision';

const ROUNDING = { round: Decimal.ROUND_HALF_UP, ceil: Decimal.ROUND_CEIL, floor: Decimal.ROUND_FLOOR } as const;

/**
 * The grade of a share under bands whose edges are percents. Edges are multiplied by the whole and the count by 100, so
 * nothing is divided: 89.5 % is 179 of 200 and lies between 70—89 % and 90 % 以上. Only a share in a gap or an overlap is
 * touched by the decision; round, ceil and floor then go to whole percents.
 */
export function gradeOfShare(share: Share, bands: readonly Band[], gap: GapDecision | null = null): Graded {
  const rounding = gap === 'round' || gap === 'ceil' || gap === 'floor' ? ROUNDING[gap] : null;
  const edges = bands.map((band) => scaled(band, share));
  const graded = gradeDecided(share.count.times(100), edges, rounding === null ? gap : null);
  if ('grade' in graded) return graded;
  const whole = rounding === null ? graded : gradeOf(share.count.times(100).div(share.whole).toDecimalPlaces(0, rounding), bands);
  if ('grade' in whole) return whole;
  const own = (band: Band): Band => bands[edges.indexOf(band)] ?? band;
  if ('overlap' in graded) return { overlap: graded.overlap.map(own) };
  const [below, above] = graded.gap;
  return { gap: [below && own(below), above && own(above)] };
}

function scaled(band: Band, { whole }: Share): Band {
  return { ...band, min: band.min && band.min.times(whole), max: band.max && band.max.times(whole) };
}
