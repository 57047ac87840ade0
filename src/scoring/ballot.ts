import type { Decimal } from './decimal';

/** The counts every ballot has beside its votes; null where the record leaves one out. */
export type BallotCount = 'expected' | 'present' | 'issued' | 'returned' | 'valid' | 'abstained';

/** 分母: the count a share is taken of. */
export type BallotBase = Exclude<BallotCount, 'abstained'>;

/** One 民主测评 of one subject, in ballots: 应到, 实到, 发出, 收回, 有效, 弃权, and the votes for each choice. */
export interface Ballot extends Readonly<Record<BallotCount, Decimal | null>> {
  /** choice → votes, in the order of the choices. */
  readonly votes: ReadonlyMap<string, Decimal>;
}

/** A share exactly as counted: 88 of 98, never 0.8979. */
export interface Share {
  readonly count: Decimal;
  readonly whole: Decimal;
}

/** A part stated in words: 三分之一 is 1 of 3, 90% is 90 of 100. */
export interface Ratio {
  readonly part: Decimal;
  readonly of: Decimal;
}
