/// <reference types="office-js" />
import { a1 } from '../../workbook/address';
import type { WrittenRow } from '../../workbook/answeredRows';
import type { Change } from '../../workbook/history';
import { cellWords } from '../../workbook/namedColumns';
import type { AnsweredRow } from '../../workbook/readDecisions';
import { momentOf, who } from '../state/who';
import type { UnitSheet } from './findUnitSheets';
import { expectOwn } from './ownWrites';
import { recorded } from './recordedBatch';
import { writeAnswers } from './writeAnswers';

const WORDS = ['定为', '谁定的', '哪天定的'] as const;

/** As writeAnswers, with a line of 修改记录 for each cell that is written, in the same batch. */
export async function recordedAnswers(context: Excel.RequestContext, sheet: UnitSheet, before: readonly AnsweredRow[], rows: readonly WrittenRow[]): Promise<void> {
  const top = sheet.ranges['KH_answers'];
  const when = momentOf(new Date());
  const changes = rows.flatMap(({ key, answer, by, day }): readonly Change[] => {
    const at = before.findIndex((row) => row.key === key);
    const old = before[at];
    if (old === undefined || top === undefined) return [];
    return [[old.answer, answer], [old.by, by], [old.day, day]].flatMap(([was, is], column): readonly Change[] => {
      const [from, to] = [cellWords(was), cellWords(is)];
      const place = a1(top.row + at, top.column + column);
      return from === to ? [] : [{ when, by: who(), sheet: sheet.name, place, what: `${key} ${WORDS[column] ?? ''}`, from, to, reason: '', source: '窗格' }];
    });
  });
  for (const { place } of changes) expectOwn(sheet.id, place);
  await recorded(context, changes, () => writeAnswers(context, sheet, before, rows));
}
