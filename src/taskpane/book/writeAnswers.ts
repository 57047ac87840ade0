/// <reference types="office-js" />
import type { WrittenRow } from '../../workbook/answeredRows';
import type { AnsweredRow } from '../../workbook/readDecisions';
import { BookTrouble } from './bookTrouble';
import type { UnitSheet } from './findUnitSheets';

/** Puts into the 口径 sheet what differs from what stands there: only cells to be filled in, in one sync. */
export async function writeAnswers(context: Excel.RequestContext, sheet: UnitSheet, before: readonly AnsweredRow[], rows: readonly WrittenRow[]): Promise<void> {
  const top = sheet.ranges['KH_answers'];
  if (top === undefined) throw new BookTrouble('namesGone', sheet.name);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  for (const { key, answer, by, day } of rows) {
    const at = before.findIndex((row) => row.key === key);
    const old = before[at];
    if (old === undefined) continue;
    [[old.answer, answer], [old.by, by], [old.day, day]].forEach(([was, is], column) => {
      if (String(was ?? '') !== String(is)) worksheet.getCell(top.row + at, top.column + column).values = [[is]];
    });
  }
  await context.sync();
}
