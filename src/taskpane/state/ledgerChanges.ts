import { dayOfSerial } from '../../workbook/excelDay';
import { BLANK_CELL, type Change } from '../../workbook/history';
import type { LedgerLine } from '../../workbook/ledgerLines';

const WORDS = ['日期', '单位', '条款', '数量', '案件', '事实及依据', '登记人'] as const;

/** What 修改记录 says of a line of the 台账: one line for a new one, one for each cell that was put right. `cells` as written, from 日期 to 登记人. */
export function ledgerChanges(sheet: string, place: string, cells: readonly (string | number)[], before: LedgerLine | null, when: string): readonly Change[] {
  const is = cells.map((value, column) => (column === 0 ? dayOfSerial(value) : String(value)));
  const common = { when, by: is[6] ?? '', sheet, place, reason: '', source: '窗格' } as const;
  if (before === null) return [{ ...common, what: `登记一笔：${is[1]} ${is[2]}`, from: BLANK_CELL, to: `${is[3]}${is[4] === '' ? '' : `，案件 ${is[4]}`}`, reason: is[5] ?? '' }];
  const was = [dayOfSerial(before.day), before.unit, before.clause, before.count, before.case, before.fact, before.by];
  return is.flatMap((to, column): readonly Change[] => (to === was[column] ? [] : [{ ...common, what: `第 ${before.index + 1} 行 ${WORDS[column] ?? ''}（${is[1]} ${is[2]}）`, from: was[column] ?? '', to }]));
}
