import type { NamedRects } from '../book/namedRects';

/** The columns whose numbers are worked out from the clause: selecting one asks how it came about. */
const WORKED = ['KH_due', 'KH_released', 'KH_limited', 'KH_deductions', 'KH_scores', 'KH_reasons'];

/** Is this cell one that the pane explains? Rows and columns from 0. */
export function isExplained(ranges: NamedRects, cell: { readonly row: number; readonly column: number }): boolean {
  return WORKED.some((name) => {
    const rect = ranges[name];
    return rect !== undefined && rect.column === cell.column && cell.row >= rect.row && cell.row < rect.row + rect.rows;
  });
}
