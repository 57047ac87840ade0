import { rectOf } from './address';
import type { SheetFrame } from './clauseFormulas';
import { isDiscretion, type ClauseRow } from './clauseRows';
import { EMPTY, IF, binary, call, cell, join, literal, range } from './formula';
import type { Formula } from './plan';

/** What may be lost beside the points, the clauses that cost it, and the row that says whether it is. */
export interface VetoRow {
  readonly row: number;
  readonly target: string;
  readonly clauses: readonly ClauseRow[];
}

export function vetoRows(rows: readonly ClauseRow[], start: number): readonly VetoRow[] {
  const targets = [...new Set(rows.flatMap(({ clause }) => (clause.veto === null ? [] : [clause.veto.target])))];
  return targets.map((target, index) => ({ row: start + index, target, clauses: rows.filter(({ clause }) => clause.veto?.target === target) }));
}

/** With this the sentence of what is lost begins. */
export const LOST = '取消';

/** Words of a clause that say which it is. */
const WORDS = 18;

/** 取消（依据共.3.1“有违反有关规定,被相关部门查处……”查实1次）; 待评 while one of them waits; 不取消. */
export function vetoFormula({ layout }: SheetFrame, { clauses }: VetoRow): Formula {
  // 应扣 rather than 查实数: it is a number only where something was counted, also where that was written as 3×2.
  const due = (row: ClauseRow): Formula => cell(row.row, layout.due);
  const fired = (row: ClauseRow): Formula => IF(call('ISNUMBER', due(row)), IF(binary(due(row), '>', literal(0)), literal(1), literal(0)), literal(0));
  const sumOf = (rows: readonly ClauseRow[]): Formula => rows.map(fired).reduce((left, right) => binary(left, '+', right));
  const basis = clauses.map((row, index) => {
    const { id, shown, reading } = row.clause;
    const quoted = shown.length <= WORDS ? shown : `${shown.slice(0, WORDS)}……`;
    const fact = join(literal(`${id}“${quoted}”查实`), cell(row.row, layout.counted), literal(isDiscretion(row) ? '分' : (reading.unit ?? '次')));
    const before = clauses.slice(0, index);
    const mark = before.length === 0 ? EMPTY : IF(binary(sumOf(before), '>', literal(0)), literal('；'), EMPTY);
    return IF(binary(fired(row), '>', literal(0)), join(mark, fact), EMPTY);
  });
  const blanks = clauses.map((row): Formula => call('COUNTBLANK', range(rectOf(row.row, layout.counted)))).reduce((left, right) => binary(left, '+', right));
  return IF(binary(sumOf(clauses), '>', literal(0)), join(literal(`${LOST}（依据`), ...basis, literal('）')), IF(binary(blanks, '>', literal(0)), literal('待评'), literal('不取消')));
}
