/** One figure of a measure. `aim` is the most (or with `atLeast`, the least) it should be. */
export interface Figure {
  /** Stable, for machines: "scoring.ratio". */
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly unit: string;
  readonly aim?: number;
  readonly atLeast?: true;
  /** What was measured, in a few words. */
  readonly of: string;
}

/** One file of bench/measures: what it needs first, and its figures. */
export interface Measure {
  readonly id: string;
  readonly run: () => Promise<readonly Figure[]>;
}
