/** What may be written as the value of a setting. */
export type SettingKind = 'number' | 'percent' | 'text' | 'bands' | 'date';

/**
 * What the words leave to the office itself: weights, names and points of indicators, thresholds, headcounts.
 * A template never sets one of its own accord; nothing that needs it is computed before it is set.
 */
export interface Setting {
  /** The name by which `--decide key=value` sets it. */
  readonly key: string;
  /** What is asked, as one would ask the office. */
  readonly question: string;
  /** The words that leave it open, verbatim in the source. */
  readonly quote: string;
  readonly kind: SettingKind;
  /** null while nobody has set it. */
  readonly value: string | null;
}
