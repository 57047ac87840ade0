import { readBands } from '../reading';
import { toNextGrade } from '../scoring';
import { GAP_WORDS, decisionOf, nextGradeSentence } from '../wording';
import { gradedScore } from './gradedScore';
import { wordsOf } from './arguments';

/** How far the next grade is, in words; "" for the highest, and for a score whose own grade nobody has decided. */
export function toGradeSentence(score: unknown, bandWords: unknown, decisionWords: unknown): string {
  const { points, graded } = gradedScore(score, bandWords, decisionWords);
  const bands = readBands(wordsOf(bandWords));
  if (!('grade' in graded) || 'code' in bands) return '';
  return nextGradeSentence(toNextGrade(points, bands, decisionOf(GAP_WORDS, wordsOf(decisionWords))));
}
