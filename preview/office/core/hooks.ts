/** Seams for tests: each may throw, e.g. one of `faults`, to make the workbook fail at that point. */
export interface Hooks {
  /** Before each queued action, with its place: "Range.values", "WorksheetCollection.add". */
  beforeAction?: (location: string) => void;
  /** Before the actions of the n-th sync (from 1) run. */
  beforeSync?: (n: number) => void;
}

export interface Counters {
  syncs: number;
  /** Calls of custom functions. */
  calls: number;
}
