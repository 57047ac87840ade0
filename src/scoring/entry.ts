import type { Decimal } from './decimal';

/**
 * 查实数: what was found for one clause. Four states that must never be confused:
 * blank (未评), 0 (查实无, a count of zero), a number, and "/" (不适用).
 */
export type Quantity =
  | { readonly state: 'pending' }
  | { readonly state: 'notApplicable' }
  | { readonly state: 'count'; readonly value: Decimal };

/** One line of an entry list: a clause, what was found, and the case (案件) it belongs to, if any. */
export interface EntryLine {
  readonly clause: string;
  readonly quantity: Quantity;
  /** 案件号; lines with the same one are the same case. */
  readonly case?: string;
  /** 备注: facts, or the reason for a discretionary amount. */
  readonly note?: string;
}
