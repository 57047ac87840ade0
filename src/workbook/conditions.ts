import { a1, rectOf } from './address';
import type { SheetFrame } from './clauseFormulas';
import { isDiscretion, scoresOf, type ClauseRow } from './clauseRows';
import { pendingCell } from './heading';
import type { ConditionPlan, Rect } from './plan';
import { runsOf } from './runs';
import type { TotalRows } from './totals';

const GREY = '#6A6A6A';
const PROVISIONAL = { color: '#5C5C5C', italic: true } as const;
/** Brown: a person has to decide something. */
const OPEN = '#8F3A05';
const OPEN_FILL = '#FFF7EF';

/** Zero is grey, points lost are bold, what waits for an entry is italic; never by colour alone. */
export function conditions(frame: SheetFrame, rows: readonly ClauseRow[], totals: TotalRows): readonly ConditionPlan[] {
  const { layout, first, last } = frame;
  const height = last - first + 1;
  const own = (row: number, column: number): string => a1(row, column);
  const due = own(first, layout.due);
  const deduction = own(first, layout.deduction);
  const words = own(first, layout.explanation);
  return [
    { rect: rectOf(first, layout.due, height, layout.deduction - layout.due + 1), formula: `=AND(ISNUMBER(${due}),${due}=0)`, color: GREY },
    { rect: rectOf(first, layout.deduction, height), formula: `=AND(ISNUMBER(${deduction}),${deduction}>0)`, bold: true },
    { rect: rectOf(first, layout.explanation, height), formula: `=${words}="待评"`, color: OPEN },
    ...rows.filter(isDiscretion).map((row) => reasonMissing(frame, row)),
    ...provisionalItems(frame, rows),
    ...provisionalTotals(frame, totals),
  ];
}

function reasonMissing(frame: SheetFrame, row: ClauseRow): ConditionPlan {
  const amount = a1(row.row, frame.layout.counted);
  const reason = a1(row.row, frame.layout.explanation);
  return { rect: rectOf(row.row, frame.layout.explanation), formula: `=AND(ISNUMBER(${amount}),${amount}>0,${reason}="")`, fill: OPEN_FILL, color: OPEN };
}

/** Items of equal height that stand together share one rule: it is relative to the first row of each. */
function provisionalItems(frame: SheetFrame, rows: readonly ClauseRow[]): readonly ConditionPlan[] {
  const { counted, score } = frame.layout;
  const items = scoresOf(rows.filter((row) => !row.adjustments));
  return runsOf(items, (item) => String(item.length)).flatMap(({ members }) => {
    const first = members[0]?.[0];
    if (!first) return [];
    const size = members[0]?.length ?? 1;
    const entries = `${a1(first.row, counted)}:${a1(first.row + size - 1, counted)}`;
    return [{ rect: rectOf(first.row, score, size * members.length), formula: `=COUNTBLANK(${entries})>0`, ...PROVISIONAL }];
  });
}

function provisionalTotals(frame: SheetFrame, totals: TotalRows): readonly ConditionPlan[] {
  const { score, clause } = frame.layout;
  const { row, column } = pendingCell(frame);
  const italic = (rect: Rect, pending: string): ConditionPlan => ({ rect, formula: `=${pending}>0`, ...PROVISIONAL });
  const start = totals.sections[0]?.row ?? totals.subtotal;
  // The 待评 of each row stands in the same row, in the merged entry columns.
  const sections = italic(rectOf(start, score, totals.total - start), a1(start, clause));
  return [sections, italic(rectOf(totals.total, score), a1(row, column, true))];
}
