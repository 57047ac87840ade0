import { itemsInResult } from './results';
import type { Clause, Scheme, Veto } from './scheme';
import type { Decimal } from '../scoring/decimal';
import type { UnitResult } from '../scoring/result';
import { clausesInOrder } from './walk';

/** A clause found at least once that costs more than its points. */
export interface FiredVeto {
  readonly clause: Clause;
  readonly veto: Veto;
  readonly count: Decimal;
}

/** The vetoes a unit's result brings on, in the scheme's order. They change no points. */
export function vetoesOf(scheme: Scheme, result: UnitResult): readonly FiredVeto[] {
  const counts = new Map(itemsInResult(result).flatMap((item) => item.clauses.map((clause) => [clause.id, clause.quantity])));
  return clausesInOrder(scheme).flatMap((clause) => {
    const count = counts.get(clause.id);
    return clause.veto === null || !count || count.isZero() ? [] : [{ clause, veto: clause.veto, count }];
  });
}
