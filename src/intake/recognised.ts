import type { Reading } from '../reading/reading';
import type { IntakeRole } from './columnWords';
import type { Doubt } from './doubt';
import type { Grid } from './grid';
import type { Head } from './head';

export interface RecognisedColumn {
  readonly column: number;
  /** The heading, its levels joined by ／; '' where there is none. */
  readonly heading: string;
  /** The lowest level, verbatim. */
  readonly words: string;
  readonly role: IntakeRole;
  /** What decided: its usual name, the cells below it, or somebody's answer. */
  readonly by: 'name' | 'cells' | 'answer';
}

/** A cell with words of its own. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One clause: where its words stand in its cell (UTF-16 offsets), and how they read. */
export interface RecognisedClause {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

/** What carries 标准分: one requirement with its clauses, over the rows it takes. */
export interface RecognisedItem {
  readonly from: number;
  readonly to: number;
  readonly section: CellText | null;
  readonly content: CellText | null;
  /** Its own words; several cells where one 标准分 spans several requirements. */
  readonly standard: readonly CellText[];
  /** A plain decimal; null where nothing says it. */
  readonly allotted: string | null;
  readonly allottedCells: readonly CellText[];
  /** 评分说明 cells; the clauses are in them, or else in `standard`. */
  readonly clauseCells: readonly CellText[];
  readonly verification: readonly CellText[];
  readonly responsible: readonly CellText[];
  readonly clauses: readonly RecognisedClause[];
}

export type RowKind = 'above' | 'head' | 'section' | 'item' | 'continued' | 'subtotal' | 'total' | 'note' | 'blank';

/** A table as it was understood: plain values, to be shown before anything is changed. */
export interface RecognisedTable {
  readonly grid: Grid;
  readonly head: Head | null;
  readonly columns: readonly RecognisedColumn[];
  /** One for each row of the grid. */
  readonly rows: readonly RowKind[];
  /** Words above the head: the title of the table. */
  readonly above: readonly CellText[];
  readonly items: readonly RecognisedItem[];
  readonly notes: readonly CellText[];
  /** The sum of all 标准分. */
  readonly total: string;
  readonly doubts: readonly Doubt[];
}

/** Answers to doubts: which role a column (from 0) has. */
export interface Answers {
  readonly roles?: Readonly<Record<number, IntakeRole>>;
}
