/// <reference types="office-js" />
import type { Scheme } from '../../scheme/scheme';
import { entryRectsOf } from '../../workbook/entryRectsOf';
import { FINALS, FINAL_UNDONE_COLUMN, finalRow, finalsInForce, readFinals, type Final } from '../../workbook/finals';
import { HISTORY, changeRow, type Change } from '../../workbook/history';
import { PAGE } from '../../workbook/paper';
import { FIRST_RECORD_ROW } from '../../workbook/recordSheet';
import { withoutStamp, withStamp } from '../../workbook/stamp';
import type { UnitSheet } from './findUnitSheets';
import { PROTECTION } from './protection';
import { addRows, askRecord, openRecord, readRows, seenRecord } from './records';
import { FINAL_MARK, textConstant } from './sheetMarks';

/** What is made final, or taken back: the sheets of one scheme and year. */
export interface Finalising {
  readonly scheme: Scheme;
  /** 评分表, and of the same scheme and year 口径, 台账 and 汇总: what a score rests on. */
  readonly sheets: readonly UnitSheet[];
  readonly changes: readonly Change[];
}

/** The kinds that are locked together. */
export function isFinalKind({ marks: { kind } }: UnitSheet): boolean {
  return kind === 'unit' || kind === 'decisions' || kind === 'ledger' || kind === 'summary';
}

interface Locking {
  readonly sheet: UnitSheet;
  readonly worksheet: Excel.Worksheet;
  /** Under the table of a 评分表, where its source is named: it bears the stamp. null for other sheets. */
  readonly source: Excel.Range | null;
}

/**
 * Locks the sheets, stamps each 评分表 and writes its figures into 定稿记录: all in one batch, after two or three syncs to look. The protection has no password, as elsewhere: it keeps from slips, and the checksum tells what was changed.
 */
export async function finalise(context: Excel.RequestContext, { scheme, sheets, changes }: Finalising, finals: readonly Final[]): Promise<void> {
  const asked = { record: askRecord(context, FINALS), history: askRecord(context, HISTORY) };
  const locking = sheets.map((sheet) => lookAt(context, sheet));
  await context.sync();
  const history = await seenRecord(context, asked.history);
  const record = await openRecord(context, asked.record);
  for (const { sheet, worksheet, source } of locking) {
    if (worksheet.protection.protected) worksheet.protection.unprotect();
    for (const { row, column, rows, columns } of entryRectsOf(scheme, sheet.marks.kind, sheet.ranges)) worksheet.getRangeByIndexes(row, column, rows, columns).format.protection.locked = true;
    const own = sheet.marks.kind === 'unit' ? finals.find(({ unit }) => unit === sheet.marks.unit) : undefined;
    if (own !== undefined && source !== null) {
      source.values = [[withStamp(source.values[0]?.[0], own)]];
      worksheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = footerOf(own);
    }
    if (sheet.final === undefined) worksheet.names.add(FINAL_MARK, textConstant(own?.full ?? ''));
    worksheet.protection.protect(PROTECTION);
  }
  addRows(record, finals.map(finalRow));
  if (history !== null) addRows(history, changes.map(changeRow));
  await context.sync();
}

export interface Undoing extends Finalising {
  readonly when: string;
  readonly by: string;
  readonly reason: string;
}

/** Unlocks the sheets again and writes into 定稿记录 when, by whom and why; the line of what was final stays. */
export async function undoFinal(context: Excel.RequestContext, { scheme, sheets, changes, when, by, reason }: Undoing): Promise<void> {
  const kept = finalsInForce(readFinals((await readRows(context, FINALS)) ?? []));
  const asked = { record: askRecord(context, FINALS), history: askRecord(context, HISTORY) };
  const locking = sheets.filter(({ final }) => final !== undefined).map((sheet) => lookAt(context, sheet));
  await context.sync();
  const history = await seenRecord(context, asked.history);
  const record = await seenRecord(context, asked.record);
  for (const { sheet, worksheet, source } of locking) {
    if (worksheet.protection.protected) worksheet.protection.unprotect();
    for (const { row, column, rows, columns } of entryRectsOf(scheme, sheet.marks.kind, sheet.ranges)) worksheet.getRangeByIndexes(row, column, rows, columns).format.protection.locked = false;
    if (source !== null) {
      source.values = [[withoutStamp(source.values[0]?.[0])]];
      worksheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE.footer;
    }
    worksheet.names.getItem(FINAL_MARK).delete();
    worksheet.protection.protect(PROTECTION);
  }
  const units = new Set(sheets.filter(({ marks }) => marks.kind === 'unit').map(({ marks }) => `${marks.year}|${marks.unit}`));
  const own = kept.filter((final) => final.scheme.split(' ')[0] === scheme.id && units.has(`${final.year}|${final.unit}`));
  if (record !== null && own.length > 0) {
    if (record.sheet.protection.protected) record.sheet.protection.unprotect();
    for (const { index } of own) record.sheet.getRangeByIndexes(FIRST_RECORD_ROW + index, FINAL_UNDONE_COLUMN, 1, 3).values = [[when, by, reason]];
    record.sheet.protection.protect(PROTECTION);
  }
  if (history !== null) addRows(history, changes.map(changeRow));
  await context.sync();
}

function lookAt(context: Excel.RequestContext, sheet: UnitSheet): Locking {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  worksheet.protection.load('protected');
  const [scheme, beside] = [sheet.ranges['KH_scheme'], sheet.ranges['KH_allotted']];
  const source = sheet.marks.kind !== 'unit' || scheme === undefined || beside === undefined ? null : worksheet.getCell(scheme.row, beside.column).load('values');
  return { sheet, worksheet, source };
}

/** On every printed page; & has a meaning of its own there. */
function footerOf({ when, short }: Final): string {
  return `${PAGE.footer}　${when.slice(0, 10)}定稿 校验码${short}`;
}
