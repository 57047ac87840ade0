import { ZERO, gradeOfShare, type Decimal, type Graded, type Share } from '../scoring';
import { readGapDecision, readShareBands, type ShareBands } from '../reading';
import { notOnBallotSentence, shareBandRefusalSentence } from '../wording';
import { cellsOf, pointsIn, wordsOf } from './arguments';
import { valueError } from './errors';

/** Votes in one cell or several, of a number of ballots. #VALUE! for counts that are none, for no ballots, and for more votes than ballots. */
export function shareOf(votes: unknown, ballots: unknown, names: readonly [string, string] = ['票数', '分母']): Share {
  const [votesName, wholeName] = names;
  const count = cellsOf(votes).reduce<Decimal>((sum, cell) => sum.plus(countIn(cell, votesName)), ZERO);
  const whole = countIn(ballots, wholeName);
  if (whole.isZero()) throw valueError(`${wholeName}是 0 或者空着，算不出比例。请先填${wholeName}。`);
  if (count.gt(whole)) throw valueError(`${votesName} ${count.toFixed()}，多于${wholeName} ${whole.toFixed()}。请核对这两个数。`);
  return { count, whole };
}

function countIn(cell: unknown, name: string): Decimal {
  const count = pointsIn(cell, name);
  if (count.isNegative() && !count.isZero()) throw valueError(`${name}里有 ${count.toFixed()}，比 0 小。请填 0、1、2……。`);
  if (!count.isInteger()) throw valueError(`${name}里有 ${count.toFixed()}，不是整数。请填 0、1、2……。`);
  return count;
}

/** Votes of the choices that the bands count together. #VALUE! for bands that cannot be read, and for a choice that is not on the ballot. */
export function countedVotes(votes: unknown, choices: unknown, bands: unknown): Decimal {
  const read = readShareBands(wordsOf(bands));
  if ('code' in read) throw valueError(shareBandRefusalSentence(read));
  const named = cellsOf(choices).map((choice) => wordsOf(choice).trim());
  const cells = cellsOf(votes);
  return read.counted.reduce<Decimal>((sum, choice) => {
    const place = named.indexOf(choice);
    if (place < 0) throw valueError(notOnBallotSentence(choice));
    return sum.plus(countIn(cells[place], '得票'));
  }, ZERO);
}

/** The share, its bands as read, and its grade under the 口径 in a cell. */
export function gradedShare(votes: unknown, ballots: unknown, bands: unknown, decision: unknown): { readonly share: Share; readonly read: ShareBands; readonly graded: Graded } {
  const read = readShareBands(wordsOf(bands));
  if ('code' in read) throw valueError(shareBandRefusalSentence(read));
  const gap = readGapDecision(wordsOf(decision));
  if (gap !== null && typeof gap === 'object') {
    throw valueError(`口径“${gap.words}”不认识。请写“归高档”“归低档”或“四舍五入”；还没有定就空着。`);
  }
  const share = shareOf(votes, ballots, ['得票', '分母']);
  return { share, read, graded: gradeOfShare(share, read.bands, gap) };
}
