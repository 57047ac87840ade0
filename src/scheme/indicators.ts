import type { Quoted } from './scheme';

/**
 * 工作指标: a person is scored month by month on indicators whose names and points the office fills in (驻地办 第三、四条).
 * The points total the scheme's 满分.
 */
export interface IndicatorScheme extends Quoted {
  readonly indicators: readonly Indicator[];
  /** 等次 in the document's words, as readBands reads them. */
  readonly bands: Quoted;
  /** Key of the 口径 for a score between two bands: lower, higher, round, ceil or floor. */
  readonly gap: string;
  /** Key of the 口径 for how the months make the year: mean, sum, latest or lowest. */
  readonly year: string;
  /** 违纪违法案件 and the like: entered as a count, beside the points. */
  readonly facts: readonly Fact[];
  readonly consequences: readonly Consequence[];
}

export interface Indicator {
  /** "1" to "14" */
  readonly id: string;
  /** Keys of the settings that hold its name and its 标准分. */
  readonly name: string;
  readonly points: string;
}

export interface Fact {
  readonly id: string;
  /** The words of the document for it. */
  readonly quote: string;
}

/** 考核结果的应用: what a grade or a fact brings with it; stands beside the points, never inside them. */
export interface Consequence extends Quoted {
  readonly effect: string;
  /** 不合格; null where no grade brings it. */
  readonly grade: string | null;
  /** Ids of the facts that bring it. */
  readonly facts: readonly string[];
}
