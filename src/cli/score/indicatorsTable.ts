import { consequencesOf } from '../../scheme/consequences';
import type { IndicatorScheme } from '../../scheme/indicators';
import type { Scheme } from '../../scheme/scheme';
import { columns } from '../print/columns';
import { gradeOf, openOf, type ScoredPerson } from './indicatorJson';
import { pointsText } from './pointsText';

/** One person for a person: the months, the year, the grade, what it brings with it, what is open. */
export function indicatorsTable(scheme: Scheme, indicators: IndicatorScheme, nameOf: (id: string) => string, { person, facts, result }: ScoredPerson): string {
  const rows = result.months.map(({ month, total, pending, notApplicable, graded }) => [
    month === null ? '本次' : `${month}月`,
    notApplicable ? '/' : total === null ? '' : pointsText(total),
    gradeOf(graded) ?? '',
    pending === 0 ? '' : `待评 ${pending} 项`,
  ]);
  const year = ['全年', result.total === null ? '' : pointsText(result.total), gradeOf(result.graded) ?? '', result.pending === 0 ? '' : `待评 ${result.pending} 项`];
  const due = consequencesOf(indicators, gradeOf(result.graded), facts);
  const open = openOf(scheme, indicators, nameOf, result);
  return [
    `${person}　${scheme.title}`,
    '',
    columns([['月份', '得分', '等次', ''], ...rows, ...(rows.length === 1 && rows[0]?.[0] === '本次' ? [] : [year])], ['left', 'right', 'left', 'left']),
    ...(due.length === 0 ? [] : ['', '考核结果的应用（不计入得分）', ...due.map(({ fact, effect, quote }) => `  ${fact}：${effect}（${quote}）`)]),
    ...(open.length === 0 ? [] : ['', '待定', ...open.map(({ message }) => `  ${message}`)]),
  ].join('\n');
}
