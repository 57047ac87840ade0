import type { Reading } from '../reading/reading';
import type { ColumnRole } from '../scheme/columns';
import type { CountingChoice, FixedRuling } from './choicesFor';
import type { Doubt } from './doubt';

/** Verbatim words of the source text, from `start` up to `end` (UTF-16 offsets). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A scheme taking shape: every word of it is a stretch of `source`. */
export interface Draft {
  readonly source: string;
  readonly columns: readonly { readonly heading: Span | string; readonly role: ColumnRole }[];
  readonly sections: readonly DraftSection[];
  readonly notes: readonly Span[];
  /** Words about points that are no clause, each with the kind of reason. */
  readonly notModelled: readonly { readonly span: Span; readonly reason: NotModelledReason }[];
  readonly doubts: readonly Doubt[];
}

export type NotModelledReason = 'notClause' | 'veto';

export interface DraftSection {
  readonly span: Span;
  /** As the document numbers it: 一, 1; null where it does not. */
  readonly number: string | null;
  allotted: string | null;
  adjustments: boolean;
  readonly perHead: { readonly span: Span; readonly label: string } | null;
  readonly responsible: readonly string[];
  sections: readonly DraftSection[];
  items: readonly DraftItem[];
}

export interface DraftItem {
  /** The requirement; null only in 加减分项. */
  readonly span: Span | null;
  readonly number: string | null;
  allotted: string | null;
  readonly responsible: readonly string[];
  readonly verification: Span | null;
  readonly clauses: readonly DraftClause[];
}

export interface DraftClause {
  readonly span: Span;
  /** As it reads where it stands. */
  readonly reading: Reading;
  /** How it could be counted, where its words do not say; null where they do. */
  readonly choices: readonly CountingChoice[] | null;
  /** What its words say about counting, where the sums need it in other words; then nothing is asked. */
  readonly ruling: FixedRuling | null;
  /** A further line of the clause right above, in the same words: which part of it. null for a clause of its own. */
  readonly rung: string | null;
  /** What it costs beside the points. */
  readonly veto: { readonly span: Span; readonly target: string } | null;
}
