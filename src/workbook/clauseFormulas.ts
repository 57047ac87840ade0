import type { CapPolicy } from '../scoring/rules';
import { rectOf } from './address';
import type { AnswerCells } from './answerCells';
import { isAward, isDiscretion, type ClauseRow } from './clauseRows';
import { EMPTY, IF, binary, call, cell, fixedCell, fixedRange, literal, range, rounded } from './formula';
import type { Layout } from './layout';
import type { LedgerCells } from './ledgerFormulas';
import type { Formula, Rect } from './plan';
import type { CapCells, CaseCells, PolicyCells } from './policyCells';

/** What the formulas of a row need to know of the sheet around it. */
export interface SheetFrame extends PolicyCells {
  readonly layout: Layout;
  /** All clause rows. */
  readonly first: number;
  readonly last: number;
  readonly answers: AnswerCells;
  /** The ledger whose lines the sheet adds up; null without one. */
  readonly ledger: LedgerCells | null;
  /** First and last clause row of the section right above the item of a row: where a limit by section is used up. */
  readonly sectionOf: (row: ClauseRow) => { readonly first: number; readonly last: number };
}

const isNumber = (value: Formula): Formula => call('ISNUMBER', value);
export const equals = (left: Formula, right: string | number): Formula => binary(left, '=', literal(right));

/** Blank stays blank and "/" stays "/": only a count reaches the function. */
function whenCounted(quantity: Formula, then: Formula): Formula {
  return IF(equals(quantity, ''), EMPTY, IF(equals(quantity, '/'), literal('/'), then));
}

/** 应扣 */
export function dueFormula(frame: SheetFrame, row: ClauseRow): Formula | null {
  if (isAward(row)) return null;
  const { standard, counted: quantity, explanation } = frame.layout;
  const args = [cell(row.row, standard), cell(row.row, quantity)];
  if (isDiscretion(row)) args.push(cell(row.row, explanation));
  return whenCounted(cell(row.row, quantity), call('KH.DEDUCT', ...args));
}

/** 同案免扣: what this row loses of its 应扣 because the same case weighs more elsewhere. */
export function releasedFormula(frame: SheetFrame, row: ClauseRow): Formula | null {
  if (isAward(row) || frame.sameCase === null) return null;
  const due = cell(row.row, frame.layout.due);
  const kept = call('KH.HIGHEST', ...caseArguments(frame, frame.sameCase, row));
  return IF(equals(cell(row.row, frame.layout.countedCases), ''), EMPTY, IF(isNumber(due), rounded(binary(due, '-', kept)), EMPTY));
}

export function caseArguments(frame: SheetFrame, { word }: CaseCells, row: ClauseRow): Formula[] {
  const { clause, standard, counted: quantity, countedCases: cases } = frame.layout;
  const column = (at: number): Formula => fixedRange(rectOf(frame.first, at, frame.last - frame.first + 1));
  const args = [cell(row.row, clause), column(clause), column(standard), column(quantity), column(cases)];
  return word === null ? args : [...args, word];
}

/** 超限额: what is left of the row after 同案免扣, beyond what the rows above it left of the limit. */
export function limitedFormula(frame: SheetFrame, row: ClauseRow): Formula | null {
  if (isAward(row) || row.adjustments || frame.cap === null) return null;
  const { due, released, deduction } = frame.layout;
  const after = frame.layout.hasCases ? binary(cell(row.row, due), '-', call('SUM', cell(row.row, released))) : cell(row.row, due);
  const beyond = (level: CapPolicy['level']): Formula => {
    const start = limitStart(frame, row, level);
    const limit = limitAt(frame, row, level);
    const left = row.row === start ? limit : binary(limit, '-', call('SUM', range(rectOf(start, deduction, row.row - start))));
    return call('MAX', literal(0), rounded(binary(after, '-', left)));
  };
  return IF(isNumber(cell(row.row, due)), frame.cap.choose(beyond, EMPTY), EMPTY);
}

/** The limit in force for a row. */
export function limitOf(frame: SheetFrame, cap: CapCells, row: ClauseRow): Formula {
  return cap.choose((level) => limitAt(frame, row, level), EMPTY);
}

/** The allotment of its item (or of the section that has it for all), or of all items of its section. */
function limitAt(frame: SheetFrame, row: ClauseRow, level: CapPolicy['level']): Formula {
  const { allotted } = frame.layout;
  if (level === 'item') return fixedCell(row.scoreFirst, allotted);
  const { first, last } = frame.sectionOf(row);
  return call('SUM', fixedRange(rectOf(first, allotted, last - first + 1)));
}

/** The first row that uses up the limit of this one. */
export function limitStart(frame: SheetFrame, row: ClauseRow, level: CapPolicy['level']): number {
  return level === 'item' ? row.scoreFirst : frame.sectionOf(row).first;
}

/** 扣分: 应扣 less 同案免扣 and 超限额. */
export function deductionFormula(frame: SheetFrame, row: ClauseRow): Formula | null {
  if (isAward(row)) return null;
  const { due } = frame.layout;
  const taken = takenOff(frame, row.row);
  return IF(isNumber(cell(row.row, due)), rounded(binary(cell(row.row, due), '-', call('SUM', range(taken)))), cell(row.row, due));
}

/** 同案免扣 and 超限额 of a row, side by side; 超限额 alone where the table has no cases. */
export function takenOff({ layout }: SheetFrame, row: number): Rect {
  return layout.hasCases ? rectOf(row, layout.released, 1, 2) : rectOf(row, layout.limited);
}

/** 得分: of an item, on its first row, with what was added inside it; of an adjustment, on each. `rows` are those of the item. */
export function scoreFormula(frame: SheetFrame, row: ClauseRow, rows: readonly ClauseRow[] = [row]): Formula | null {
  const { counted: quantity, allotted, deduction } = frame.layout;
  if (row.heads) return null;
  if (row.adjustments && isAward(row)) return whenCounted(cell(row.row, quantity), awardFormula(frame, row));
  if (row.adjustments) {
    const own = cell(row.row, deduction);
    return IF(isNumber(own), binary(literal(0), '-', own), own);
  }
  if (row.row !== row.scoreFirst) return null;
  const left = binary(cell(row.row, allotted), '-', call('SUM', range(rectOf(row.scoreFirst, deduction, row.scoreLast - row.scoreFirst + 1))));
  return rounded(rows.filter(isAward).reduce<Formula>((score, award) => binary(score, '+', addedFormula(frame, award)), left));
}

/** What a row of an item adds; nothing for a blank and for "/". */
function addedFormula(frame: SheetFrame, row: ClauseRow): Formula {
  const quantity = cell(row.row, frame.layout.counted);
  return IF(equals(quantity, ''), literal(0), IF(equals(quantity, '/'), literal(0), awardFormula(frame, row)));
}

function awardFormula({ layout: { standard, counted: quantity, explanation } }: SheetFrame, row: ClauseRow): Formula {
  const args = [cell(row.row, standard), cell(row.row, quantity)];
  return call('KH.AWARD', ...args, ...(isDiscretion(row) ? [cell(row.row, explanation)] : []));
}
