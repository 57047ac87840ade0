import { readingInWords } from '../wording';
import type { ClauseReading } from './clauseReadings';

/** What READ spills: a label and a value a row; every row of the result has both. */
export function readingTable({ reading }: ClauseReading): string[][] {
  const { span, effect, unit, per, points, refused } = reading;
  const rows = [
    ['原文', span],
    ['读作', readingInWords(reading)],
  ];
  if (refused) return rows;
  rows.push(['扣还是加', { deduct: '扣分', add: '加分', set: '得分', veto: '一票否决', none: '不计分' }[effect]]);
  if (typeof points === 'string') rows.push(['分值', `${points}分`]);
  if (points === null && reading.discretion) rows.push(['分值', '由考评组定，须写理由']);
  if (unit !== null) rows.push(['计数单位', per === null || per === '1' ? unit : `${per}${unit}`]);
  return rows;
}
