/// <reference types="office-js" />
import { formulaAt, valueAt, type StandingSheet } from '../../workbook/freezing/standing';
import type { CellPlan, Rect, SheetPlan } from '../../workbook/plan';
import { BookTrouble } from './bookTrouble';
import { cellBlocks } from './cellBlocks';
import { excelInput } from './cellMatrix';
import type { UnitSheet } from './findUnitSheets';
import { FROZEN_NAME, frozenFormula } from './frozenName';
import { PROTECTION } from './protection';
import { writeStyles } from './writeStyles';

/** Formulas and values of one sheet that take the place of others. Entries are never among them. */
export interface SheetRewrite {
  readonly sheet: UnitSheet;
  readonly before: StandingSheet;
  readonly changes: readonly CellPlan[];
  /** Columns beside the table: made, with their looks; or cleared. */
  readonly beside: { readonly rect: Rect; readonly plan: SheetPlan | null } | null;
  /** What the sheet says of itself afterwards; null: nothing any more. */
  readonly mark: string | null;
  /** Every number that is shown must still be there afterwards. */
  readonly sameNumbers: boolean;
}

/** Of a request that Excel on the web still takes. */
const BYTES_A_SYNC = 900_000;
/** Points: what Excel gives a column that nobody has set. */
const PLAIN_WIDTH = 48;

/**
 * Rewrites cells of several sheets. All or none: whatever stops Excel, every cell that was written gets back what stood in it, and the
 * reason is thrown on. BookTrouble 'password' names a sheet that is protected with a password, 'numbersDiffer' one that would show
 * another number; neither changes anything.
 */
export async function rewriteSheets(context: Excel.RequestContext, rewrites: readonly SheetRewrite[]): Promise<void> {
  const work = rewrites.map((rewrite): Work => ({ rewrite, sheet: context.workbook.worksheets.getItem(rewrite.sheet.id), locked: false }));
  for (const { sheet } of work) sheet.protection.load('protected');
  await context.sync();
  for (const one of work) one.locked = one.sheet.protection.protected;
  await unlock(context, work);
  try {
    let bytes = 0;
    for (const { rewrite, sheet } of work) {
      const size = JSON.stringify(rewrite.changes).length;
      if (bytes > 0 && bytes + size > BYTES_A_SYNC) {
        await context.sync();
        bytes = 0;
      }
      if (bytes === 0) context.application.suspendScreenUpdatingUntilNextSync();
      bytes += size;
      write(sheet, rewrite);
    }
    await context.sync();
    await hold(context, work);
    for (const { rewrite, sheet, locked } of work) {
      if (rewrite.mark !== null) sheet.names.add(FROZEN_NAME, rewrite.mark);
      else if (rewrite.sheet.frozen !== undefined) sheet.names.getItem(FROZEN_NAME).delete();
      if (locked) sheet.protection.protect(PROTECTION);
    }
    await context.sync();
  } catch (reason) {
    await takeBack(context, work);
    throw reason;
  }
}

interface Work {
  readonly rewrite: SheetRewrite;
  readonly sheet: Excel.Worksheet;
  /** Was protected, and is to be afterwards. */
  locked: boolean;
}

/** Our own protection has no password. Where a person has set one Excel refuses, and the sheets before are protected again. */
async function unlock(context: Excel.RequestContext, work: readonly Work[]): Promise<void> {
  const locked = work.filter((one) => one.locked);
  try {
    for (const { sheet } of locked) sheet.protection.unprotect();
    await context.sync();
  } catch (reason) {
    for (const { sheet } of locked) sheet.protection.load('protected');
    await context.sync();
    const refused = locked.find(({ sheet }) => sheet.protection.protected);
    for (const { sheet } of locked) if (!sheet.protection.protected) sheet.protection.protect(PROTECTION);
    await context.sync();
    throw refused === undefined ? reason : new BookTrouble('password', refused.rewrite.sheet.name);
  }
}

const part = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);

