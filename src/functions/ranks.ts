import { parseQuantity, ranking, weighted, type Decimal, type WeightedPart } from '../scoring';
import { MISSING_WORDS, RANKING_WORDS, decisionOf, weightedProblemSentence } from '../wording';
import { cellsOf, pointsIn, wordsOf } from './arguments';
import { valueError } from './errors';

/** What stands in a score cell where there is no score; a blank cell does too, where the platform hands it over as a blank. */
const MISSING = ['', '缺', '/', '／', '待评'];
/** Not a way of ranking an office decides on: how many units are lower, plus one. */
const FROM_BELOW = '从后数';

/** The weighted total. #VALUE! for weights that are not 100, a score outside 0–100, and a missing one without a decision. */
export function weightedTotal(scores: unknown, weights: unknown, missing: unknown): Decimal {
  const given = cellsOf(scores);
  const shares = cellsOf(weights);
  if (given.length !== shares.length) throw valueError(`得分有 ${given.length} 格，权重有 ${shares.length} 格，对不上。请选同样的几格。`);
  const words = wordsOf(missing);
  const mode = decisionOf(MISSING_WORDS, words);
  if (mode === null && words !== '' && words !== '待定') throw valueError(`缺项办法“${words}”不认识。请写 ${Object.values(MISSING_WORDS).join('、')}；还没有定就写待定。`);
  const parts = given.map((cell, place): WeightedPart => ({ score: scoreIn(cell), weight: pointsIn(shares[place], '权重') }));
  const result = weighted(parts, mode);
  if (!result.ok) throw valueError(weightedProblemSentence(result.problem, parts.map((_, place) => `第${place + 1}项`)));
  return result.total;
}

function scoreIn(cell: unknown): Decimal | null {
  if (cell === null || cell === undefined || (typeof cell === 'string' && MISSING.includes(cell.trim()))) return null;
  return pointsIn(cell, '得分');
}

/** The rank of one total among all; cells of words and blank ones are no totals. #VALUE! where a tie leaves two ways and none is decided. */
export function rankOf(total: unknown, totals: unknown, mode: unknown): number {
  const own = totalIn(total);
  if (own === null) throw valueError('这个单位还没有总分，排不出名次。请先评完。');
  const all = cellsOf(totals).map(totalIn);
  const words = wordsOf(mode);
  if (words === FROM_BELOW) return 1 + all.filter((other) => other !== null && other.lt(own)).length;
  const decided = decisionOf(RANKING_WORDS, words);
  if (decided === null && words !== '' && words !== '待定') throw valueError(`排法“${words}”不认识。请写 ${Object.values(RANKING_WORDS).join('、')} 或 ${FROM_BELOW}；还没有定就写待定。`);
  const place = all.findIndex((other) => other?.eq(own));
  if (place < 0) throw valueError('总分区域里没有这个总分。请把本单位也选进去。');
  const [competition, dense] = [ranking(all, 'competition')[place] ?? 0, ranking(all, 'dense')[place] ?? 0];
  if (decided === null && competition !== dense) throw valueError(`前面有总分相同的单位，名次可以是 ${dense}，也可以是 ${competition}。请先定名次的排法。`);
  return decided === 'dense' ? dense : competition;
}

function totalIn(cell: unknown): Decimal | null {
  if (typeof cell !== 'number' && typeof cell !== 'string') return null;
  const quantity = parseQuantity(cell);
  return quantity.state === 'count' ? quantity.value : null;
}
