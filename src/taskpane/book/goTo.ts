/// <reference types="office-js" />

/** Brings the sheet to the front and selects one cell (from 0), or only brings it to the front. */
export async function goTo(context: Excel.RequestContext, sheetId: string, cell?: { readonly row: number; readonly column: number }): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.activate();
  if (cell !== undefined) sheet.getCell(cell.row, cell.column).select();
  await context.sync();
}

/** Brings the sheet of this name to the front. */
export async function goToNamed(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).activate();
  await context.sync();
}
