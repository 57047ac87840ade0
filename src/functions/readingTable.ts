import { choicesFor } from '../intake/choicesFor';
import type { Reading, RefusalCode } from '../reading';
import { readingInWords } from '../wording';
import type { ClauseReading } from './clauseReadings';

/**
 * What READ spills: a label and a value a row; every row of the result has both. Of a cell with several clauses each in turn. A clause that
 * is not read has the words it stumbled on, and one that is not counted as it stands the ways to count it, of which the office takes one.
 */
export function readingTable({ reading, several }: ClauseReading): string[][] {
  return several.length === 0 ? rowsOf(reading, '原文') : several.flatMap((one, index) => rowsOf(one, `第${index + 1}条`));
}

/** No clause at all, or one whose 口径 says how it is counted as soon as it is decided. */
const NOTHING_TO_COUNT: readonly RefusalCode[] = ['noClause', 'undecided'];

function rowsOf(reading: Reading, label: string): string[][] {
  const { span, effect, unit, per, points, refused } = reading;
  const rows = [
    [label, span],
    ['读作', readingInWords(reading)],
  ];
  if (refused !== null && NOTHING_TO_COUNT.includes(refused.code)) return rows;
  const ways = (choicesFor(reading, null) ?? []).map(({ words }) => ['可以定为', words]);
  if (refused !== null) return [...rows, ['卡在', refused.words], ...ways];
  rows.push(['扣还是加', { deduct: '扣分', add: '加分', set: '得分', veto: '一票否决', none: '不计分' }[effect]]);
  if (typeof points === 'string') rows.push(['分值', `${points}分`]);
  if (points === null && reading.discretion) rows.push(['分值', '由考评组定，须写理由']);
  if (unit !== null) rows.push(['计数单位', per === null || per === '1' ? unit : `${per}${unit}`]);
  return [...rows, ...ways];
}
