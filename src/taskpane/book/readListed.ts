/// <reference types="office-js" />
import { PROBLEM_COLUMNS, TALK_COLUMNS, problemsOf, talksOf } from '../../workbook/listed';
import type { Problem } from '../../workbook/planRectificationSheet';
import type { Talk } from '../../workbook/planTalksSheet';
import { BookTrouble } from './bookTrouble';
import type { UnitSheet } from './findUnitSheets';

/** What 整改台账 and 约谈名单 are made from. */
export interface Listed {
  readonly problems: readonly Problem[];
  readonly talks: readonly Talk[];
}

/** Every deduction of some 评分表, in the order of the sheets and their clauses, in one sync. */
export async function readProblems(context: Excel.RequestContext, sheets: readonly UnitSheet[]): Promise<readonly Problem[]> {
  const read = sheets.map((sheet) => ({ unit: sheet.marks.unit, columns: PROBLEM_COLUMNS.map((name) => loadColumn(context, sheet, name)) }));
  await context.sync();
  return read.flatMap(({ unit, columns }) => problemsOf(unit, columns.map(valuesOf)));
}

/** The units that 汇总 has among the last places, or on their edge, in one sync. */
export async function readTalks(context: Excel.RequestContext, summary: UnitSheet): Promise<readonly Talk[]> {
  const columns = TALK_COLUMNS.map((name) => loadColumn(context, summary, name));
  await context.sync();
  return talksOf(columns.map(valuesOf));
}

function loadColumn(context: Excel.RequestContext, { id, name: sheet, ranges }: UnitSheet, name: string): Excel.Range {
  const rect = ranges[name];
  if (rect === undefined) throw new BookTrouble('namesGone', sheet);
  return context.workbook.worksheets.getItem(id).getRangeByIndexes(rect.row, rect.column, rect.rows, 1).load('values');
}

function valuesOf(range: Excel.Range): readonly unknown[] {
  return range.values.map(([value]: readonly unknown[]) => value);
}
