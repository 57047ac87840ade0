import type { Quoted } from './scheme';

/** 民主测评: kinds of ballots, what is voted on each, and what the votes come to. */
export interface BallotScheme {
  /** Key of the 口径 for 分母; its choices are values of BallotBase. */
  readonly base: string;
  /** Key of the 口径 for a share between two grades; its choices are values of GapDecision. null: no grades by shares. */
  readonly gap: string | null;
  /** Key of the setting 小范围: with fewer ballots returned nothing is made known. */
  readonly smallest: string;
  /** The kind meant where a record names none; null: it must name one. */
  readonly usual: string | null;
  readonly kinds: readonly BallotKind[];
}

export interface BallotKind {
  /** 领导班子; what stands in the 类别 column. */
  readonly id: string;
  /** Other words for it in that column. */
  readonly also: readonly string[];
  /** The words that say what is voted or which grades there are. */
  readonly scale: Quoted;
  /** What may be ticked; or the key of the 口径 whose values are such lists, parted by 、. */
  readonly choices: readonly string[] | { readonly reading: string };
  /** 等次, best first; null: the choices are the grades. */
  readonly grades: readonly string[] | null;
  /** Grades by a share of the votes, in the document's words or in those the office sets; null: the document leaves the grade to people. */
  readonly bands: Quoted | { readonly setting: string } | null;
  readonly over: OverRule | null;
  /** 测评内容, voted one by one; none where the whole is voted at once. */
  readonly contents: readonly BallotContent[];
  /** Key of the setting that holds the contents of the year, parted by ；; null where the document lists them. */
  readonly contentsSetting: string | null;
  readonly consequences: readonly Consequence[];
}

/** "民主测评不称职票超过三分之一的,经组织考核认定为不称职等次": votes that hand the case to the organisation. */
export interface OverRule extends Quoted {
  readonly choice: string;
  /** 三分之一, as in the quote. */
  readonly ratio: string;
}

export interface BallotContent extends Quoted {
  readonly id: string;
}

/** What follows from a grade; from any where `grade` is null. */
export interface Consequence extends Quoted {
  readonly grade: string | null;
}
