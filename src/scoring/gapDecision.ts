import { gradeOf, type Band, type Graded } from './bands';
import { Decimal } from './decimal';

/**
 * 口径 for a score that lies between two bands or in two of them. lower, higher: the lower or the higher of the two.
 * round 四舍五入, ceil 进位, floor 舍去小数: the score is made a whole number first, which then may have a band.
 */
export type GapDecision = 'lower' | 'higher' | 'round' | 'ceil' | 'floor';

/** The grade under a decision; a score that has exactly one band keeps it, and one beyond all bands has no grade still. */
export function gradeDecided(score: Decimal, bands: readonly Band[], decision: GapDecision | null): Graded {
  const graded = gradeOf(score, bands);
  if (decision === null || 'grade' in graded) return graded;
  if (decision !== 'lower' && decision !== 'higher') {
    const whole = gradeOf(score.toDecimalPlaces(0, ROUNDING[decision]), bands);
    return 'grade' in whole ? whole : graded;
  }
  const [lower, higher] = 'gap' in graded ? graded.gap : edges(graded.overlap);
  const chosen = decision === 'lower' ? lower : higher;
  return lower === null || higher === null || chosen === null ? graded : { grade: chosen.grade };
}

const ROUNDING = { round: Decimal.ROUND_HALF_UP, ceil: Decimal.ROUND_CEIL, floor: Decimal.ROUND_FLOOR } as const;

/** The lowest and the highest of several bands: a band without a lower edge is the lowest. */
function edges(bands: readonly Band[]): readonly [Band | null, Band | null] {
  const sorted = [...bands].sort((a, b) => (a.min === null ? -1 : b.min === null ? 1 : a.min.comparedTo(b.min)));
  return [sorted[0] ?? null, sorted[sorted.length - 1] ?? null];
}
