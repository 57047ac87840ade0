import type { Span } from './draft';
import type { CellText, RecognisedTable } from './recognised';

/** The source text of a scheme, with where the words of each cell stand in it. */
export interface LaidOut {
  readonly source: string;
  /** The cell's words, or a stretch of them. */
  readonly spanOf: (cell: CellText, from?: number, to?: number) => Span;
  /** What a table without 项目 is called as a whole: the title above it, or the one given. */
  readonly whole: Span | null;
  /** Where the table ends; 注 may stand behind it. */
  readonly end: number;
}

export interface Around {
  /** Lines of text around the table. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** Written into the source only where the table has no 项目 and no title of its own. */
  readonly title?: string;
}

const TITLE = 'title';

/**
 * The words of a table as a text: item by item, each cell on lines of its own, in the order in which a scheme quotes them. Every cell is
 * there once, also those that no item takes.
 */
export function layOut(table: RecognisedTable, { before = [], after = [], title }: Around = {}): LaidOut {
  const starts = new Map<string, number>();
  const parts: string[] = [];
  let length = 0;
  const line = (text: string): void => {
    parts.push(text);
    length += text.length + 1;
  };
  const put = (row: number, column: number): void => {
    const text = table.grid.rows[row]?.[column] ?? '';
    if (text === '' || starts.has(key(row, column))) return;
    starts.set(key(row, column), length);
    line(text);
  };
  const rest = (from: number, to: number): void => {
    for (let row = from; row <= to; row += 1) for (const [column] of (table.grid.rows[row] ?? []).entries()) put(row, column);
  };

  before.forEach(line);
  const headTo = table.head?.to ?? -1;
  // A scheme quotes the headings first: what names the whole table must then stand behind them.
  const titled = needsTitle(table);
  for (let row = table.head?.from ?? 0; titled && row <= headTo; row += 1) for (const [column] of (table.grid.rows[row] ?? []).entries()) put(row, column);
  const [above] = table.above;
  if (titled && above === undefined && title !== undefined) {
    starts.set(TITLE, length);
    line(title);
  }
  rest(0, headTo);
  let done = headTo;
  for (const item of table.items) {
    for (const cell of [item.section, item.content]) if (cell !== null) put(cell.row, cell.column);
    rest(done + 1, item.from - 1);
    for (const cell of [...item.standard, ...item.allottedCells, ...item.clauseCells, ...item.verification, ...item.responsible]) put(cell.row, cell.column);
    rest(item.from, item.to);
    done = item.to;
  }
  rest(done + 1, table.grid.rows.length - 1);
  const end = length;
  after.forEach(line);
  const named = starts.get(TITLE);
  const whole = !titled ? null : above !== undefined ? spansFrom(starts)(above) : named === undefined || title === undefined ? null : { start: named, end: named + title.length };
  return { source: `${parts.join('\n')}\n`, spanOf: spansFrom(starts), whole, end };
}

/** Whether some item has no 项目 above it, so that the table as a whole must be named. */
export function needsTitle({ items }: RecognisedTable): boolean {
  return items.some(({ section, standard: [first] }) => section === null || (first?.row === section.row && first.column === section.column));
}

/** Spans of cells whose words stand in the source where `starts` says. */
export function spansFrom(starts: ReadonlyMap<string, number>): LaidOut['spanOf'] {
  return ({ row, column, text }, from = 0, to = text.length) => {
    const start = starts.get(key(row, column)) ?? 0;
    return { start: start + from, end: start + to };
  };
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
