/** A block of cells of one sheet. Rows and columns count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const cellAt = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function holds(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** What is left of `rect` without `hole`: at most four blocks that do not overlap. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  const above = { ...rect, rows: cut.row - rect.row };
  const below = { ...rect, row: cut.row + cut.rows, rows: rect.row + rect.rows - cut.row - cut.rows };
  const left = { ...cut, column: rect.column, columns: cut.column - rect.column };
  const right = { ...cut, column: cut.column + cut.columns, columns: rect.column + rect.columns - cut.column - cut.columns };
  return [above, below, left, right].filter((part) => part.rows > 0 && part.columns > 0);
}

export function subtractAll(rect: Rect, holes: readonly Rect[]): Rect[] {
  return holes.reduce<Rect[]>((parts, hole) => parts.flatMap((part) => subtract(part, hole)), [rect]);
}

export function insideSheet(rect: Rect): boolean {
  return (
    [rect.row, rect.column, rect.rows, rect.columns].every(Number.isInteger) &&
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows >= 1 &&
    rect.columns >= 1 &&
    rect.row + rect.rows <= MAX_ROWS &&
    rect.column + rect.columns <= MAX_COLUMNS
  );
}
