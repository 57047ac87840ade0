import type { Ballot, BallotCount } from './ballot';
import { ZERO, type Decimal } from './decimal';

/** Why a ballot cannot stand. A count is named by its BallotCount or by the choice it is of. */
export type BallotProblem =
  | { readonly code: 'negative' | 'notWhole'; readonly field: string; readonly received: Decimal }
  | { readonly code: 'exceeds'; readonly more: BallotCount | 'votes' | 'votesAndAbstained'; readonly counted: Decimal; readonly than: BallotCount; readonly limit: Decimal };

const ORDER: readonly (readonly [BallotCount, BallotCount])[] = [
  ['present', 'expected'],
  ['issued', 'expected'],
  ['returned', 'issued'],
  ['valid', 'returned'],
  ['abstained', 'returned'],
];

/**
 * Every problem of a ballot: counts that are no counts first, then those larger than what they are part of. An abstention may be
 * valid or not, so votes are held to 有效 alone, votes and 弃权 together to 收回. Counts left out are held to nothing.
 */
export function checkBallot(ballot: Ballot): readonly BallotProblem[] {
  const { abstained, valid, returned } = ballot;
  const counts: readonly BallotCount[] = ['expected', 'present', 'issued', 'returned', 'valid', 'abstained'];
  const named = [...counts.map((field) => [field, ballot[field]] as const), ...ballot.votes];
  const unfit = named.flatMap(([field, received]): readonly BallotProblem[] => {
    if (received === null) return [];
    if (received.isNegative() && !received.isZero()) return [{ code: 'negative', field, received }];
    return received.isInteger() ? [] : [{ code: 'notWhole', field, received }];
  });
  if (unfit.length > 0) return unfit;
  const votes = [...ballot.votes.values()].reduce((sum, each) => sum.plus(each), ZERO);
  return [
    ...ORDER.flatMap(([more, than]) => exceeding(more, ballot[more], than, ballot[than])),
    ...exceeding('votes', votes, 'valid', valid),
    ...(abstained === null || (valid !== null && votes.gt(valid)) ? [] : exceeding('votesAndAbstained', votes.plus(abstained), 'returned', returned)),
  ];
}

function exceeding(more: BallotCount | 'votes' | 'votesAndAbstained', counted: Decimal | null, than: BallotCount, limit: Decimal | null): readonly BallotProblem[] {
  return counted !== null && limit !== null && counted.gt(limit) ? [{ code: 'exceeds', more, counted, than, limit }] : [];
}
