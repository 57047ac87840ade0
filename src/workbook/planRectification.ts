import type { MethodScheme } from '../scheme/methods';
import type { FormRow } from './form';
import { a1 } from './address';
import { EMPTY, IF, binary, call, cell, literal } from './formula';

const DAY = 'yyyy"年"m"月"d"日"';

/** 收到书面反馈 and when the 整改措施 are due: EDATE ends in the month as the Civil Code (art. 202) does, 31 Jan → 28 or 29 Feb. */
export function rectificationRow({ rectification }: MethodScheme, row: number, feedback: number | null): FormRow {
  const received = cell(row, 2);
  return {
    kind: 'body',
    cells: [
      { column: 0, columns: 2, content: '收到书面反馈的日期' },
      {
        column: 2, columns: 2, content: feedback, name: 'KH_feedback', style: { horizontal: 'Center', numberFormat: DAY },
        entry: {
          formula: ({ row: at, column }) => `=OR(${a1(at, column)}="",ISNUMBER(${a1(at, column)}))`,
          title: '日期填不进去', message: '请填日期，如 2026-1-31。还没有反馈的留空。', prompt: '填收到书面反馈的日期，如 2026-1-31。整改措施的期限自动算出。',
        },
      },
      { column: 4, content: '整改措施期限', style: { horizontal: 'Center' } },
      { column: 5, content: IF(binary(received, '=', literal('')), EMPTY, call('EDATE', received, literal(rectification.months))), name: 'KH_due_date', style: { horizontal: 'Center', numberFormat: DAY } },
    ],
  };
}
