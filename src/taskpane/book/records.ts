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

/** A sheet of lines, asked for; after the next sync it says whether it is there. */
export interface RecordAsked {
  readonly kind: RecordSheet;
  readonly sheet: Excel.Worksheet;
  readonly title: Excel.Range;
  readonly used: Excel.Range;
}

export function askRecord(context: Excel.RequestContext, kind: RecordSheet): RecordAsked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(kind.name);
  sheet.protection.load('protected');
  return { kind, sheet, title: sheet.getRange('A1').load('values'), used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount') };
}

/** It is there and ours; another sheet of this name is left alone. */
export function isThere({ kind, sheet, title }: RecordAsked): boolean {
  return !sheet.isNullObject && title.values[0]?.[0] === kind.name;
}

/** The sheet, made in the batch that follows where it is not there. BookTrouble 'nameTaken' where another sheet has its name. */
export async function openRecord(context: Excel.RequestContext, asked: RecordAsked): Promise<RecordAsked> {
  if (isThere(asked)) return asked;
  if (!asked.sheet.isNullObject) throw new BookTrouble('nameTaken', asked.kind.name);
  const plan: SheetPlan = planRecordSheet(asked.kind);
  const sheet = context.workbook.worksheets.add(plan.name);
  writeStyles(sheet, plan);
  await writeCells(context, sheet, plan);
  writeShape(sheet, plan);
  writePrint(sheet, plan.print);
  sheet.protection.protect(PROTECTION);
  await context.sync();
  const made = askRecord(context, asked.kind);
  await context.sync();
  return made;
}

/** Adds lines at the end, in the batch that goes out with the caller's next sync. */
export function addRows({ kind, sheet, used }: RecordAsked, rows: readonly (readonly string[])[]): void {
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

/** Every line under the head; none where the sheet is not there. Two syncs. */
export async function readRows(context: Excel.RequestContext, kind: RecordSheet): Promise<readonly (readonly unknown[])[]> {
  const asked = askRecord(context, kind);
  await context.sync();
  if (!isThere(asked)) return [];
  const rows = asked.used.rowIndex + asked.used.rowCount - FIRST_RECORD_ROW;
  if (rows <= 0) return [];
  const range = asked.sheet.getRangeByIndexes(FIRST_RECORD_ROW, 0, rows, kind.headings.length + 2).load('values');
  await context.sync();
  return range.values;
}
