import { a1 } from './address';
import type { EntryRule, FormRow } from './form';
import { EMPTY, IF, binary, call, cell, fixedCell, join, literal } from './formula';
import type { ConditionPlan, Formula, Rect, Style } from './plan';

/** The column whose words tell the lines of a list apart: 整改台账 off the page, 约谈名单 the unit itself. */
export const FOLLOW_LABELS = { rectification: 11, talks: 1 } as const;

/** The line under the title, where the months of the term stand. */
export const TERM_ROW = 1;

export const DAY: Style = { horizontal: 'Center', numberFormat: 'yyyy"年"m"月"d"日"', size: 8 };

const OVERDUE = '已超期';

/** 期限几个月: for the office to set; without it no line is due. `column`: where the number stands. */
export function termRow(year: string, words: string, column: number, width: number): FormRow {
  return {
    kind: 'line',
    cells: [
      { column: 0, columns: 2, content: /^\d{4}$/u.test(year) ? `${year}年` : year, name: 'KH_year' },
      { column: 2, columns: column - 2, content: words, style: { horizontal: 'Right' } },
      {
        column, content: null, name: 'KH_months', style: { horizontal: 'Center', numberFormat: 'General"个月"' },
        entry: {
          formula: ({ row, column: at }) => `=IF(ISNUMBER(${a1(row, at)}),AND(${a1(row, at)}>=1,${a1(row, at)}<=60,${a1(row, at)}=INT(${a1(row, at)})),${a1(row, at)}="")`,
          title: '月数填不进去', message: '请填 1 到 60 的整数，还没有定的留空。', prompt: '填从起算的日子起几个月，如 1。没有定的留空，期限先不算。',
        },
      },
      ...(column + 1 < width ? [{ column: column + 1, columns: width - column - 1, content: null }] : []),
    ],
  };
}

/** 期限: so many months after the day; EDATE ends in the month as the Civil Code (art. 202) does, 31 Jan → 28 or 29 Feb. */
export function dueFormula(row: number, day: number, months: number): Formula {
  const [from, term] = [cell(row, day), fixedCell(TERM_ROW, months)];
  return IF(call('AND', call('ISNUMBER', from), call('ISNUMBER', term)), call('EDATE', from, term), EMPTY);
}

/** 状态: `done` where its day is entered; past its term how many days; the last day itself is within. */
export function statusFormula(row: number, due: number, closed: number, words: { readonly done: string; readonly under: string }): Formula {
  const [term, end] = [cell(row, due), cell(row, closed)];
  const late = binary(call('TODAY'), '-', term);
  const open = IF(call('ISNUMBER', term), IF(binary(late, '>', literal(0)), join(literal(OVERDUE), late, literal('天')), literal(words.under)), literal('期限未定'));
  return IF(binary(end, '=', EMPTY), open, literal(words.done));
}

/** Overdue lines stand out, and say so in words too. */
export function overdueCondition(rect: Rect): ConditionPlan {
  return { rect, formula: `=LEFT(${a1(rect.row, rect.column)},${OVERDUE.length})="${OVERDUE}"`, bold: true, color: '#8F3A05', fill: '#FFF7EF' };
}

export const dayEntry: EntryRule = {
  formula: ({ row, column }) => `=OR(${a1(row, column)}="",ISNUMBER(${a1(row, column)}))`,
  title: '日期填不进去', message: '请填日期，如 2026-1-31。还没有的留空。', prompt: '填日期，如 2026-1-31。还没有的留空。',
};
