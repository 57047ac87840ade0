/// <reference types="office-js" />
import type { SheetPlan } from '../../workbook/plan';
import { BookTrouble } from './bookTrouble';
import { PROTECTION } from './protection';
import { markNames, type SheetMarks } from './sheetMarks';
import { cellMatrix, payloadRows } from './cellMatrix';
import { writeCharts } from './writeCharts';
import { writeStyles } from './writeStyles';
import { writeRules } from './writeRules';
import { writePrint } from './writePrint';
import { runs } from './runs';

/** One request may not pass 5 MB in Excel on the web; 900 kB of cells leaves room for the formats. */
const CELL_BYTES_A_SYNC = 900_000;

/**
 * Adds a planned sheet to the workbook, marked with what it was made for: one sync to see which names are taken (they are
 * handed to `planFor`), one to write everything. Returns the plan written.
 *
 * Never touches a sheet that is already there: BookTrouble 'nameTaken' with the sheet's name.
 */
export async function addSheet(context: Excel.RequestContext, planFor: (taken: readonly string[]) => SheetPlan, marks: SheetMarks): Promise<SheetPlan> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  await context.sync();
  const taken = sheets.items.map(({ name }) => name);
  const plan = planFor(taken);
  if (taken.some((name) => name.toLowerCase() === plan.name.toLowerCase())) throw new BookTrouble('nameTaken', plan.name);
  await writeNew(context, plan, marks);
  return plan;
}

/**
 * Writes a sheet under a name that is free, in one sync; `also` asks for what is to be read back in it. Only a sheet whose cells pass
 * 900 kB takes a further sync for each further 900 kB. Returns the id of the sheet.
 *
 * When Excel stops half way, the half-written sheet is removed again and the reason is thrown on.
 */
export async function writeNew(context: Excel.RequestContext, plan: SheetPlan, marks: SheetMarks, also: (sheet: Excel.Worksheet) => void = () => undefined): Promise<string> {
  try {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.add(plan.name);
    sheet.load('id');
    // Number formats first: "8.1" is text only in a cell that is already formatted as text.
    writeStyles(sheet, plan);
    await writeCells(context, sheet, plan);
    writeShape(sheet, plan);
    writeRules(sheet, plan);
    writePrint(sheet, plan.print);
    writeCharts(sheet, plan);
    for (const { name, formula } of markNames(marks)) sheet.names.add(name, formula);
    sheet.protection.protect(PROTECTION);
    also(sheet);
    await context.sync();
    return sheet.id;
  } catch (reason) {
    await removeHalfWritten(context, plan.name);
    throw reason;
  }
}

export async function writeCells(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const matrix = cellMatrix(plan);
  let written = 0;
  for (const rows of payloadRows(matrix, CELL_BYTES_A_SYNC)) {
    if (written > 0) await context.sync();
    sheet.getRangeByIndexes(written, 0, rows.length, plan.columnCount).formulas = rows;
    written += rows.length;
  }
}

export function writeShape(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, column, rows, columns } of plan.merges) {
    sheet.getRangeByIndexes(row, column, rows, columns).merge();
  }
  for (const run of runs(plan.columnWidths)) {
    sheet.getRangeByIndexes(0, run.start, 1, run.length).format.columnWidth = run.value;
  }
  for (const run of runs(plan.rowHeights)) {
    sheet.getRangeByIndexes(run.start, 0, run.length, 1).format.rowHeight = run.value;
  }
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

/** Whatever stopped the writing stays the message; a clean-up that cannot be done must not hide it. */
async function removeHalfWritten(context: Excel.RequestContext, name: string): Promise<void> {
  try {
    const half = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (half.isNullObject) return;
    half.delete();
    await context.sync();
  } catch {
    return;
  }
}
