import { gridOf, type CellValue, type Grid, type Merge } from '../intake/grid';
import { a1 } from '../workbook/address';
import { bookSentence, unworkedSentence } from './bookSentences';
import type { Cell, Sheet } from './hucre';
import { openBook } from './openBook';

/** A sheet that can be seen and is not blank, as a table from A1 on. */
export interface FileTable {
  readonly sheet: string;
  readonly grid: Grid;
}

export type ReadTables = { readonly ok: true; readonly tables: readonly [FileTable, ...FileTable[]] } | { readonly ok: false; readonly sentence: string };

/** More than the longest 考核细则 takes. */
const MOST = { rows: 5000, columns: 100 } as const;

/** The sheets of somebody's .xlsx as tables, merged cells as they are; formulas by what the file says they came to. */
export async function readTables(bytes: Uint8Array, file: string): Promise<ReadTables> {
  const opened = await openBook(bytes, file, true);
  if (!opened.ok) return opened;
  const seen = opened.book.sheets.filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true);
  const unworked = seen.flatMap((sheet) => unworkedIn(sheet).map((address) => `${sheet.name} ${address}`));
  if (unworked.length > 0) return { ok: false, sentence: unworkedSentence(file, unworked) };
  const [first, ...others] = seen.map((sheet) => ({ sheet: sheet.name, grid: tableOf(sheet) })).filter(({ grid }) => grid.rows.length > 0);
  return first === undefined ? { ok: false, sentence: bookSentence(file, 'blank') } : { ok: true, tables: [first, ...others] };
}

function tableOf({ rows, cells, merges = [] }: Sheet): Grid {
  const values = rows.slice(0, MOST.rows).map((row, y) => row.slice(0, MOST.columns).map((value, x) => valueOf(value, cells?.get(`${y},${x}`))));
  const widths = values.map((row) => row.reduce((last: number, value, column) => (value === '' ? last : column + 1), 0));
  const height = widths.reduce((last, width, row) => (width === 0 ? last : row + 1), 0);
  const width = Math.max(0, ...widths);
  return gridOf(values.slice(0, height).map((row) => row.slice(0, width)), merges.map(mergeOf));
}

function mergeOf({ startRow, startCol, endRow, endCol }: NonNullable<Sheet['merges']>[number]): Merge {
  return { row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 };
}

/** What a person sees in the cell, as far as it matters: a share with its sign, a day as a day, a number without the tail of a binary sum. */
function valueOf(value: Sheet['rows'][number][number], cell: Cell | undefined): CellValue {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value;
  const share = cell?.style?.numFmt?.includes('%') === true;
  return share ? `${Number((value * 100).toPrecision(15))}%` : Number(value.toPrecision(15));
}

/** Cells with a formula that no program has worked out: the file has no value for them. */
function unworkedIn({ cells, rows }: Sheet): readonly string[] {
  return [...(cells ?? [])].flatMap(([at, { formula, formulaResult }]) => {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const bare = formula === undefined || formula === '';
    return bare || (formulaResult ?? rows[row]?.[column] ?? null) !== null ? [] : [a1(row, column)];
  });
}
