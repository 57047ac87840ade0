import { rectOf } from './address';
import { HEAD_ROW, isDiscretion, type ClauseRow } from './clauseRows';
import type { SheetFrame } from './clauseFormulas';
import { entryRects } from './entryCells';
import { BODY_SIZE, FONT, SMALL_SIZE } from './fonts';
import type { Rect, Style, StyledRange } from './plan';
import { runsOf } from './runs';
import type { TotalRows } from './totals';

/** "You fill this in": readable as a light grey on a black-and-white print. */
export const ENTRY_FILL = '#E6F0FA';
const HEAD_FILL = '#F0F0F0';
const TOTAL_FILL = '#FAFAFA';

/** Points won and lost in one column: a true minus sign. */
const SIGNED = 'General;"−"General;General';

/** The look of the table. Few ranges over many cells: each costs a call when the sheet is written. */
export function tableStyles(frame: SheetFrame, rows: readonly ClauseRow[], totals: TotalRows): readonly StyledRange[] {
  const width = frame.layout.printed;
  return [
    {
      rect: rectOf(HEAD_ROW, 0, totals.last - HEAD_ROW + 1, width),
      style: { font: FONT, size: BODY_SIZE, vertical: 'Center', wrap: true, border: 'thin' },
    },
    { rect: rectOf(HEAD_ROW, 0, 1, width), style: { bold: true, horizontal: 'Center', fill: HEAD_FILL } },
    ...columnStyles(frame),
    ...rowStyles(frame, rows),
    ...totalStyles(frame, rows, totals),
    ...workingStyles(frame),
    ...entryRects(frame, rows).map((rect) => ({ rect, style: { fill: ENTRY_FILL } })),
  ];
}

/** Beside the table, in grey: nobody has to read it to read the table. */
function workingStyles({ layout, last }: SheetFrame): readonly StyledRange[] {
  const style: Style = { font: FONT, size: SMALL_SIZE, color: '#8A8A8A', horizontal: 'Left', vertical: 'Center', wrap: true };
  const beside = [layout.working, ...(layout.ledger < 0 ? [] : [layout.counted, ...(layout.hasCases ? [layout.countedCases] : [])])];
  return beside.map((column) => ({ rect: rectOf(HEAD_ROW, column, last - HEAD_ROW + 1), style }));
}

function columnStyles(frame: SheetFrame): readonly StyledRange[] {
  const { layout, first, last } = frame;
  const column = (at: number, style: Style, columns = 1): StyledRange[] =>
    at < 0 ? [] : [{ rect: rectOf(first, at, last - first + 1, columns), style }];
  return [
    ...column(layout.section, { horizontal: 'Center' }),
    ...column(layout.content, { horizontal: 'Left' }),
    ...column(layout.requirement, { horizontal: 'Left' }),
    ...column(layout.standard, { horizontal: 'Left' }),
    ...column(layout.verification, { horizontal: 'Left' }),
    ...column(layout.allotted, { horizontal: 'Center' }),
    ...column(layout.clause, { horizontal: 'Center', size: SMALL_SIZE, numberFormat: '@' }),
    ...column(layout.quantity, { horizontal: 'Right' }),
    ...(layout.hasCases ? column(layout.cases, { horizontal: 'Left', size: SMALL_SIZE, numberFormat: '@' }) : []),
    ...column(layout.ledger, { horizontal: 'Right' }),
    ...column(layout.origin, { horizontal: 'Center', size: SMALL_SIZE }),
    ...column(layout.due, { horizontal: 'Right' }, layout.score - layout.due + 1),
    ...column(layout.difference, { horizontal: 'Right', numberFormat: SIGNED }),
    ...column(layout.explanation, { horizontal: 'Left', size: SMALL_SIZE }),
    ...column(layout.responsible, { horizontal: 'Center' }),
  ];
}

/** What differs from row to row, laid over runs of equal rows. */
function rowStyles(frame: SheetFrame, rows: readonly ClauseRow[]): readonly StyledRange[] {
  const { layout } = frame;
  const over = (column: number, keyOf: (row: ClauseRow) => string, styleOf: (key: string) => Style | null): StyledRange[] =>
    runsOf(rows, keyOf).flatMap(({ key, members: [first, ...rest] }) => {
      const style = styleOf(key);
      return first && style ? [{ rect: rectOf(first.row, column, rest.length + 1), style }] : [];
    });
  return [
    ...over(layout.standard, (row) => String(row.clause.under !== null), (hanging) => (hanging === 'true' ? { indent: 1 } : null)),
    ...over(layout.quantity, quantityFormat, (numberFormat) => ({ numberFormat })),
    ...(layout.ledger < 0 ? [] : [layout.ledger, layout.counted]).flatMap((column) => over(column, quantityFormat, (numberFormat) => ({ numberFormat }))),
    ...over(layout.explanation, (row) => String(isDiscretion(row)), (reason) => (reason === 'true' ? { numberFormat: '@' } : null)),
  ];
}

/** The unit stands in the number format, so that "3项" in the cell is the number 3. A flat amount is counted in 次. */
export function quantityFormat(row: ClauseRow): string {
  if (isDiscretion(row)) return 'General"分"';
  return `General"${(row.clause.reading.unit ?? '次').replace(/"/g, '')}"`;
}

function totalStyles(frame: SheetFrame, rows: readonly ClauseRow[], totals: TotalRows): readonly StyledRange[] {
  const { layout } = frame;
  const width = layout.printed;
  const start = totals.sections[0]?.row ?? totals.subtotal;
  const down = (column: number, columns = 1): Rect => rectOf(start, column, totals.total - start + 1, columns);
  const adjustments = rows.filter((row) => row.adjustments);
  const signed: StyledRange[] = runsOf(adjustments, () => '').flatMap(({ members: [first, ...rest] }) =>
    first ? [{ rect: rectOf(first.row, layout.score, rest.length + 1), style: { numberFormat: SIGNED } }] : [],
  );
  if (layout.difference >= 0) signed.push({ rect: rectOf(start, layout.difference, totals.subtotal - start + 1), style: { numberFormat: SIGNED, horizontal: 'Right' } });
  if (totals.adjustments) signed.push({ rect: rectOf(totals.adjustments.row, layout.score), style: { numberFormat: SIGNED } });
  return [
    { rect: rectOf(start, 0, totals.last - start + 1, width), style: { bold: true, fill: TOTAL_FILL, horizontal: 'Center' } },
    { rect: down(layout.due, layout.score - layout.due + 1), style: { horizontal: 'Right' } },
    { rect: down(layout.explanation, width - layout.explanation), style: { bold: false, size: SMALL_SIZE, horizontal: 'Left' } },
    { rect: rectOf(totals.grade, layout.allotted, totals.last - totals.grade + 1, width - layout.allotted), style: { bold: false, horizontal: 'Left' } },
    { rect: rectOf(totals.total, layout.score), style: { size: BODY_SIZE + 3 } },
    ...signed,
  ];
}
