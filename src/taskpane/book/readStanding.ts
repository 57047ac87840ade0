/// <reference types="office-js" />
import type { StandingSheet } from '../../workbook/freezing/standing';
import type { UnitSheet } from './findUnitSheets';
import { reachOf } from './namedRects';

/** Columns behind the last one in use: native functions may need some there, if they are blank. */
const BEHIND = 12;
/** Below the last name stand notes and the line to sign on; their formulas are planned too. */
const BELOW = 60;
/** Of an answer that Excel on the web still gives. */
const SHEETS_A_SYNC = 10;

/** Some sheets of ours with all that stands on them, ten in a sync. */
export async function readStanding(context: Excel.RequestContext, sheets: readonly UnitSheet[]): Promise<readonly StandingSheet[]> {
  const read: StandingSheet[] = [];
  for (let from = 0; from < sheets.length; from += SHEETS_A_SYNC) {
    const loaded = sheets.slice(from, from + SHEETS_A_SYNC).map((sheet) => {
      const { rows, columns } = reachOf(sheet.ranges);
      const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(0, 0, rows + BELOW, columns + BEHIND);
      return { sheet, range: range.load('values,formulas') };
    });
    await context.sync();
    for (const { sheet: { name, marks, ranges }, range } of loaded) {
      read.push({ kind: marks.kind, about: marks.unit, sheetName: name, content: { values: range.values, rects: ranges }, formulas: range.formulas });
    }
  }
  return read;
}
