import { CASE_SCOPES } from '../caseScope';
import { rectOf } from '../address';
import { EMPTY, IF, binary, call, cell, fixedRange, literal, rounded } from '../formula';
import type { CellPlan, Formula } from '../plan';
import { caseIdFormula, holdsSeveral } from './caseText';
import { plannedClause, pointsFormula } from './clause';
import type { CaseAsk, CaseColumns } from './context';
import { overCount } from './count';
import { overValues, type Known } from './known';
import { refuse } from './say';

export const CASE_HEADINGS = ['几案', '案号', '案内应扣', '内容起行', '内容合计', '留在行'] as const;

/** A row number no sheet has: what does not count is pushed past all rows. */
const BEYOND = 1e6;

/** An award has no say, but words for its count are a slip all the same. */
const UNCOUNTED = { effect: 'add', basis: 'range', discretion: true } as const;

/**
 * 同案 without KH.*: a case, its points and its 考核内容 stand in columns beside the table, so that the highest of them can be
 * found by SUMPRODUCT(MAX(…)), which every Excel works without array entry. Plain cells of one case each; the rest is marked.
 */
export function caseColumns(ask: CaseAsk, known: Known, column: number): { readonly columns: CaseColumns; readonly cells: readonly CellPlan[] } {
  const { row: first, rows } = ask.clauses;
  const columns: CaseColumns = { several: column, id: column + 1, points: column + 2, scope: column + 3, sum: column + 4, kept: column + 5, first, last: first + rows - 1 };
  const ids = Array.from({ length: rows }, (_, index) => String(known(first + index, ask.clauses.column) ?? ''));
  const groups = new Map(Object.values(CASE_SCOPES).map(({ parts }) => [parts, groupsOf(ids, parts)]));
  const cells = ids.flatMap((_, index): CellPlan[] => {
    const groupOf: GroupOf = (parts) => groups.get(parts)?.()[index] ?? { from: index, to: index };
    const row = first + index;
    const put = (at: number, content: Formula): CellPlan => ({ row, column: at, content });
    return [
      put(columns.several, severalFormula(ask, known, row)),
      put(columns.id, whenDeducted(ask, known, row, caseIdFormula(cell(row, ask.cases.column)), EMPTY)),
      put(columns.points, pointsOfRow(ask, known, row)),
      put(columns.scope, overScope(ask, known, (parts) => literal(groupOf(parts).from + first + 1))),
      put(columns.sum, sumFormula(ask, known, columns, row, groupOf)),
      put(columns.kept, keptFormula(columns, row)),
    ];
  });
  return { columns, cells };
}

/** The whole of a column. */
export function down({ first, last }: CaseColumns, column: number): Formula {
  return fixedRange(rectOf(first, column, last - first + 1));
}

/** 1 for each row of the case of `row` (0 for others), as an array. */
export function sameCase(columns: CaseColumns, row: number): Formula {
  return call('EXACT', down(columns, columns.id), cell(row, columns.id));
}

/** The first row, from 1, where an array of 0 and 1 holds 1; past all rows where none does. */
export function firstRow(columns: CaseColumns, holds: Formula): Formula {
  return call('SUMPRODUCT', call('MIN', binary(call('ROW', down(columns, columns.id)), '+', binary(literal(BEYOND), '*', binary(literal(1), '-', holds)))));
}

function severalFormula(ask: CaseAsk, known: Known, row: number): Formula {
  const written = cell(row, ask.cases.column);
  return whenDeducted(ask, known, row, IF(binary(written, '=', EMPTY), literal(0), IF(holdsSeveral(written), literal(1), literal(0))), literal(0));
}

/** An award has no say in 同案. */
function whenDeducted(ask: CaseAsk, known: Known, row: number, then: Formula, otherwise: Formula): Formula {
  return overValues(cell(row, ask.words.column), known, (words) => (plannedClause(String(words)).measure?.effect === 'deduct' ? then : otherwise), () => otherwise);
}

/** What the row comes to in its case; 0 where it has no case or nothing counted, an error where its count cannot be read. */
function pointsOfRow(ask: CaseAsk, known: Known, row: number): Formula {
  const count = cell(row, ask.quantities.column);
  const problem = (sentence: Formula, found: 'words' | 'number'): Formula => (found === 'words' ? refuse(sentence) : literal(0));
  const worth = (words: string): Formula => {
    const { measure } = plannedClause(words);
    if (measure?.effect !== 'deduct') return overCount(count, UNCOUNTED, { of: () => literal(0), problem });
    return overCount(count, measure, { of: (value) => pointsFormula(measure, value), problem });
  };
  const none = call('OR', ...[binary(cell(row, ask.cases.column), '=', EMPTY), binary(count, '=', EMPTY), binary(count, '=', literal('/'))]);
  return IF(none, literal(0), overValues(cell(row, ask.words.column), known, (words) => worth(String(words)), () => literal(0)));
}

/** By how many parts of a clause's number stand for its place inside the 考核内容. */
function overScope({ scope }: CaseAsk, known: Known, of: (parts: number) => Formula): Formula {
  if (scope === null) return of(0);
  const parts = (word: string): number => Object.values(CASE_SCOPES).find((one) => (one.word ?? '条款') === word)?.parts ?? 0;
  return overValues(scope, known, (word) => of(parts(String(word))), () => call('NA'));
}

/** Rows of one 考核内容, as places in the list. */
interface Group {
  readonly from: number;
  readonly to: number;
}
type GroupOf = (parts: number) => Group;

/** The group of each row, worked out when it is first asked for. A scheme keeps the clauses of one 考核内容 together; a RangeError otherwise. */
function groupsOf(ids: readonly string[], parts: number): () => readonly Group[] {
  let found: readonly Group[] | null = null;
  return () => (found ??= grouped(ids, parts));
}

function grouped(ids: readonly string[], parts: number): readonly Group[] {
  const keys = ids.map((id) => {
    const numbers = id.split('.');
    return numbers.slice(0, Math.max(1, numbers.length - parts)).join('.');
  });
  return keys.map((key) => {
    const [from, to] = [keys.indexOf(key), keys.lastIndexOf(key)];
    if (keys.slice(from, to + 1).some((other) => other !== key)) throw new RangeError(`the clauses of ${key} do not stand together`);
    return { from, to };
  });
}

function sumFormula(ask: CaseAsk, known: Known, columns: CaseColumns, row: number, groupOf: GroupOf): Formula {
  return overScope(ask, known, (parts) => {
    const { from, to } = groupOf(parts);
    if (from === to) return cell(row, columns.points);
    const part = (column: number): Formula => fixedRange(rectOf(columns.first + from, column, to - from + 1));
    return rounded(call('SUMPRODUCT', binary(call('EXACT', part(columns.id), cell(row, columns.id)), '*', part(columns.points))));
  });
}

function keptFormula(columns: CaseColumns, row: number): Formula {
  const mine = sameCase(columns, row);
  const sums = down(columns, columns.sum);
  const best = call('SUMPRODUCT', call('MAX', binary(mine, '*', sums)));
  const holds = binary(binary(mine, '*', binary(down(columns, columns.points), '>', literal(0))), '*', binary(sums, '=', best));
  return IF(binary(cell(row, columns.points), '=', literal(0)), literal(0), firstRow(columns, holds));
}
