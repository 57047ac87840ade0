import { ZERO, caseId, type Decimal } from '../scoring';
import { readCases } from '../reading';
import { caseProblemSentence } from '../wording';
import { cellsOf, pointsIn, wordsOf } from './arguments';
import { valueError } from './errors';

/** Columns of the 台账 and whose lines are wanted. */
export interface LedgerColumns {
  readonly unit: unknown;
  readonly clause: unknown;
  readonly units: unknown;
  readonly clauses: unknown;
  readonly counts: unknown;
  readonly cases: unknown;
}

/**
 * The cases of one unit and clause, as a 案件 cell holds them: one case of all that is counted stands alone, several or a part each
 * with its count; lines of one case are added up. #VALUE! for columns
 * of different length and for a line with several cases: how many belong to which only its own line can say.
 */
export function casesOf({ unit, clause, ...columns }: LedgerColumns): string {
  const [units, clauses, counts, cases] = [columns.units, columns.clauses, columns.counts, columns.cases].map(cellsOf) as [readonly unknown[], readonly unknown[], readonly unknown[], readonly unknown[]];
  if ([clauses, counts, cases].some(({ length }) => length !== units.length)) throw valueError('台账的单位、条款、数量、案件四列的行数不一样。请选同样的几行。');
  const [wantedUnit, wantedClause] = [wordsOf(unit).trim(), wordsOf(clause).trim()];
  const found = new Map<string, { readonly written: string; readonly count: Decimal }>();
  let whole = ZERO;
  units.forEach((own, line) => {
    if (wordsOf(own).trim() !== wantedUnit || wordsOf(clauses[line]).trim() !== wantedClause) return;
    const written = oneCase(wordsOf(cases[line]).trim(), wantedClause);
    const count = pointsIn(counts[line], '台账的数量');
    whole = whole.plus(count);
    if (written === '' || count.isZero()) return;
    const known = found.get(caseId(written));
    found.set(caseId(written), { written: known?.written ?? written, count: (known?.count ?? ZERO).plus(count) });
  });
  const [first, second] = [...found.values()];
  if (first !== undefined && second === undefined && first.count.eq(whole)) return first.written;
  return [...found.values()].map(({ written, count }) => `${written}×${count.toFixed()}`).join('；');
}

function oneCase(written: string, clause: string): string {
  const shares = readCases(written);
  if ('code' in shares) throw valueError(caseProblemSentence(shares, `台账 ${clause}`));
  if (shares.length > 1 || shares.some(({ count }) => count !== null)) throw valueError(`台账 ${clause} 的案件“${written}”写了个数或者几个案件。请一行只登记一个案件，个数填在数量里。`);
  return written;
}
