import { rectOf } from './address';
import type { SheetFrame } from './clauseFormulas';
import type { ClauseRow } from './clauseRows';
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

/** 取消（依据共.3.1、共.5.1）; 待评 while one of them waits; 不取消. */
export function vetoFormula({ layout }: SheetFrame, { clauses }: VetoRow): Formula {
  // 应扣 rather than 查实数: it is a number only where something was counted, also where that was written as 3×2.
  const due = (row: ClauseRow): Formula => cell(row.row, layout.due);
  const fired = (row: ClauseRow): Formula => IF(call('ISNUMBER', due(row)), IF(binary(due(row), '>', literal(0)), literal(1), literal(0)), literal(0));
  const sumOf = (rows: readonly ClauseRow[]): Formula => rows.map(fired).reduce((left, right) => binary(left, '+', right));
  const basis = clauses.map((row, index) => {
    const id = literal(row.clause.id);
    const before = clauses.slice(0, index);
    const words = before.length === 0 ? id : IF(binary(sumOf(before), '>', literal(0)), join(literal('、'), id), id);
    return IF(binary(fired(row), '>', literal(0)), words, EMPTY);
  });
  const blanks = clauses.map((row): Formula => call('COUNTBLANK', range(rectOf(row.row, layout.counted)))).reduce((left, right) => binary(left, '+', right));
  return IF(binary(sumOf(clauses), '>', literal(0)), join(literal('取消（依据'), ...basis, literal('）')), IF(binary(blanks, '>', literal(0)), literal('待评'), literal('不取消')));
}
