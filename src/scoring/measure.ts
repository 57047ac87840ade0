import type { Decimal } from './decimal';

/**
 * What the words of one clause come to: the arithmetic, without the words.
 * A reading (src/reading) yields one of these; scoring multiplies it by a quantity.
 */
export type Measure = OnceMeasure | PerItemMeasure | TierMeasure | DiscretionMeasure | UndecidedMeasure;

/** Which way the points go. A deduction is capped with its item; an award stands outside every cap. */
export type Effect = 'deduct' | 'add';

/** One flat amount, however often the fact was found: "未落实以案促改要求的,扣1分". Points in 分. */
export interface OnceMeasure {
  readonly effect: Effect;
  readonly basis: 'once';
  readonly points: Decimal;
}

/** An amount for each `per` counted: "受重处分每人次扣2分". Points in 分 a step, `unit` the bare measure word. */
export interface PerItemMeasure {
  readonly effect: Effect;
  readonly basis: 'per_item';
  readonly points: Decimal;
  readonly per: Decimal;
  readonly unit: string;
  /** A limit of the clause's own, in 分: "每次加0.5分,最多加3分". */
  readonly most?: Decimal;
  /** What is measured, not counted: "每低2个百分点扣0.5分". Any amount that makes whole steps; what a part of a step costs is not said. */
  readonly measured?: true;
}

/** The count chooses one amount: "一次扣1分,两次扣3分,三次以上扣5分". */
export interface TierMeasure {
  readonly effect: Effect;
  readonly basis: 'tier';
  readonly unit: string;
  /** Rising from a count of 1; each holds up to the next. */
  readonly rungs: readonly TierRung[];
  /** The last rung holds for more, too (三次以上); else a count beyond it has no amount. */
  readonly open: boolean;
}

export interface TierRung {
  readonly from: Decimal;
  readonly points: Decimal;
}

/** The words leave the amount to the assessors: "酌情扣分", "扣1—3分". The quantity entered is then the amount itself, in 分, with a reason. */
export interface DiscretionMeasure {
  readonly effect: Effect;
  readonly basis: 'range';
  readonly discretion: true;
  /** What the words allow, ends included; an amount of 0 is nothing found. */
  readonly between?: { readonly low: Decimal; readonly high: Decimal };
}

/** 待定: what one count comes to depends on a 口径 that nobody has decided. A count of zero is zero all the same. */
export interface UndecidedMeasure {
  readonly effect: Effect;
  readonly basis: 'undecided';
}
