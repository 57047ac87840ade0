import { isAward, isDiscretion, type ClauseRow } from './clauseRows';
import { BODY_SIZE, SMALL_SIZE } from './fonts';
import type { Layout } from './layout';
import { pageBreaks, type Block, type PageRoom } from './pages';
import { wordSpans, type Span } from './spans';
import { longestStandard } from './standardContent';
import { heightOf, textHeight } from './textLines';

/** Lines kept free for what 扣分说明 will say once something is entered: one case released and a limit reached fit in three. */
const EXPLANATION_LINES = 3;
const REASON_LINES = 4;
/** An award has neither. */
const AWARD_LINES = 2;

/** A spreadsheet sets no row taller. */
export const MAX_ROW_HEIGHT = 409;

/** Height that the words of a clause row need, the words that span several rows left out. */
export function clauseHeight(row: ClauseRow, layout: Layout): number {
  const width = layout.widths[layout.standard] ?? 0;
  const words = textHeight(longestStandard(row, layout.requirement >= 0), width, BODY_SIZE, row.clause.under === null ? 0 : 1);
  const explanation = heightOf(isDiscretion(row) ? REASON_LINES : isAward(row) ? AWARD_LINES : EXPLANATION_LINES, SMALL_SIZE);
  return Math.min(MAX_ROW_HEIGHT, Math.max(words, explanation));
}

export function spanHeight(span: Span, layout: Layout): number {
  const width = layout.widths.slice(span.rect.column, span.rect.column + span.rect.columns).reduce((sum, each) => sum + each, 0);
  return textHeight(span.text, width, BODY_SIZE);
}

export interface Pagination {
  readonly heights: readonly number[];
  readonly breaks: readonly number[];
  readonly spans: readonly Span[];
}

/**
 * Heights and page breaks depend on each other: words repeated after a break may need more than the rows left to them.
 * Heights only grow from round to round, so it settles.
 */
export function paginate(rows: readonly ClauseRow[], layout: Layout, blocks: readonly Block[], start: readonly number[], room: PageRoom): Pagination {
  const heights = [...start];
  for (;;) {
    const breaks = pageBreaks(blocks, heights, room);
    const spans = wordSpans(rows, layout, breaks);
    const short = spans.filter((span) => grow(span, spanHeight(span, layout), heights));
    if (short.length === 0) return { heights, breaks, spans };
  }
}

/** Gives each row of the span its share of what is missing; false when nothing is. */
function grow(span: Span, needed: number, heights: number[]): boolean {
  const { row, rows } = span.rect;
  const has = heights.slice(row, row + rows).reduce((sum, height) => sum + height, 0);
  if (has >= needed) return false;
  const share = Math.ceil((needed - has) / rows);
  for (let at = row; at < row + rows; at += 1) heights[at] = (heights[at] ?? 0) + share;
  return true;
}
