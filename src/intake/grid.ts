/** A merged stretch of cells; its words stand in the cell at its upper left. Rows and columns count from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A table as an office has it: rows × columns of texts, all rows of one length, line breaks as "\n". What a merge covers beside its
 * first cell is ''. An amount is its shortest text ("0.5"), so that none passes through a float here.
 */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
}

export type CellValue = string | number | boolean | null | undefined;

/** A grid from values as a spreadsheet or a file gives them; short rows are filled up, merges are cut off at the table's edge. */
export function gridOf(values: readonly (readonly CellValue[])[], merges: readonly Merge[] = []): Grid {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rows = values.map((row) => Array.from({ length: width }, (_, column) => textOf(row[column])));
  const inside = merges
    .filter(({ row, column }) => row >= 0 && column >= 0 && row < rows.length && column < width)
    .map((merge) => ({ ...merge, rows: Math.min(merge.rows, rows.length - merge.row), columns: Math.min(merge.columns, width - merge.column) }))
    .filter((merge) => merge.rows * merge.columns > 1);
  for (const merge of inside) {
    for (const [row, column] of cellsOf(merge).slice(1)) (rows[row] as string[])[column] = '';
  }
  return { rows, merges: inside };
}

/** Every cell of a merge, its first one first. */
export function cellsOf({ row, column, rows, columns }: Merge): [number, number][] {
  return Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)]);
}

/** For every cell, the merge it lies in; cells outside merges are not there. Key: "row,column". */
export function mergesByCell(grid: Grid): ReadonlyMap<string, Merge> {
  return new Map(grid.merges.flatMap((merge) => cellsOf(merge).map(([row, column]) => [`${row},${column}`, merge] as const)));
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  return String(value).replace(/\r\n?/gu, '\n').replace(/[\u00A0\u3000]/gu, ' ').trim();
}
