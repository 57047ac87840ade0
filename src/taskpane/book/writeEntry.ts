/// <reference types="office-js" />

/** Types one entry for the clerk: '' blank, "/" or a number. Entry cells are unlocked, so the protection stays on. */
export async function writeEntry(
  context: Excel.RequestContext,
  sheetId: string,
  cell: { readonly row: number; readonly column: number },
  value: string | number,
): Promise<void> {
  context.workbook.worksheets.getItem(sheetId).getCell(cell.row, cell.column).values = [[value]];
  await context.sync();
}
