/// <reference types="office-js" />
import type { SheetPlan } from '../../workbook/plan';
import { BookTrouble } from './bookTrouble';
import { PROTECTION } from './protection';
import { BEGUN, beginSheet, isPassing, passingName } from './begun';
import { bareName } from './namedRects';
import { MARKED, type SheetMarks } from './sheetMarks';
import { cellMatrix, payloadRows } from './cellMatrix';
import { writeCharts } from './writeCharts';
import { writeStyles } from './writeStyles';
import { writeRules } from './writeRules';
import { writePrint } from './writePrint';
import { runs } from './runs';

/** One request may not pass 5 MB in Excel on the web; 900 kB of cells leaves room for the formats. */
const CELL_BYTES_A_SYNC = 900_000;

/** How many names are asked about at once; with that many sheets of one name a further sync asks about as many more. */
const NAMES_AT_ONCE = 4;

/**
 * Adds a planned sheet to the workbook, marked with what it was made for: one sync to see which of the names it might take is free
 * and whether the sheet it `needs` is there, one to write everything. Neither grows with the number of sheets.
 *
 * Never touches a sheet that is already there. BookTrouble 'sheetGone' names the needed sheet.
 */
export async function addSheet(context: Excel.RequestContext, { nameAt, needs, planFor, marks }: Adding): Promise<Written> {
  const plan = planFor(await freeName(context, nameAt, needs));
  return { id: await writeNew(context, plan, marks), plan };
}

export interface Written {
  /** Id of the sheet. */
  readonly id: string;
  readonly plan: SheetPlan;
}

export interface Adding {
  /** The n-th name the sheet might take, from 1. */
  readonly nameAt: (number: number) => string;
  /** Name of a sheet that its formulas follow; null for none. */
  readonly needs: string | null;
  readonly planFor: (name: string) => SheetPlan;
  readonly marks: SheetMarks;
}

async function freeName(context: Excel.RequestContext, nameAt: Adding['nameAt'], needs: string | null): Promise<string> {
  const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItemOrNullObject(name);
  const needed = needs === null ? null : sheetOf(needs);
  for (let from = 1; ; from += NAMES_AT_ONCE) {
    const asked = Array.from({ length: NAMES_AT_ONCE }, (_, index) => nameAt(from + index)).map((name) => ({ name, sheet: sheetOf(name) }));
    await context.sync();
    if (needs !== null && needed?.isNullObject === true) throw new BookTrouble('sheetGone', needs);
    const free = asked.find(({ sheet }) => sheet.isNullObject);
    if (free !== undefined) return free.name;
  }
}

/**
 * Writes a sheet under a name that is free, in one sync; `also` asks for what is to be read back in it. Only a sheet whose cells pass
 * 900 kB takes a further sync for each further 900 kB. Returns the id of the sheet.
 *
 * When Excel stops half way, the half-written sheet is removed again and the reason is thrown on. Where that cannot be done either
 * (Excel is gone, the pane was closed), the sheet still says that it was never finished: see findUnitSheets.
 */
export async function writeNew(context: Excel.RequestContext, plan: SheetPlan, marks: SheetMarks, also: (sheet: Excel.Worksheet) => void = () => undefined): Promise<string> {
  const passing = isPassing(plan.name) ? plan.name : passingName();
  try {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const { sheet, finish } = beginSheet(context, { name: plan.name, passing }, marks);
    sheet.load('id');
    // Number formats first: "8.1" is text only in a cell that is already formatted as text.
    writeStyles(sheet, plan);
    await writeCells(context, sheet, plan);
    writeShape(sheet, plan);
    writeRules(sheet, plan);
    writePrint(sheet, plan.print);
    writeCharts(sheet, plan);
    finish();
    sheet.protection.protect(PROTECTION);
    also(sheet);
    await context.sync();
    return sheet.id;
  } catch (reason) {
    await removeHalfWritten(context, passing, plan.name);
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

/**
 * Whatever stopped the writing stays the message; a clean-up that cannot be done must not hide it. Only what was begun here is removed: a
 * sheet of the passing name, or one of the planned name that says that it was begun or was not protected any more. Any other is somebody else's.
 */
async function removeHalfWritten(context: Excel.RequestContext, passing: string, name: string): Promise<void> {
  try {
    const sheets = context.workbook.worksheets;
    const found = [passing, name].map((one) => sheets.getItemOrNullObject(one));
    await context.sync();
    const [half] = found.filter((sheet) => !sheet.isNullObject);
    if (half === undefined) return;
    half.load('name');
    half.protection.load('protected');
    half.names.load('items/name');
    await context.sync();
    const names = half.names.items.map((item) => bareName(item.name));
    if (half.name !== passing && !names.includes(BEGUN) && (half.protection.protected || !names.includes(MARKED))) return;
    half.delete();
    await context.sync();
  } catch {
    return;
  }
}