function write(sheet: Excel.Worksheet, { changes, beside }: SheetRewrite): void {
  if (beside?.plan === null) clearBeside(sheet, beside.rect);
  if (beside?.plan != null) {
    const { styles, columnWidths } = beside.plan;
    // Looks alone: nothing of these columns is filled in.
    writeStyles(sheet, { styles: styles.filter(({ rect }) => rect.column >= beside.rect.column), entries: [] } as unknown as SheetPlan);
    columnWidths.slice(beside.rect.column).forEach((width, at) => {
      part(sheet, { row: 0, column: beside.rect.column + at, rows: 1, columns: 1 }).format.columnWidth = width;
    });
  }
  for (const block of cellBlocks(changes)) part(sheet, block).formulas = block.cells.map(({ content }) => [excelInput(content, false)]);
}

function clearBeside(sheet: Excel.Worksheet, rect: Rect): void {
  part(sheet, rect).clear('All');
  part(sheet, { ...rect, row: 0, rows: 1 }).format.columnWidth = PLAIN_WIDTH;
}

/** Excel works native functions out at once: what they come to is compared before the sheets are locked again. */
async function hold(context: Excel.RequestContext, work: readonly Work[]): Promise<void> {
  const checked = work.filter(({ rewrite }) => rewrite.sameNumbers).map((one) => ({
    ...one,
    blocks: cellBlocks(one.rewrite.changes.filter(({ row, column }) => typeof valueAt(one.rewrite.before, row, column) === 'number')).map((block) => ({ block, range: part(one.sheet, block).load('values') })),
  }));
  if (checked.length === 0) return;
  await context.sync();
  for (const { rewrite, blocks } of checked) {
    const differs = blocks.some(({ block, range }) => block.cells.some(({ row, column }, at) => range.values[at]?.[0] !== valueAt(rewrite.before, row, column)));
    if (differs) throw new BookTrouble('numbersDiffer', rewrite.sheet.name);
  }
}

/** What stood in each cell again. Whatever stopped the writing stays the message: a way back that is barred too must not hide it. */
async function takeBack(context: Excel.RequestContext, work: readonly Work[]): Promise<void> {
  try {
    for (const { sheet } of work) sheet.protection.load('protected');
    await context.sync();
    for (const { rewrite, sheet, locked } of work) {
      if (sheet.protection.protected) sheet.protection.unprotect();
      const { before, changes, beside } = rewrite;
      const outside = changes.filter(({ row, column }) => beside === null || beside.plan === null || !inside(beside.rect, row, column));
      for (const block of cellBlocks(outside)) part(sheet, block).formulas = block.cells.map(({ row, column }) => [stood(before, row, column)]);
      if (beside?.plan != null) clearBeside(sheet, beside.rect);
      if (beside?.plan === null) restoreBeside(sheet, before, beside.rect);
      const name = sheet.names.getItemOrNullObject(FROZEN_NAME);
      await context.sync();
      const was = rewrite.sheet.frozen === undefined ? null : frozenFormula(rewrite.sheet.frozen);
      if (was === null && !name.isNullObject) name.delete();
      if (was !== null && name.isNullObject) sheet.names.add(FROZEN_NAME, was);
      if (locked) sheet.protection.protect(PROTECTION);
      await context.sync();
    }
  } catch {
    return;
  }
}

function inside(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

function restoreBeside(sheet: Excel.Worksheet, before: StandingSheet, rect: Rect): void {
  part(sheet, rect).formulas = Array.from({ length: rect.rows }, (_, down) => Array.from({ length: rect.columns }, (__, right) => stood(before, rect.row + down, rect.column + right)));
}

/** A formula of another installation is written as KH itself: Excel would take its own prefix for words. */
function stood(before: StandingSheet, row: number, column: number): string | number {
  const formula = formulaAt(before, row, column);
  return formula === null ? excelInput(valueAt(before, row, column) ?? '', false) : formula.replace(/_xldudf_KH_/giu, 'KH.');
}
