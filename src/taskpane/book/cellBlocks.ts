import type { CellPlan, Rect } from '../../workbook/plan';

/** Some cells and no others, as one range takes them. */
export interface CellBlock extends Rect {
  readonly cells: readonly CellPlan[];
}

/** Scattered cells as upright strips, so that a column of formulas is one write and no cell between is touched. */
export function cellBlocks(cells: readonly CellPlan[]): readonly CellBlock[] {
  const inOrder = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const strips: CellPlan[][] = [];
  for (const cell of inOrder) {
    const strip = strips.at(-1);
    const last = strip?.at(-1);
    if (strip !== undefined && last !== undefined && last.column === cell.column && last.row + 1 === cell.row) strip.push(cell);
    else strips.push([cell]);
  }
  return strips.map((strip) => ({ row: strip[0]?.row ?? 0, column: strip[0]?.column ?? 0, rows: strip.length, columns: 1, cells: strip }));
}
