import { readBands } from '../reading';
import { gradeDecided, type Decimal, type Graded } from '../scoring';
import { GAP_WORDS, bandRefusalSentence, decisionOf } from '../wording';
import { pointsIn, wordsOf } from './arguments';
import { valueError } from './errors';

/** A score with its grade under the bands and the 口径 in two cells. #VALUE! for words that are neither. */
export function gradedScore(score: unknown, bandWords: unknown, decisionWords: unknown): { readonly points: Decimal; readonly graded: Graded } {
  const points = pointsIn(score, '得分');
  const bands = readBands(wordsOf(bandWords));
  if ('code' in bands) throw valueError(bandRefusalSentence(bands));
  const words = wordsOf(decisionWords).trim();
  const decision = decisionOf(GAP_WORDS, words);
  if (decision === null && words !== '' && words !== '待定') throw valueError(`口径“${words}”不认识。请写 ${Object.values(GAP_WORDS).join('、')}；还没有定就空着。`);
  return { points, graded: gradeDecided(points, bands, decision) };
}
