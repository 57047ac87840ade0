/// <reference types="office-js" />
import type { OwnScheme } from '../../scheme/ownScheme';
import { KEPT_COLUMNS, KEPT_SHEET, keptHead, keptRows } from '../../workbook/keptSchemes';
import { readKeptSchemes } from './readKeptSchemes';

/** Of a request that Excel on the web still takes, in rows of up to 30,000 characters. */
const ROWS_A_SYNC = 8;

/** Keeps a scheme in the workbook, on a sheet that nobody sees. One that is there already, whole, is left as it is; other schemes are never touched. */
export async function keepScheme(context: Excel.RequestContext, own: OwnScheme): Promise<void> {
  const { schemes, broken, hasSheet, rows: below } = await readKeptSchemes(context);
  if (schemes.some(({ id }) => id === own.id)) return;
  const sheets = context.workbook.worksheets;
  const sheet = hasSheet ? sheets.getItem(KEPT_SHEET) : sheets.add(KEPT_SHEET);
  sheet.visibility = 'VeryHidden';
  if (broken.includes(own.id)) await forget(context, sheet, own.id, below);
  const rows = [...(below === 0 ? [keptHead()] : []), ...keptRows(own)];
  for (let from = 0; from < rows.length; from += ROWS_A_SYNC) {
    const some = rows.slice(from, from + ROWS_A_SYNC);
    const range = sheet.getRangeByIndexes(below + from, 0, some.length, KEPT_COLUMNS);
    range.numberFormat = some.map((row) => row.map(() => '@'));
    range.values = some;
    await context.sync();
  }
}

/** Blanks the rows of a scheme that is no longer whole. */
async function forget(context: Excel.RequestContext, sheet: Excel.Worksheet, id: string, rows: number): Promise<void> {
  const ids = sheet.getRangeByIndexes(0, 0, rows, 1).load('values');
  await context.sync();
  ids.values.forEach(([value], row) => {
    if (String(value) === id) sheet.getRangeByIndexes(row, 0, 1, KEPT_COLUMNS).values = [Array<string>(KEPT_COLUMNS).fill('')];
  });
}
