import { rectOf } from '../address';
import { EMPTY, IF, binary, call, cell, literal, range, rounded } from '../formula';
import type { Formula } from '../plan';
import { LIMIT_WORDS } from './own';
import { isAwardClause, takesReason } from './ownEntries';
import { columnRuns, type EntryColumns, type PlacedClause, type PlacedItem } from './ownFrame';
import { whenDecided, whyWords } from './ownWords';

/** The formulas of one clause on the sheet where it is entered. */
export interface ClauseFormulas {
  readonly due: Formula | null;
  readonly over: Formula | null;
  readonly deduction: Formula | null;
  readonly award: Formula | null;
  readonly why: Formula;
}

const isNumber = (value: Formula): Formula => call('ISNUMBER', value);

/** `limit`: the cell that says whether 扣分 ends at 标准分; null where nothing asks. */
export function clauseFormulas(columns: EntryColumns, item: PlacedItem, placed: PlacedClause, limit: Formula | null): ClauseFormulas {
  const { clause, row, words } = placed;
  const quantity = cell(row, columns.quantity);
  const award = isAwardClause(clause);
  const args = [words.words, quantity, ...(takesReason(clause) ? [cell(row, columns.reason)] : [])];
  const points = whenDecided(words, quantity, call(award ? 'KH.AWARD' : 'KH.DEDUCT', ...args));
  const over = award ? null : overFormula(columns, item, placed, limit);
  const due = cell(row, columns.due);
  const beyond = over === null ? literal(0) : call('SUM', cell(row, columns.over));
  const explained = call('KH.EXPLAIN', words.words, quantity, literal(0), beyond, ...(item.allotted === null ? [] : [item.allotted]));
  return {
    due: award ? null : points,
    over,
    deduction: award ? null : over === null ? due : IF(isNumber(due), rounded(binary(due, '-', call('SUM', cell(row, columns.over)))), due),
    award: award ? points : null,
    why: whyWords(words, quantity, explained),
  };
}

/** An item with a 标准分 and something that is deducted may come to its limit. */
export function mayEnd({ allotted, own }: PlacedItem, limit: Formula | null): boolean {
  return allotted !== null && (own.limited || limit !== null);
}

/** 超限额: what is left of 应扣 beyond what the rows above it left of 标准分. */
function overFormula(columns: EntryColumns, item: PlacedItem, { row }: PlacedClause, limit: Formula | null): Formula | null {
  if (item.allotted === null || !mayEnd(item, limit)) return null;
  const first = Math.min(...item.clauses.map((one) => one.row));
  const before = row === first ? null : call('SUM', range(rectOf(first, columns.deduction, row - first)));
  const left = before === null ? item.allotted : binary(item.allotted, '-', before);
  const due = cell(row, columns.due);
  const beyond = call('MAX', literal(0), rounded(binary(due, '-', left)));
  const decided = item.own.limited || limit === null ? beyond : IF(binary(limit, '=', literal(LIMIT_WORDS.item)), beyond, literal(0));
  return IF(isNumber(due), decided, EMPTY);
}

/** 得分 of an item: its 标准分 less 扣分, and what was added; without a 标准分 what was added less 扣分. */
export function scoreFormula(columns: EntryColumns, { allotted, clauses }: PlacedItem): Formula {
  const rowsOf = (award: boolean): number[] => clauses.filter(({ clause }) => isAwardClause(clause) === award).map(({ row }) => row);
  const deducted = columnRuns(null, columns.deduction, rowsOf(false));
  const added = columnRuns(null, columns.award, rowsOf(true));
  const base: Formula = allotted === null ? (deducted.length === 0 ? literal(0) : binary(literal(0), '-', call('KH.TOTAL', ...deducted))) : deducted.length === 0 ? allotted : call('KH.SCORE', allotted, ...deducted);
  return added.length === 0 ? base : rounded(binary(base, '+', call('KH.TOTAL', ...added)));
}

export function pendingWords(pending: Formula): Formula {
  return IF(binary(pending, '=', literal(0)), literal('已评完'), binary(binary(literal('暂计，待评 '), '&', pending), '&', literal(' 条')));
}
