import type { Ballot, BallotBase, Ratio, Share } from './ballot';
import type { Band, Graded } from './bands';
import { ZERO, type Decimal } from './decimal';
import type { GapDecision } from './gapDecision';
import { exceeds } from './share';
import { gradeOfShare } from './shareBands';

/** What a kind of 测评 makes of its ballots, as decided. */
export interface BallotRules {
  /** 分母; null while nobody has decided it. */
  readonly base: BallotBase | null;
  /** Bases among which it is to be decided. */
  readonly bases: readonly BallotBase[];
  /** Bands over the share of some choices together; null where there are none. */
  readonly bands: { readonly counted: readonly string[]; readonly bands: readonly Band[] } | null;
  readonly gap: GapDecision | null;
  /** Votes for a choice that, past a ratio, hand the case to the organisation: never a grade by themselves. */
  readonly over: { readonly choice: string; readonly ratio: Ratio } | null;
  /** 小范围: with fewer ballots returned nothing is made known; null where no such number is set. */
  readonly smallest: Decimal | null;
}

export interface BallotResult {
  /** null: the base is open, or too few ballots were returned. */
  readonly whole: Decimal | null;
  readonly shares: ReadonlyMap<string, Share>;
  /** The share of the choices that count together. */
  readonly together: Share | null;
  readonly graded: Graded | null;
  /** Whether the votes went past the ratio; null where there is none, or no share. */
  readonly over: boolean | null;
  readonly open: readonly BallotOpening[];
}

/** Why a ballot has no shares, or none of one sort. */
export type BallotOpening =
  | { readonly code: 'smallGroup'; readonly ballots: Decimal; readonly smallest: Decimal }
  | { readonly code: 'base'; readonly outcomes: readonly { readonly base: BallotBase; readonly result: BallotResult }[] }
  | { readonly code: 'baseMissing'; readonly base: BallotBase }
  | { readonly code: 'noBallots'; readonly base: BallotBase };

/**
 * One ballot under its rules. The ballot has passed checkBallot. An open base is no question where all the bases it could
 * be are the same number.
 */
export function scoreBallot(ballot: Ballot, rules: BallotRules): BallotResult {
  const { smallest } = rules;
  const ballots = ballot.returned ?? ballot.valid;
  if (smallest !== null && ballots?.lt(smallest)) return without({ code: 'smallGroup', ballots, smallest });
  const base = rules.base ?? commonBase(ballot, rules.bases);
  if (base === null) {
    const outcomes = rules.bases.map((each) => ({ base: each, result: scoreBallot(ballot, { ...rules, base: each }) }));
    return without({ code: 'base', outcomes });
  }
  const whole = ballot[base];
  if (whole === null) return without({ code: 'baseMissing', base });
  if (whole.isZero()) return without({ code: 'noBallots', base });
  const { bands, over } = rules;
  const together = bands && { count: bands.counted.reduce((sum, choice) => sum.plus(ballot.votes.get(choice) ?? ZERO), ZERO), whole };
  return {
    whole,
    shares: new Map([...ballot.votes].map(([choice, count]) => [choice, { count, whole }])),
    together,
    graded: bands && together && gradeOfShare(together, bands.bands, rules.gap),
    over: over && exceeds({ count: ballot.votes.get(over.choice) ?? ZERO, whole }, over.ratio),
    open: [],
  };
}

function commonBase(ballot: Ballot, bases: readonly BallotBase[]): BallotBase | null {
  const [first] = bases;
  const whole = first === undefined ? null : ballot[first];
  return first !== undefined && whole !== null && bases.every((base) => ballot[base]?.eq(whole)) ? first : null;
}

function without(opening: BallotOpening): BallotResult {
  return { whole: null, shares: new Map(), together: null, graded: null, over: null, open: [opening] };
}
