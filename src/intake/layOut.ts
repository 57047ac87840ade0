import type { Span } from './draft';
import type { CellText, RecognisedTable } from './recognised';

/** The source text of a scheme, with where the words of each cell stand in it. */
export interface LaidOut {
  readonly source: string;
  /** The cell's words, or a stretch of them. */
  readonly spanOf: (cell: CellText, from?: number, to?: number) => Span;
}

/**
 * The words of a table as a text: item by item, each cell on lines of its own, in the order in which a scheme quotes them. Every cell is
 * there once, also those that no item takes.
 */
export function layOut(table: RecognisedTable, { before = [], after = [] }: { readonly before?: readonly string[]; readonly after?: readonly string[] } = {}): LaidOut {
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
  const whole = wholeTable(table);
  for (let row = table.head?.from ?? 0; whole !== null && row <= headTo; row += 1) {
    for (const [column] of (table.grid.rows[row] ?? []).entries()) if (row !== whole.row || column !== whole.column) put(row, column);
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
  after.forEach(line);
  return { source: `${parts.join('\n')}\n`, spanOf: spansFrom(starts) };
}

/** What a table without 项目 is called as a whole: its title, else the heading of its first column of words. null where it has 项目. */
export function wholeTable({ items, above, head, grid, columns }: RecognisedTable): CellText | null {
  if (items.every(({ section, standard: [first] }) => section !== null && (first === undefined || first.row !== section.row || first.column !== section.column))) return null;
  const [title] = above;
  if (title !== undefined) return title;
  const column = columns.find(({ role, words }) => words !== '' && (role === 'standard' || role === 'content' || role === 'section'));
  if (column === undefined || head === null) return null;
  for (let row = head.to; row >= head.from; row -= 1) if (grid.rows[row]?.[column.column] === column.words) return { row, column: column.column, text: column.words };
  return null;
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
