import { rectOf } from './address';
import { keptRows, type KeptEntry } from './keptRows';
import { BODY_SIZE, FONT, SMALL_SIZE, TITLE_SIZE } from './fonts';
import { ENTRY_FILL } from './looks';
import { pageBreaks } from './pages';
import { PAGE, PAPER_HEIGHT, PAPER_WIDTH } from './paper';
import type { CellPlan, Rect, SheetPlan, Style, ValidationPlan } from './plan';
import { textHeight } from './textLines';

/** A form on an upright A4 sheet: rows of a few kinds, each cell said once with its place, look, entry and name. */
export interface FormCell {
  readonly column: number;
  readonly columns?: number;
  /** More than 1: merged down over the rows that follow. */
  readonly rows?: number;
  readonly content: CellPlan['content'] | null;
  /** The longest words a formula may come to show, for the height. */
  readonly longest?: string;
  readonly style?: Style;
  /** To be filled in; what may be typed, if that is limited. */
  readonly entry?: true | EntryRule;
  readonly name?: string;
}

/** `formula` gets the address of the cell: a formula that is true for what may stand there; or one of a few words, offered as a list. */
export interface EntryRule {
  readonly formula: (address: Rect) => string;
  readonly words?: readonly string[];
  readonly title: string;
  readonly message: string;
  readonly prompt: string;
}

export interface FormRow {
  readonly kind: 'title' | 'line' | 'head' | 'body' | 'total' | 'note' | 'sign' | 'space';
  readonly cells: readonly FormCell[];
  /** The least height; rows grow with their words. */
  readonly height?: number;
}

export interface FormSheet {
  readonly name: string;
  /** Points; together at most FORM_WIDTH. */
  readonly widths: readonly number[];
  readonly rows: readonly FormRow[];
  /** Rows of one column that are named together. */
  readonly names: readonly { readonly name: string; readonly rect: Rect }[];
  readonly conditions?: SheetPlan['conditions'];
  readonly charts?: SheetPlan['charts'];
  readonly filter?: SheetPlan['filter'];
  /** Upright unless told. */
  readonly orientation?: SheetPlan['print']['orientation'];
  /** Columns that are printed, where not all of them are. */
  readonly printed?: number;
  /** What was entered on the sheet that this one takes the place of. */
  readonly kept?: readonly KeptEntry[] | undefined;
}

/** 210 mm less two margins of 10 mm, with 2 % to spare. */
export const FORM_WIDTH = 527;
const SPARE = 0.97;

export const LOOKS: Readonly<Record<FormRow['kind'], { readonly height: number; readonly style: Style }>> = {
  title: { height: 34, style: { font: FONT, size: TITLE_SIZE - 2, bold: true, horizontal: 'Center', vertical: 'Center', wrap: true } },
  line: { height: 20, style: { font: FONT, size: BODY_SIZE + 1, vertical: 'Center', wrap: true } },
  head: { height: 24, style: { font: FONT, size: BODY_SIZE, bold: true, horizontal: 'Center', vertical: 'Center', wrap: true, border: 'thin', fill: '#F0F0F0' } },
  body: { height: 20, style: { font: FONT, size: BODY_SIZE, vertical: 'Center', wrap: true, border: 'thin' } },
  total: { height: 24, style: { font: FONT, size: BODY_SIZE, bold: true, vertical: 'Center', wrap: true, border: 'thin', fill: '#FAFAFA' } },
  note: { height: 16, style: { font: FONT, size: SMALL_SIZE, horizontal: 'Left', vertical: 'Center', wrap: true } },
  space: { height: 18, style: { font: FONT, size: BODY_SIZE } },
  sign: { height: 40, style: { font: FONT, size: BODY_SIZE, vertical: 'Bottom', wrap: true } },
};

/** Beside the page, in grey: what formulas on the page rest on. */
export const BESIDE: Style = { font: FONT, size: SMALL_SIZE, color: '#8A8A8A', horizontal: 'Left', vertical: 'Center', wrap: true };

