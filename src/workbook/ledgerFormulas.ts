import { EMPTY, IF, binary, call, cell, fixedCell, literal, rangeOf } from './formula';
import { UNIT_ROW, unitColumn } from './heading';
import type { Layout } from './layout';
import { LEDGER, ledgerColumn, type LedgerRef } from './ledgerPlaces';
import type { Formula } from './plan';

/** The ledger as the formulas of a unit sheet see it. */
export interface LedgerCells {
  readonly column: (column: number) => Formula;
  /** What SUMIFS looks for in 单位. */
  readonly unit: Formula;
  /** The name itself. */
  readonly name: Formula;
}

/** What a line without a number is told in 核对; a unit sheet that meets it gives no sum. */
export const NO_NUMBER = '数量要填0以上的数';
/** In 台账数 then: no count, so 应扣 is refused and the sheet says why. */
export const NOT_SUMMED = '台账有误';

export function ledgerCells({ sheetName, rows }: LedgerRef, unit: string, layout: Layout): LedgerCells {
  const name = fixedCell(UNIT_ROW, unitColumn(layout));
  return { column: (column) => rangeOf(sheetName, ledgerColumn(column, rows)), unit: plainWords(unit) ? name : literal(`=${unit.replace(/[*?~]/gu, '~$&')}`), name };
}

/** SUMIFS takes * and ? for any characters and a leading > for a comparison. */
export function plainWords(unit: string): boolean {
  return !/[*?~]|^[<>=]/u.test(unit);
}

/** 台账数: the sum of the lines of this unit and clause; nothing where there is none. */
export function ledgerSum(ledger: LedgerCells, layout: Layout, row: number): Formula {
  const wanted = [ledger.column(LEDGER.unit), ledger.unit, ledger.column(LEDGER.clause), cell(row, layout.clause)];
  const some = (count: Formula): Formula => binary(count, '>', literal(0));
  const wrong = call('COUNTIFS', ...wanted, ledger.column(LEDGER.check), literal(NO_NUMBER));
  const sum = call('SUMIFS', ledger.column(LEDGER.count), ...wanted);
  return IF(some(call('COUNTIFS', ...wanted)), IF(some(wrong), literal(NOT_SUMMED), sum), EMPTY);
}

/** 采用数: what is typed on the sheet goes before what the ledger says. */
export function countedFormula({ quantity, ledger }: Layout, row: number): Formula {
  return IF(binary(cell(row, quantity), '=', EMPTY), IF(binary(cell(row, ledger), '=', EMPTY), EMPTY, cell(row, ledger)), cell(row, quantity));
}

/** 取自: 本表 or 台账; where both stand and differ, that too. */
export function originFormula({ quantity, ledger }: Layout, row: number): Formula {
  const [typed, summed] = [cell(row, quantity), cell(row, ledger)];
  const fromLedger = IF(binary(summed, '=', EMPTY), EMPTY, literal('台账'));
  const both = IF(binary(summed, '=', EMPTY), literal('本表'), IF(binary(summed, '=', typed), literal('本表'), literal('本表，与台账不同')));
  return IF(binary(typed, '=', EMPTY), fromLedger, both);
}

/** The cases of the count in force: 案件 of the sheet, or the cases of the ledger's lines with their counts. KH.CASES works only where there are lines. */
export function countedCasesFormula(ledger: LedgerCells, layout: Layout, row: number): Formula {
  const columns = [LEDGER.unit, LEDGER.clause, LEDGER.count, LEDGER.case].map((column) => ledger.column(column));
  const cases = call('KH.CASES', ledger.name, cell(row, layout.clause), ...columns);
  const ofLedger = IF(call('ISNUMBER', cell(row, layout.ledger)), cases, EMPTY);
  return IF(binary(cell(row, layout.quantity), '=', EMPTY), ofLedger, binary(cell(row, layout.cases), '&', EMPTY));
}
