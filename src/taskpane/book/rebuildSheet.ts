/// <reference types="office-js" />
import type { SheetPlan } from '../../workbook/plan';
import { BookTrouble } from './bookTrouble';
import type { UnitSheet } from './findUnitSheets';
import type { SheetMarks } from './sheetMarks';
import { cellMatrix } from './cellMatrix';
import { PROTECTION } from './protection';
import { writePlan } from './writePlan';

/**
 * Puts a newly planned sheet in the place of an old one. The old sheet stays whole until the entries on the new one
 * have been read back and found the same as planned, so at no moment are they in memory alone.
 *
 * BookTrouble 'password' when the old sheet is protected with a password (nothing is changed then),
 * 'entriesDiffer' when the entries read back differ (the new sheet is removed, the old one kept).
 */
export async function rebuildSheet(context: Excel.RequestContext, old: UnitSheet, plan: SheetPlan, marks: SheetMarks): Promise<void> {
  const sheets = context.workbook.worksheets;
  const before = sheets.getItemOrNullObject(old.id);
  before.load('position');
  before.protection.load('protected');
  await context.sync();
  if (before.isNullObject) throw new BookTrouble('sheetGone', old.name);

  const passing = `KH_${Date.now().toString(36)}`;
  await writePlan(context, { ...plan, name: passing }, marks);
  const after = sheets.getItem(passing);
  let placing = false;
  try {
    if (!(await entriesHold(context, after, plan))) throw new BookTrouble('entriesDiffer', old.name);
    placing = true;
    await putInPlace(context, before, after, plan.name);
  } catch (reason) {
    const stillProtected = await undo(context, before, after);
    throw placing && stillProtected ? new BookTrouble('password', old.name) : reason;
  }
}

/**
 * Our own protection has no password, so lifting it needs none. It is lifted first: where a person has set a password,
 * Excel refuses that step and the rest of the batch is not done.
 */
async function putInPlace(context: Excel.RequestContext, before: Excel.Worksheet, after: Excel.Worksheet, name: string): Promise<void> {
  if (before.protection.protected) before.protection.unprotect();
  after.position = before.position;
  before.delete();
  after.name = name;
  await context.sync();
}

/** Takes the new sheet away and protects the old one again; true when its protection could not be lifted at all. */
async function undo(context: Excel.RequestContext, before: Excel.Worksheet, after: Excel.Worksheet): Promise<boolean> {
  const wasProtected = before.protection.protected;
  after.delete();
  before.protection.load('protected');
  await context.sync();
  if (!wasProtected) return false;
  if (before.protection.protected) return true;
  before.protection.protect(PROTECTION);
  await context.sync();
  return false;
}

async function entriesHold(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): Promise<boolean> {
  const planned = cellMatrix(plan);
  const ranges = plan.entries.map((rect) => ({
    rect,
    range: sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns).load('formulas'),
  }));
  await context.sync();
  return ranges.every(({ rect, range }) =>
    range.formulas.every((row, y) => row.every((value, x) => sameEntry(value, planned[rect.row + y]?.[rect.column + x]))),
  );
}

/** An apostrophe marks text as text and is not part of it. */
function sameEntry(read: unknown, planned: string | number | undefined): boolean {
  return String(read ?? '').replace(/^'/, '') === String(planned ?? '').replace(/^'/, '');
}
