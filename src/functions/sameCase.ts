import { ZERO, pointsOf, type Decimal, type Release } from '../scoring';
import { releaseSameCases, type CaseRow } from '../scoring/sameCase';
import { cellsOf, wordsOf } from './arguments';
import { caseRow } from './caseRow';
import { scopeOf } from './caseScope';
import { valueError } from './errors';

/** The columns of a sheet that the same-case policy looks at, and the clause whose row is asked for. */
export interface CaseColumns {
  readonly clause: unknown;
  readonly clauses: unknown;
  readonly words: unknown;
  readonly quantities: unknown;
  readonly cases: unknown;
  /** What counts as one 考核内容: 条款, 标准 or 具体内容. */
  readonly scope: unknown;
}

export interface Kept {
  /** What stays of the row's 应扣, in 分. */
  readonly kept: Decimal;
  readonly releases: readonly Release[];
}

/**
 * The row of one clause under the same-case policy. #VALUE! when the columns differ in length, the clause is not in its
 * column, or the row of any clause with a case cannot be read: what is kept here depends on all of them.
 */
export function keptRow(columns: CaseColumns): Kept {
  const ids = cellsOf(columns.clauses).map((id) => wordsOf(id).trim());
  const words = cellsOf(columns.words);
  const quantities = cellsOf(columns.quantities);
  const cases = cellsOf(columns.cases);
  if ([words, quantities, cases].some((column) => column.length !== ids.length)) {
    throw valueError('条款号、条款、查实数、案件四列的行数不一样。请选同样的几行。');
  }
  const clause = wordsOf(columns.clause).trim();
  const asked = ids.indexOf(clause);
  if (clause === '' || asked < 0) throw valueError(`条款号列里没有“${clause}”。请核对条款号和所选的区域。`);
  const scope = scopeOf(columns.scope);
  const rows = ids.map((id, row) => caseRow({ id, words: words[row], quantity: quantities[row], cases: cases[row] }, scope(id), row === asked));
  const own = rows[asked] ?? null;
  if (own === null) return { kept: ZERO, releases: [] };
  const releases = releaseSameCases(rows.filter((row): row is CaseRow => row !== null)).get(own) ?? [];
  return { kept: releases.reduce((left, { points }) => left.minus(points), pointsOf(own.measure, own.count)), releases };
}
