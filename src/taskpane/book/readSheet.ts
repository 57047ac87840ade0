/// <reference types="office-js" />
import { BookTrouble } from './bookTrouble';
import type { UnitSheet } from './findUnitSheets';

/** What a cell holds, as Excel hands it over; a blank is ''. */
export type CellValue = string | number | boolean;

export interface SheetCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** The first rows × columns of the sheet in one sync. BookTrouble 'sheetGone' when somebody has deleted it. */
export async function readSheet(context: Excel.RequestContext, sheet: UnitSheet, rows: number, columns: number): Promise<SheetCells> {
  const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(0, 0, rows, columns);
  range.load('values,formulas');
  try {
    await context.sync();
  } catch (reason) {
    throw isItemNotFound(reason) ? new BookTrouble('sheetGone', sheet.name) : reason;
  }
  return { values: range.values, formulas: range.formulas };
}

function isItemNotFound(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && 'code' in reason && reason.code === 'ItemNotFound';
}