export function planForm({ name, widths, rows: planned, names, conditions = [], charts, filter, kept = [], orientation = 'portrait', printed = widths.length }: FormSheet): SheetPlan {
  const rows = keptRows(planned, names, kept);
  const heights = rows.map((row) => Math.max(row.height ?? 0, LOOKS[row.kind].height, ...row.cells.filter(({ rows: down = 1 }) => down === 1).map((cell) => heightOf(row, cell, widths))));
  const placed = rows.flatMap((row, at) => row.cells.map((cell) => ({ cell, rect: rectOf(at, cell.column, cell.rows ?? 1, cell.columns ?? 1) })));
  const headRow = Math.max(0, rows.findIndex(({ kind }) => kind === 'head'));
  const room = ((orientation === 'portrait' ? PAPER_WIDTH : PAPER_HEIGHT) - PAGE.margins.top - PAGE.margins.bottom) * SPARE;
  const entered = placed.filter(({ cell }) => cell.entry !== undefined);
  return {
    name,
    rowCount: rows.length,
    columnCount: widths.length,
    cells: placed.flatMap(({ cell: { content }, rect }) => (content === null || content === '' ? [] : [{ row: rect.row, column: rect.column, content }])),
    merges: placed.map(({ rect }) => rect).filter((rect) => rect.rows > 1 || rect.columns > 1),
    styles: [
      ...rows.map((row, at) => ({ rect: rectOf(at, 0, 1, printed), style: LOOKS[row.kind].style })),
      ...placed.flatMap(({ cell: { style }, rect }) => (style ? [{ rect, style }] : [])),
      ...entered.map(({ rect }) => ({ rect, style: { fill: ENTRY_FILL } })),
    ],
    columnWidths: widths,
    rowHeights: heights,
    frozenRows: headRow + 1,
    validations: entered.flatMap(({ cell: { entry }, rect }) => (entry === true || entry === undefined ? [] : [validationOf(entry, rect)])),
    conditions,
    ...(charts === undefined ? {} : { charts }),
    ...(filter === undefined ? {} : { filter }),
    names: [...names, ...placed.flatMap(({ cell, rect }) => (cell.name === undefined ? [] : [{ name: cell.name, rect: rectOf(rect.row, rect.column) }]))],
    entries: entered.map(({ rect }) => rect),
    print: {
      ...PAGE,
      orientation,
      titleRows: [headRow, headRow],
      area: rectOf(0, 0, rows.length, printed),
      breaksBefore: pageBreaks(blocksOf(rows), heights, { first: room, further: room - (heights[headRow] ?? 0) }),
    },
  };
}

/** Rows under one merged cell stay together; so do the total, the notes and the line to sign on, and the room of the charts behind it. */
function blocksOf(rows: readonly FormRow[]): readonly { readonly first: number; readonly last: number }[] {
  const total = rows.findIndex(({ kind }) => kind === 'total');
  // With a head of its own, from there on.
  const closing = rows[total - 1]?.kind === 'head' ? total - 1 : total;
  const space = rows.findIndex(({ kind }) => kind === 'space');
  const end = space < 0 ? rows.length : space;
  const blocks: { first: number; last: number }[] = [];
  for (let row = 0; row < rows.length; ) {
    const down = Math.max(1, ...(rows[row]?.cells ?? []).map(({ rows: rowsDown = 1 }) => rowsDown));
    const last = row === closing ? end - 1 : row === space ? rows.length - 1 : row + down - 1;
    blocks.push({ first: row, last });
    row = last + 1;
  }
  return blocks;
}

function heightOf(row: FormRow, { content, column, columns = 1, longest, style }: FormCell, widths: readonly number[]): number {
  const words = longest ?? content;
  if (typeof words !== 'string') return 0;
  const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
  return textHeight(words, width, style?.size ?? LOOKS[row.kind].style.size ?? BODY_SIZE);
}

function validationOf({ formula, words, title, message, prompt }: EntryRule, rect: Rect): ValidationPlan {
  return { rect, formula: formula(rect), ...(words === undefined ? {} : { words }), title, message, promptTitle: title.replace(/填不进去$/u, ''), prompt };
}
