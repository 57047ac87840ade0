/// <reference types="office-js" />
import type { AnsweredRow } from '../../workbook/readDecisions';
import type { UnitSheet } from './findUnitSheets';

/** What stands on each 口径 sheet, by the sheet's id. */
export type AnswersBySheet = ReadonlyMap<string, readonly AnsweredRow[]>;

const COLUMNS = ['KH_keys', 'KH_answers', 'KH_deciders', 'KH_days'] as const;

/** One sync for all 口径 sheets, none where there is none. A sheet that has lost its names says nothing. */
export async function readAnswers(context: Excel.RequestContext, sheets: readonly UnitSheet[]): Promise<AnswersBySheet> {
  const asked = sheets.filter(({ marks, ranges }) => marks.kind === 'decisions' && COLUMNS.every((name) => ranges[name] !== undefined));
  if (asked.length === 0) return new Map();
  const loaded = asked.map(({ id, ranges }) => ({
    id,
    columns: COLUMNS.flatMap((name) => {
      const rect = ranges[name];
      return rect === undefined ? [] : [context.workbook.worksheets.getItem(id).getRangeByIndexes(rect.row, rect.column, rect.rows, 1).load('values')];
    }),
  }));
  await context.sync();
  return new Map(
    loaded.map(({ id, columns: [keys, answers, by, day] }) => {
      const at = (range: Excel.Range | undefined, row: number): unknown => range?.values[row]?.[0];
      return [id, (keys?.values ?? []).map((_, row) => ({ key: String(at(keys, row)), answer: at(answers, row), by: at(by, row), day: at(day, row) }))];
    }),
  );
}
