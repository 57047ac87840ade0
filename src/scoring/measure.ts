import type { Decimal } from './decimal';

/**
 * What the words of one clause come to: the arithmetic, without the words.
 * A reading (src/reading) yields one of these; scoring multiplies it by a quantity.
 */
export type Measure = OnceMeasure | PerItemMeasure | DiscretionMeasure | UndecidedMeasure;

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
}

/** The words leave the amount to the assessors: "酌情扣分". The quantity entered is then the amount itself, in 分, with a reason. */
export interface DiscretionMeasure {
  readonly effect: Effect;
  readonly basis: 'range';
  readonly discretion: true;
}

/** 待定: what one count comes to depends on a 口径 that nobody has decided. A count of zero is zero all the same. */
export interface UndecidedMeasure {
  readonly effect: Effect;
  readonly basis: 'undecided';
}
