/// <reference types="office-js" />
import { callsAddIn } from '../../workbook/freezing/sameFormulaText';
import type { UnitSheet } from './findUnitSheets';

/** A sheet of somebody else's on which KH formulas stand. */
export interface ElsewhereSheet {
  readonly name: string;
  readonly formulas: number;
}

/** Of a sheet larger than this only the first rows are looked at. */
const MOST_CELLS = 50_000;

/** Looks through the sheets that are not ours: two syncs. */
export async function readAddInElsewhere(context: Excel.RequestContext, own: readonly UnitSheet[]): Promise<readonly ElsewhereSheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name');
  await context.sync();
  const others = sheets.items.filter(({ id }) => !own.some((one) => one.id === id)).map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount') }));
  await context.sync();
  const read = others.flatMap(({ sheet, used }) => {
    if (used.isNullObject) return [];
    const rows = Math.min(used.rowCount, Math.max(1, Math.floor(MOST_CELLS / used.columnCount)));
    return [{ name: sheet.name, range: sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, rows, used.columnCount).load('formulas') }];
  });
  await context.sync();
  return read.flatMap(({ name, range }): ElsewhereSheet[] => {
    const formulas = range.formulas.flat().filter((formula) => typeof formula === 'string' && formula.startsWith('=') && callsAddIn(formula)).length;
    return formulas === 0 ? [] : [{ name, formulas }];
  });
}
