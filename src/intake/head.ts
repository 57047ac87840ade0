import { mergesByCell, type Grid, type Merge } from './grid';
import { headingWords, rolesNamed } from './columnWords';
import { amountOfCell } from './allotment';

/** The rows of headings, and what they say of each column, upper level first: ["考核情况", "扣分"]. */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly levels: readonly (readonly string[])[];
}

/** Titles and lines about the office stand above the head, never a whole page of them. */
const SEARCHED = 30;
const LONGEST = 20;

/** The row with the most usual names of columns, at least two, and the level above or below it; null where there is none. */
export function headOf(grid: Grid): Head | null {
  const rows = grid.rows.slice(0, SEARCHED);
  const named = rows.map((row) => (row.every((cell) => headingWords(cell).length <= LONGEST) ? namedIn(row) : 0));
  const most = Math.max(0, ...named);
  if (most < 2) return null;
  const merges = mergesByCell(grid);
  let from = named.indexOf(most);
  let to = from;
  while (to + 1 < grid.rows.length && secondLevel(grid.rows[to] ?? [], grid.rows[to + 1] ?? [])) to += 1;
  while (from > 0 && firstLevel(grid.rows[from - 1] ?? [], grid.rows[from] ?? [])) from -= 1;
  const width = grid.rows[0]?.length ?? 0;
  return { from, to, levels: Array.from({ length: width }, (_, column) => levelsOf(grid, merges, { from, to }, column)) };
}

function namedIn(row: readonly string[]): number {
  return row.filter((cell) => rolesNamed(cell).length > 0).length;
}

/** A row of names below names: short, no amounts, under columns that the row above names together or leaves blank. */
function secondLevel(above: readonly string[], row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  const same = row.every((cell, column) => cell === above[column]);
  return !same && filled.length > 0 && filled.length < row.length && filled.every((cell) => headingWords(cell).length <= LONGEST && amountOfCell(cell) === null) && namedIn(row) * 2 >= filled.length;
}

/** The level above names a column that this row leaves blank; a title has one cell and names none. */
function firstLevel(above: readonly string[], row: readonly string[]): boolean {
  return above.some((cell, column) => rolesNamed(cell).length > 0 && row[column] === '') && above.filter((cell) => cell !== '').length > 1;
}

function levelsOf(grid: Grid, merges: ReadonlyMap<string, Merge>, { from, to }: { from: number; to: number }, column: number): string[] {
  const levels: string[] = [];
  for (let row = from; row <= to; row += 1) {
    const merge = merges.get(`${row},${column}`);
    const own = (merge === undefined ? grid.rows[row]?.[column] : grid.rows[merge.row]?.[merge.column]) ?? '';
    // A file without merges leaves the cells beside a name that spans several columns blank.
    const words = own !== '' || merge !== undefined || row === to || grid.merges.length > 0 ? own : spanned(grid.rows[row] ?? [], grid.rows[to] ?? [], column);
    if (words !== '' && levels[levels.length - 1] !== words) levels.push(words);
  }
  return levels;
}

function spanned(row: readonly string[], below: readonly string[], column: number): string {
  if ((below[column] ?? '') === '') return '';
  for (let left = column; left >= 0; left -= 1) if (row[left] !== '') return (below[left] ?? '') === '' ? '' : row[left] ?? '';
  return '';
}
