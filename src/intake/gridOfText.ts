import { gridOf, type Grid } from './grid';
import { splitRows } from './splitRows';

/** A table copied as text or saved as CSV. null where no line has two cells: then it is no table. */
export function gridOfText(text: string): Grid | null {
  for (const separator of ['\t', ','] as const) {
    if (!text.includes(separator)) continue;
    const rows = splitRows(text, separator);
    const wide = rows.filter((row) => row.filter((cell) => cell.trim() !== '').length >= 2).length;
    if (wide >= 2) return gridOf(withoutEmptyEdge(rows));
  }
  return null;
}

/** Excel leaves rows and columns of nothing where a table once was. */
function withoutEmptyEdge(rows: readonly string[][]): readonly string[][] {
  const filled = rows.map((row) => row.reduce((last, cell, column) => (cell.trim() === '' ? last : column + 1), 0));
  const width = Math.max(...filled);
  const height = filled.reduce((last, cells, row) => (cells === 0 ? last : row + 1), 0);
  return rows.slice(0, height).map((row) => row.slice(0, width));
}
