import { a1, rectOf } from './address';
import type { SheetFrame } from './clauseFormulas';
import { EMPTY, IF, binary, call, cell, rounded } from './formula';
import type { Formula, Rect, ValidationPlan } from './plan';

/** 自查分 as entered: item id → '' or a number of 分. */
export type SelfScores = ReadonlyMap<string, string | number>;

/** 自查差额: what the unit gave itself beyond its 得分; nothing while it has given nothing. */
export function differenceFormula({ layout }: SheetFrame, row: number): Formula {
  const self = cell(row, layout.selfScore);
  return IF(call('ISNUMBER', self), rounded(binary(self, '-', cell(row, layout.score))), EMPTY);
}

/** One 自查分 an item, merged down its rows; the rect is the whole column. */
export function selfScoreRect({ layout, first, last }: SheetFrame): Rect {
  return rectOf(first, layout.selfScore, last - first + 1);
}

/** From 0 to the item's own allotment, which stands in the same row. */
export function selfScoreValidation(frame: SheetFrame): ValidationPlan {
  const rect = selfScoreRect(frame);
  const at = a1(rect.row, rect.column);
  const allotted = a1(rect.row, frame.layout.allotted);
  return {
    rect,
    formula: `=IF(ISNUMBER(${at}),AND(${at}>=0,${at}<=${allotted}),${at}="")`,
    title: '自查分填不进去',
    message: '自查分填 0 到本项标准分之间的数，没有自查的留空。',
    promptTitle: '自查分',
    prompt: '填被考核单位自己评的分，0 到本项标准分之间，可以有小数；没有自查的留空。自查分不影响得分。',
  };
}
