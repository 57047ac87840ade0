import { caseArguments, equals, limitOf, limitStart, takenOff, type SheetFrame } from './clauseFormulas';
import { isAward, isDiscretion, type ClauseRow } from './clauseRows';
import { rectOf } from './address';
import { EMPTY, IF, binary, call, cell, join, literal, range, rounded } from './formula';
import type { Formula, Rect } from './plan';
import type { CapCells } from './policyCells';

/**
 * 算式: "3项×0.5=1.5", or why the entry cannot stand. In a cell of its own, over the words and the count alone: 同案免扣 looks
 * at every row, so a cell that depends on it is worked again after every edit anywhere, and this one must not be.
 */
export function workingFormula(frame: SheetFrame, row: ClauseRow): Formula | null {
  if (row.heads) return null;
  const { standard, counted: quantity } = frame.layout;
  const counted = cell(row.row, quantity);
  return IF(equals(counted, ''), EMPTY, IF(equals(counted, '/'), EMPTY, call('KH.EXPLAIN', cell(row.row, standard), counted)));
}

/** 扣分说明. For a 酌情 clause the cell is the entry of the reason instead. */
export function explanationFormula(frame: SheetFrame, row: ClauseRow): Formula | null {
  if (isDiscretion(row)) return null;
  const { counted: quantity, working } = frame.layout;
  const counted = cell(row.row, quantity);
  const notApplicable = isAward(row) ? '不适用，不加分' : '不适用，不扣分';
  if (row.heads) return IF(equals(counted, ''), literal('待评'), EMPTY);
  const words = join(cell(row.row, working), ...reductions(frame, row));
  return IF(equals(counted, ''), literal('待评'), IF(equals(counted, '/'), literal(notApplicable), words));
}

/** What was not counted, in the words of KH.EXPLAIN: ；同案免扣0.5；限额1，前面已扣0.5，超出0.5不扣，实扣0.5；〔2026〕7号按… */
function reductions(frame: SheetFrame, row: ClauseRow): readonly Formula[] {
  if (isAward(row)) return [];
  const { released, limited, deduction } = frame.layout;
  const someOf = (rect: Rect): Formula => binary(call('SUM', range(rect)), '>', literal(0));
  const some = (column: number): Formula => someOf(rectOf(row.row, column));
  const hasCases = frame.sameCase !== null;
  const cap = row.adjustments ? null : frame.cap;
  const parts: Formula[] = [];
  if (hasCases) parts.push(IF(some(released), join(literal('；同案免扣'), cell(row.row, released)), EMPTY));
  if (cap !== null) {
    const beyond = [literal('，超出'), cell(row.row, limited), literal('不扣')];
    parts.push(IF(some(limited), join(literal('；限额'), limitOf(frame, cap, row), taken(frame, cap, row), ...beyond), EMPTY));
  }
  if (hasCases || cap !== null) parts.push(IF(someOf(takenOff(frame, row.row)), join(literal('，实扣'), cell(row.row, deduction)), EMPTY));
  if (hasCases && frame.sameCase) {
    const keptBy = call('KH.KEPTBY', ...caseArguments(frame, frame.sameCase, row));
    parts.push(IF(some(released), join(literal('；'), keptBy), EMPTY));
  }
  return parts;
}

/** On a row past its limit, the limit less its own 扣分 is what the rows before it took. */
function taken(frame: SheetFrame, cap: CapCells, row: ClauseRow): Formula {
  const before = rounded(binary(limitOf(frame, cap, row), '-', cell(row.row, frame.layout.deduction)));
  const said = IF(binary(before, '>', literal(0)), join(literal('，前面已扣'), before), EMPTY);
  return cap.choose((level) => (row.row === limitStart(frame, row, level) ? EMPTY : said), EMPTY);
}
