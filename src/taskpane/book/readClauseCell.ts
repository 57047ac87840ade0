/// <reference types="office-js" />
import type { Place } from './watch';

/** The texts of a row from its first column up to the selected one, in one sync. Whole numbers and blanks are texts too. */
export async function readRowTexts(context: Excel.RequestContext, { sheetId, row, column }: Place): Promise<readonly string[]> {
  const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, 0, 1, column + 1).load('values');
  await context.sync();
  return (range.values[0] ?? []).map((value: unknown) => String(value ?? ''));
}
