import { amountOfCell } from '../../intake/allotment';
import type { IntakeRole } from '../../intake/columnWords';
import { mergesByCell } from '../../intake/grid';
import type { RowKind } from '../../intake/recognised';
import type { OwnTable } from './own';

/** What may be done with 扣分 or 得分 of the office's own table. */
export interface TheirColumn {
  /** In the table. */
  readonly column: number;
  readonly heading: string;
  /** Its cells are blank, or say what the formulas say while nothing is entered: they may be filled. */
  readonly usable: boolean;
  /** Cells with formulas of the office's own: they are kept, and follow. */
  readonly formulas: number;
}

const SUMS: readonly RowKind[] = ['subtotal', 'total'];

/** The row where a cell's content stands: the top of the merge it lies in. */
export function anchors(own: OwnTable): (row: number, column: number) => number {
  const merges = mergesByCell(own.table.grid);
  return (row, column) => merges.get(`${row},${column}`)?.row ?? row;
}

/** null where the table has no such column. `formulas` as the cells hold them, beside `values`. */
export function theirColumn(own: OwnTable, role: IntakeRole & ('deduction' | 'score'), formulas: readonly (readonly unknown[])[]): TheirColumn | null {
  const found = own.table.columns.find((column) => column.role === role);
  if (found === undefined) return null;
  const { column, heading } = found;
  const { items } = own.table;
  const anchor = anchors(own);
  const isFormula = (row: number): boolean => String(formulas[row]?.[column] ?? '').startsWith('=');
  const merges = mergesByCell(own.table.grid);
  const acrossItems = items.some((item) => {
    const merge = merges.get(`${item.from},${column}`);
    return merge !== undefined && (merge.columns > 1 || merge.row + merge.rows - 1 > item.to || merge.row < item.from);
  });
  const agrees = (row: number, amount: string | null): boolean => {
    const text = own.table.grid.rows[row]?.[column] ?? '';
    return text === '' || isFormula(row) || (role === 'score' ? amount !== null && amountOfCell(text) === amount : amountOfCell(text) === '0');
  };
  const cells = items.flatMap((item) => Array.from({ length: item.to - item.from + 1 }, (_, at) => ({ row: anchor(item.from + at, column), amount: item.allotted })));
  const sums = own.table.rows.flatMap((kind, row) => (SUMS.includes(kind) ? [{ row, amount: allottedAt(own, row) }] : []));
  return {
    column,
    heading,
    usable: !acrossItems && [...cells, ...sums].every(({ row, amount }) => agrees(row, amount)),
    formulas: new Set(cells.map(({ row }) => row).filter(isFormula)).size,
  };
}

/** 标准分 of a row as a plain decimal; null where it says none. */
export function allottedAt({ table }: OwnTable, row: number): string | null {
  const column = table.columns.find(({ role }) => role === 'allotted')?.column ?? -1;
  return amountOfCell(table.grid.rows[row]?.[column] ?? '');
}

/** The rows that a 小计 or 合计 adds up, in runs of rows that hold items. */
export function summedRuns({ table }: OwnTable, row: number): readonly { readonly first: number; readonly last: number }[] {
  const start = table.rows[row] === 'total' && !partial(table.rows, row) ? 0 : 1 + Math.max(-1, ...table.rows.flatMap((kind, at) => (at < row && SUMS.includes(kind) ? [at] : [])));
  const runs: { first: number; last: number }[] = [];
  for (let at = start; at < row; at += 1) {
    if (table.rows[at] !== 'item' && table.rows[at] !== 'continued') continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.last === at - 1) last.last = at;
    else runs.push({ first: at, last: at });
  }
  return runs;
}

/** A 合计 with items below it closes its part; the last one is of all. */
function partial(rows: readonly RowKind[], row: number): boolean {
  return rows.some((kind, at) => at > row && kind === 'item');
}
