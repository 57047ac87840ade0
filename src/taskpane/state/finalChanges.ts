import { BLANK_CELL, type Change } from '../../workbook/history';
import { FINALS } from '../../workbook/finals';

/** What 修改记录 says of making final and of taking it back. */
export function finalChange(made: boolean, units: number, by: string, when: string, reason = ''): Change {
  const what = `${made ? '定稿' : '撤销定稿'}：${units} 家`;
  return { when, by, sheet: FINALS.name, place: '', what, from: made ? BLANK_CELL : '已定稿', to: made ? '已定稿' : '已撤销', reason, source: '窗格' };
}
