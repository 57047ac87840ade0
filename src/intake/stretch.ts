import { readOnly } from '../reading/readOnly';
import type { Reading } from '../reading/reading';
import { shownWords } from '../scheme/text';
import { amountOfRequirement } from './allotment';
import { clauseSpans, sameMeaning, trimmed } from './clauseSpans';
import type { DraftItem, Span } from './draft';
import { headOfStretch, partedTitle } from './splitTitle';

export interface Stretch {
  readonly item: DraftItem;
  readonly vetoes: readonly Span[];
  /** Set where the item could only get its words from the title above it: what is left for the title. */
  readonly title: Span | null;
}

export interface StretchOf {
  readonly number: string | null;
  /** The title right above, where the stretch is all there is below it. */
  readonly title: Span | null;
  /** The points in that title: 按时完成的,得40分 under (40分) is no clause, it says what there is to lose. */
  readonly worth: string | null;
  /** 加减分项 have clauses alone. */
  readonly needless?: boolean;
}

/** A requirement with its clauses, in one stretch of the source: the requirement is what stands before the first clause. */
export function itemOfStretch(source: string, stretch: Span, readings: readonly Reading[], { number, title, worth, needless = false }: StretchOf): Stretch {
  const scoring = readings.filter(({ effect, points, refused }) => !(refused === null && effect === 'set' && points === worth));
  const [first] = scoring;
  const from = Math.max(stretch.start, first?.start ?? stretch.end);
  const before = trimmed(source, { start: stretch.start, end: from });
  const worded = first === undefined ? stretch : /[\p{L}\p{N}]{3}/u.test(source.slice(before.start, before.end)) ? before : null;
  const parted = worded === null && !needless && title !== null ? partedTitle(source, title) : null;
  const head = worded ?? parted?.rest ?? (first === undefined || needless ? null : headBefore(source, stretch.start, first));
  const rest = { start: head !== null && parted === null ? head.end : stretch.start, end: stretch.end };
  const allotted = head === null ? null : amountOfRequirement(source.slice(head.start, head.end));
  const { clauses, vetoes } = clauseSpans(source, rest, scoring, allotted);
  return { item: { span: head, number, allotted, responsible: [], verification: null, clauses }, vetoes, title: parted?.title ?? null };
}

/** A head that leaves the clause as it reads; else any, and the clause is then a question. */
function headBefore(source: string, start: number, first: Reading): Span | null {
  const span = { start, end: first.end };
  return headOfStretch(source, span, (head) => readsOn(source, head, first)) ?? headOfStretch(source, span, () => true);
}

/** The clause without the head reads as it did with it. */
function readsOn(source: string, head: Span, reading: Reading): boolean {
  const words = shownWords(source.slice(head.end, reading.end), []);
  return reading.refused !== null || sameMeaning(readOnly(words), reading);
}
