import type { Book, CellState, Sheet } from '../../book/book';
import { localAddress, parseAddress, quoteSheet } from '../../book/address';
import { faults } from '../../book/fault';
import { insideSheet, type Rect } from '../../book/rect';
import type { Session } from '../core/spec';

/** What a Range stands for. */
export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Excel's limit for one answer; also keeps a whole-column read from freezing the page. */
const MAX_CELLS = 5_000_000;

export function areaOf(sheet: Sheet, rect: Rect): Area {
  if (!insideSheet(rect)) throw faults.invalidArgument();
  return { sheet, rect };
}

export function addressOf({ sheet, rect }: Area): string {
  return `${quoteSheet(sheet.name)}!${localAddress(rect)}`;
}

type Cell = CellState & { readonly row: number; readonly column: number };

/** Values, texts and types of the cells: a read waits for the calculation of what was written before it. */
export async function cells<V>({ rect, sheet }: Area, { book }: Session, read: (cell: Cell) => V): Promise<V[][]> {
  if (rect.rows * rect.columns > MAX_CELLS) throw faults.invalidOperation();
  await book.settle();
  return sheet.read(rect).map((line, i) => line.map((cell, j) => read({ ...cell, row: rect.row + i, column: rect.column + j })));
}

/** An address or a name, as getRange() takes them. */
export function findArea(book: Book, sheet: Sheet, text: string): Area {
  const parsed = parseAddress(text);
  if (parsed) {
    const home = parsed.sheet === undefined ? sheet : sheetNamed(book, parsed.sheet);
    if (home) return { sheet: home, rect: parsed.rect };
  }
  const entry = [...book.names.list(sheet), ...book.names.list(undefined)].find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const named = entry?.meaning;
  if (typeof named !== 'object') throw faults.invalidArgument();
  return named;
}

/** "=汇总!$A$1:$B$2" → the cells, if the formula is a plain reference. */
export function areaOfFormula(book: Book, formula: string): Area | undefined {
  const parsed = parseAddress(formula.replace(/^=/, ''));
  const sheet = parsed?.sheet === undefined ? undefined : sheetNamed(book, parsed.sheet);
  return parsed && sheet ? { sheet, rect: parsed.rect } : undefined;
}

export function sheetNamed(book: Book, name: string): Sheet | undefined {
  return book.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
