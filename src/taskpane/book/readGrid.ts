/// <reference types="office-js" />
import { gridOf, type CellValue, type Grid, type Merge } from '../../intake/grid';

/** A sheet of the office's own, as far as it is in use. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  /** Rows and columns count from `row` and `column` of the sheet. */
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  /** As the cells hold them: 5 is a number, "5分" and a text "5" are not. */
  readonly values: readonly (readonly CellValue[])[];
  /** With "=" where a cell holds a formula. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** The first column right of everything that is in use, looks included. */
  readonly free: number;
  /** Points; of three more columns than are ever added. */
  readonly widths: readonly number[];
}

/** More columns than planning adds. */
export const MOST_COLUMNS = 12;

/** Merged areas can be asked for since ExcelApi 1.13 (Excel 2021); before that the table is read by its blanks alone. */
const tellsMerges = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.13');

/** The sheet with this id in three syncs, or four where it has merges: what is in use, the columns beside it, and its merges. null where it is blank or gone. */
export async function readGrid(context: Excel.RequestContext, sheetId: string): Promise<OwnSheet | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) return null;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values,formulas,numberFormat,rowIndex,columnIndex,columnCount');
  const looks = sheet.getUsedRangeOrNullObject(false);
  looks.load('columnIndex,columnCount');
  await context.sync();
  if (used.isNullObject) return null;
  const merged = tellsMerges() ? used.getMergedAreasOrNullObject() : null;
  merged?.load('areaCount');
  const free = Math.max(used.columnIndex + used.columnCount, looks.isNullObject ? 0 : looks.columnIndex + looks.columnCount);
  const beside = Array.from({ length: MOST_COLUMNS }, (_, at) => sheet.getRangeByIndexes(0, free + at, 1, 1).format.load('columnWidth'));
  await context.sync();
  const areas = merged === null || merged.isNullObject ? null : merged.areas;
  if (areas !== null) {
    // Of a table without merges there are no areas to ask for.
    areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
  }
  const merges = (areas?.items ?? []).map(({ rowIndex, columnIndex, rowCount, columnCount }): Merge => ({ row: rowIndex - used.rowIndex, column: columnIndex - used.columnIndex, rows: rowCount, columns: columnCount }));
  const values = used.values as CellValue[][];
  return {
    id: sheetId,
    name: sheet.name,
    grid: gridOf(values, merges),
    row: used.rowIndex,
    column: used.columnIndex,
    values,
    formulas: used.formulas as CellValue[][],
    formats: used.numberFormat as string[][],
    free,
    widths: beside.map(({ columnWidth }) => columnWidth),
  };
}
