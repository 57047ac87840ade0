import { EMPTY, IF, binary, call, join, literal } from '../formula';
import type { Formula } from '../plan';
import { argument, type Renderer } from './context';
import { rectIn } from './total';

/** A row number no sheet has: lines that do not count are pushed past all rows. */
const BEYOND = 1e6;

/**
 * KH.CASES, as far as native functions can take cases apart: one case, written alike in every line of the unit and clause, is that
 * case. Several, or lines without one, come out as several cases do in a 案件 cell, which the sheet then says it cannot take apart.
 */
export const ledgerCases: Renderer = (args) => {
  const [unit, clause, units, clauses, counts, cases] = [0, 1, 2, 3, 4, 5].map((place) => argument(args, place)) as [Formula, Formula, Formula, Formula, Formula, Formula];
  const lines = binary(binary(call('EXACT', units, unit), '*', call('EXACT', clauses, clause)), '*', binary(counts, '>', literal(0)));
  const ofCase = binary(lines, '*', binary(cases, '<>', EMPTY));
  const firstRow = call('SUMPRODUCT', call('MIN', binary(call('ROW', cases), '+', binary(literal(BEYOND), '*', binary(literal(1), '-', ofCase)))));
  const first = call('INDEX', cases, binary(firstRow, '-', literal(rectIn(cases).row)));
  const total = (which: Formula): Formula => call('SUMPRODUCT', which);
  const alike = binary(total(binary(lines, '*', call('EXACT', cases, first))), '=', total(lines));
  return IF(binary(total(ofCase), '=', literal(0)), EMPTY, IF(alike, first, join(first, literal('；台账里不止这一个案件'))));
};
