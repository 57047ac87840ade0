import { keptBySentence } from '../../wording/index';
import { EMPTY, IF, binary, call, cell, literal } from '../formula';
import type { Formula } from '../plan';
import { down, firstRow, sameCase } from './caseColumns';
import { argument, type CaseColumns, type NativeContext, type Renderer } from './context';
import { MARK_2, MARK_3, MARK_4, WORDS_MARK, refuse, worded } from './say';
import { rectIn } from './total';

/** Said where a 案件 cell holds several cases: a wrong number would be worse than none. */
export const SEVERAL_CASES = '案件列里有一格写了几个案件，或者用“×”写了个数。这样的同案免扣要由“考核”插件来算，请在装有插件的 Excel 里打开，或者用数值版。';

/** KH.HIGHEST: what the row keeps of its points. */
export const highest: Renderer = (args, context) => {
  const { columns, row } = place(args, context);
  const own = cell(row, columns.points);
  // Times the sum of all: a count that cannot be read in any row with a case leaves nothing certain here, as KH.HIGHEST has it.
  const nothing = binary(binary(own, '*', call('SUM', down(columns, columns.points))), '=', literal(0));
  return IF(someSeveral(columns), refuse(literal(SEVERAL_CASES)), IF(nothing, literal(0), IF(isKept(columns, row), own, literal(0))));
};

/** KH.KEPTBY: “〔2026〕7号按7.3.1扣1分，此处免扣0.5分”. */
export const keptBy: Renderer = (args, context) => {
  const { columns, row } = place(args, context);
  const points = cell(row, columns.points);
  const said = (tie: boolean): string => keptBySentence({ clause: '', case: WORDS_MARK, keptBy: MARK_2.toFixed(), keptPoints: MARK_3, points: MARK_4, tie });
  const scope = atRow(columns, columns.scope, cell(row, columns.kept));
  const inside = binary(sameCase(columns, row), '*', binary(down(columns, columns.scope), '=', scope));
  const most = call('SUMPRODUCT', call('MAX', binary(inside, '*', down(columns, columns.points))));
  const keeper = firstRow(columns, binary(inside, '*', binary(down(columns, columns.points), '=', most)));
  const { clauses } = askOf(args);
  const id = call('INDEX', { kind: 'range', rect: clauses, fixed: true }, binary(keeper, '-', literal(columns.first)));
  const tie = binary(cell(row, columns.sum), '=', atRow(columns, columns.sum, cell(row, columns.kept)));
  const sentence = binary(worded(said(false), cell(row, columns.id), id, most, points), '&', IF(tie, literal(said(true).slice(said(false).length)), EMPTY));
  return IF(binary(points, '=', literal(0)), EMPTY, IF(isKept(columns, row), EMPTY, sentence));
};

/** Whether any 案件 cell of the sheet is past native functions. */
export function someSeveral(columns: CaseColumns): Formula {
  return binary(call('SUM', down(columns, columns.several)), '>', literal(0));
}

function isKept(columns: CaseColumns, row: number): Formula {
  return binary(atRow(columns, columns.scope, cell(row, columns.kept)), '=', cell(row, columns.scope));
}

/** The cell of a column in a row numbered from 1. */
function atRow(columns: CaseColumns, column: number, row: Formula): Formula {
  return call('INDEX', down(columns, column), binary(row, '-', literal(columns.first)));
}

function place(args: readonly Formula[], context: NativeContext): { readonly columns: CaseColumns; readonly row: number } {
  const own = argument(args, 0);
  if (own.kind !== 'cell') throw new RangeError('the clause number must stand in a cell');
  return { columns: context.cases(askOf(args)), row: own.row };
}

/** The columns that KH.HIGHEST and KH.KEPTBY are handed. */
export function askOf(args: readonly Formula[]): Parameters<NativeContext['cases']>[0] {
  const [clauses, words, quantities, cases] = [1, 2, 3, 4].map((at) => rectIn(argument(args, at)));
  if (!clauses || !words || !quantities || !cases) throw new RangeError('four columns are wanted');
  return { clauses, words, quantities, cases, scope: args[5] ?? null };
}
