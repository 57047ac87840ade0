/// <reference types="office-js" />
import { rectOf } from '../../workbook/address';
import { LOOKS } from '../../workbook/form';
import { ENTRY_FILL } from '../../workbook/looks';
import type { SheetPlan } from '../../workbook/plan';
import { FIRST_RECORD_ROW, planRecordSheet, type RecordSheet } from '../../workbook/recordSheet';
import { BookTrouble } from './bookTrouble';
import { PROTECTION } from './protection';
import { writeCells, writeShape } from './writePlan';
import { writePrint } from './writePrint';
import { writeStyles } from './writeStyles';

/** A sheet of lines, asked for; after the next sync seenRecord says whether it is there. */
export interface RecordAsked {
  readonly kind: RecordSheet;
  readonly sheet: Excel.Worksheet;
}

/** A sheet of lines that is there. */
export interface RecordSeen extends RecordAsked {
  readonly used: Excel.Range;
}

export function askRecord(context: Excel.RequestContext, kind: RecordSheet): RecordAsked {
  return { kind, sheet: context.workbook.worksheets.getItemOrNullObject(kind.name) };
}

/** The sheet where it is there and ours, in one sync; null where it is not, without one. Another sheet of its name is left alone. */
export async function seenRecord(context: Excel.RequestContext, { kind, sheet }: RecordAsked): Promise<RecordSeen | null> {
  if (sheet.isNullObject) return null;
  sheet.protection.load('protected');
  const title = sheet.getRange('A1').load('values');
  const used = sheet.getUsedRange(true).load('rowIndex,rowCount');
  await context.sync();
  return title.values[0]?.[0] === kind.name ? { kind, sheet, used } : null;
}

/** The sheet, made where it is not there. BookTrouble 'nameTaken' where another sheet has its name. */
export async function openRecord(context: Excel.RequestContext, asked: RecordAsked): Promise<RecordSeen> {
  const seen = await seenRecord(context, asked);
  if (seen !== null) return seen;
  if (!asked.sheet.isNullObject) throw new BookTrouble('nameTaken', asked.kind.name);
  const plan: SheetPlan = planRecordSheet(asked.kind);
  const sheet = context.workbook.worksheets.add(plan.name);
  writeStyles(sheet, plan);
  await writeCells(context, sheet, plan);
  writeShape(sheet, plan);
  writePrint(sheet, plan.print);
  sheet.protection.protect(PROTECTION);
  sheet.protection.load('protected');
  const used = sheet.getUsedRange(true).load('rowIndex,rowCount');
  await context.sync();
  return { kind: asked.kind, sheet, used };
}

/** Adds lines at the end, in the batch that goes out with the caller's next sync. */
export function addRows({ kind, sheet, used }: RecordSeen, rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return;
  const first = Math.max(FIRST_RECORD_ROW, used.rowIndex + used.rowCount);
  const width = Math.max(...rows.map(({ length }) => length));
  if (sheet.protection.protected) sheet.protection.unprotect();
  const range = sheet.getRangeByIndexes(first, 0, rows.length, width);
  range.numberFormat = rows.map(() => Array.from({ length: width }, (_, column) => (column < kind.printed ? '@' : 'General')));
  range.values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  writeStyles(sheet, {
    styles: [
      { rect: rectOf(first, 0, rows.length, kind.printed), style: { ...LOOKS.body.style, size: 9 } },
      ...kind.open.map((column) => ({ rect: rectOf(first, column, rows.length), style: { fill: ENTRY_FILL } })),
    ],
    entries: kind.open.map((column) => rectOf(first, column, rows.length)),
  });
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, first + rows.length, kind.printed));
  sheet.protection.protect(PROTECTION);
}

/** Every line under the head, in at most three syncs; null where the sheet is not there. */
export async function readRows(context: Excel.RequestContext, kind: RecordSheet): Promise<readonly (readonly unknown[])[] | null> {
  const asked = askRecord(context, kind);
  await context.sync();
  const seen = await seenRecord(context, asked);
  if (seen === null) return null;
  const rows = seen.used.rowIndex + seen.used.rowCount - FIRST_RECORD_ROW;
  if (rows <= 0) return [];
  const range = seen.sheet.getRangeByIndexes(FIRST_RECORD_ROW, 0, rows, kind.headings.length + 2).load('values');
  await context.sync();
  return range.values;
}
