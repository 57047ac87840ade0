import { BALLOT_COLUMNS } from '../../wording/index';
import { BadInput } from '../badInput';
import { parseList, type List } from '../entries/parseList';

export const SUBJECT = '对象';
export const KIND = '类别';
export const CONTENT = '内容';
export const RECORDED = '认定等次';
const COUNTS: readonly string[] = Object.values(BALLOT_COLUMNS);

/** The rows of a ballot list; throws BadInput with every problem of its head. `choices`: what stands on any ballot of the scheme. */
export function ballotTable(text: string, file: string, choices: readonly string[]): List {
  const list = parseList(text, file, { headings: [SUBJECT, KIND, CONTENT, ...COUNTS, ...choices, RECORDED, '备注'], needed: [SUBJECT] });
  if (!list.headings.some((heading) => COUNTS.includes(heading) && heading !== BALLOT_COLUMNS.abstained)) {
    throw new BadInput([`${file} 的表头没有票数。请补上 应到、实到、发出、收回、有效 等列。`]);
  }
  return list;
}
