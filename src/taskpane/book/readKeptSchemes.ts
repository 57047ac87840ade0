/// <reference types="office-js" />
import { KEPT_COLUMNS, KEPT_SHEET, schemesInRows, type KeptSchemes } from '../../workbook/keptSchemes';

export interface KeptInBook extends KeptSchemes {
  readonly hasSheet: boolean;
  /** Rows in use. */
  readonly rows: number;
}

/** The schemes that the workbook keeps: one sync where there is no such sheet, three where there is one. */
export async function readKeptSchemes(context: Excel.RequestContext): Promise<KeptInBook> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(KEPT_SHEET);
  await context.sync();
  if (sheet.isNullObject) return { schemes: [], broken: [], hasSheet: false, rows: 0 };
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  await context.sync();
  if (used.isNullObject) return { schemes: [], broken: [], hasSheet: true, rows: 0 };
  const rows = used.rowIndex + used.rowCount;
  const range = sheet.getRangeByIndexes(0, 0, rows, KEPT_COLUMNS).load('values');
  await context.sync();
  return { ...schemesInRows(range.values), hasSheet: true, rows };
}
