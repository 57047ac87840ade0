/// <reference types="office-js" />
import type { OwnPlan } from '../../workbook/ownSheet/planOwnSheet';
import type { Rect, SheetPlan } from '../../workbook/plan';
import { writeFormula } from '../../workbook/writeFormula';
import { BookTrouble } from './bookTrouble';
import { excelInput } from './cellMatrix';
import { addedNames, isAddedName, type OwnAdded } from './ownAdded';
import { PROTECTION } from './protection';
import type { OwnSheet } from './readGrid';
import { writeCells, writeShape } from './writePlan';
import { writePrint } from './writePrint';
import { writeRules } from './writeRules';
import { writeStyles } from './writeStyles';

/**
 * Adds what was planned to a sheet of the office's own, in two syncs: one to see that the sheet is as it was when it was read and which
 * names are taken, one to write. Hands back what undoOwnSheet needs.
 *
 * BookTrouble 'sheetGone' and 'sheetChanged' before anything is done. When Excel stops half way, all of it is taken back and the reason
 * is thrown on.
 */
export async function applyOwnSheet(context: Excel.RequestContext, own: OwnSheet, planFor: (taken: readonly string[]) => OwnPlan): Promise<OwnAdded> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  const sheet = sheets.getItemOrNullObject(own.id);
  const height = own.formulas.length;
  const width = own.formulas[0]?.length ?? 0;
  const now = sheet.getRangeByIndexes(own.row, own.column, height, width).load('formulas');
  await context.sync();
  if (sheet.isNullObject) throw new BookTrouble('sheetGone', own.name);
  if (JSON.stringify(now.formulas) !== JSON.stringify(own.formulas)) throw new BookTrouble('sheetChanged', own.name);
  const plan = planFor(sheets.items.map(({ name }) => name));
  const added = recordOf(own, plan);
  try {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    // The sheet beside first: a formula that names a sheet which is not there is refused.
    if (plan.side !== null) await writeSide(context, plan.side);
    write(sheet, own, plan);
    for (const { name, formula } of addedNames(added)) sheet.names.add(name, formula);
    await context.sync();
  } catch (reason) {
    await takeBack(context, own.id, added).catch(() => undefined);
    throw reason;
  }
  return added;
}

/** Takes everything back that was added, in three syncs. BookTrouble 'sheetChanged' where the columns are no longer where they were put. */
export async function undoOwnSheet(context: Excel.RequestContext, sheet: { readonly id: string; readonly name: string }, added: OwnAdded): Promise<void> {
  const table = context.workbook.worksheets.getItemOrNullObject(sheet.id);
  const { block } = added;
  const head = block === null ? null : table.getRangeByIndexes(block.rect.row, block.rect.column, 1, 1).load('values');
  await context.sync();
  if (table.isNullObject) throw new BookTrouble('sheetGone', sheet.name);
  if (block !== null && head?.values[0]?.[0] !== block.heading) throw new BookTrouble('sheetChanged', sheet.name);
  await takeBack(context, sheet.id, added);
}

function recordOf(own: OwnSheet, plan: OwnPlan): OwnAdded {
  const { block, side, theirs } = plan;
  return {
    side: side?.name ?? null,
    block: block === null ? null : { rect: block.rect, heading: String(block.cells[0]?.content ?? ''), widths: own.widths.slice(0, block.rect.columns) },
    theirs: theirs.map(({ row, column }) => {
      const [y, x] = [row - own.row, column - own.column];
      return { row, column, was: own.formulas[y]?.[x] ?? '', format: own.formats[y]?.[x] ?? 'General' };
    }),
  };
}

async function writeSide(context: Excel.RequestContext, plan: SheetPlan): Promise<void> {
  const sheet = context.workbook.worksheets.add(plan.name);
  writeStyles(sheet, plan);
  await writeCells(context, sheet, plan);
  writeShape(sheet, plan);
  writeRules(sheet, plan);
  writePrint(sheet, plan.print);
  sheet.protection.protect(PROTECTION);
}

const part = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);

function write(sheet: Excel.Worksheet, own: OwnSheet, { theirs, block }: OwnPlan): void {
  for (const { row, column, content } of theirs) {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    // In a cell formatted as text a formula would stand as its own words.
    if (own.formats[row - own.row]?.[column - own.column] === '@') cell.numberFormat = [['General']];
    cell.formulas = [[writeFormula(content)]];
  }
  if (block === null) return;
  const { rect, cells, styles, validations, widths } = block;
  // Only the looks: entry cells stay locked or not as the office has it, and the sheet is not protected here.
  writeStyles(sheet, { styles, entries: [] } as unknown as SheetPlan);
  const matrix = Array.from({ length: rect.rows }, () => Array<string | number>(rect.columns).fill(''));
  for (const { row, column, content } of cells) (matrix[row - rect.row] ?? [])[column - rect.column] = excelInput(content, false);
  part(sheet, rect).formulas = matrix;
  writeRules(sheet, { validations, conditions: [], names: [] } as unknown as SheetPlan);
  widths.forEach((points, at) => {
    sheet.getRangeByIndexes(0, rect.column + at, 1, 1).format.columnWidth = points;
  });
}

/** The office's own cells first, so that none is left with a formula that names a sheet which is gone. */
async function takeBack(context: Excel.RequestContext, sheetId: string, { side, block, theirs }: OwnAdded): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const names = sheet.names.load('items/name');
  const beside = side === null ? null : context.workbook.worksheets.getItemOrNullObject(side);
  await context.sync();
  for (const { row, column, was, format } of theirs) {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.numberFormat = [[format]];
    cell.formulas = [[typeof was === 'string' && !was.startsWith('=') ? excelInput(was, format === '@') : was]];
  }
  if (block !== null) {
    const range = part(sheet, block.rect);
    range.dataValidation.clear();
    range.clear('All');
    block.widths.forEach((points, at) => {
      sheet.getRangeByIndexes(0, block.rect.column + at, 1, 1).format.columnWidth = points;
    });
  }
  for (const name of names.items) if (isAddedName(name.name)) name.delete();
  if (beside !== null && !beside.isNullObject) beside.delete();
  await context.sync();
}
