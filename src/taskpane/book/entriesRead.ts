/// <reference types="office-js" />
import type { SheetPlan } from '../../workbook/plan';
import { cellMatrix } from './cellMatrix';

/** Reads the entries of a sheet just written: `load` asks for them, `hold` says after the sync whether they are those of the plan. */
export function entriesRead(plan: SheetPlan): { readonly load: (sheet: Excel.Worksheet) => void; readonly hold: () => boolean } {
  let ranges: readonly { readonly row: number; readonly column: number; readonly range: Excel.Range }[] = [];
  return {
    load: (sheet) => {
      ranges = plan.entries.map(({ row, column, rows, columns }) => ({ row, column, range: sheet.getRangeByIndexes(row, column, rows, columns).load('formulas') }));
    },
    hold: () => {
      const planned = cellMatrix(plan);
      return ranges.every(({ row, column, range }) => range.formulas.every((cells: readonly unknown[], y) => cells.every((value, x) => sameEntry(value, planned[row + y]?.[column + x]))));
    },
  };
}

/** An apostrophe marks text as text and is not part of it. */
function sameEntry(read: unknown, planned: string | number | undefined): boolean {
  return String(read ?? '').replace(/^'/, '') === String(planned ?? '').replace(/^'/, '');
}
