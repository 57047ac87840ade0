import { readCases } from '../reading/readCases';
import { Decimal, ZERO } from '../scoring/decimal';
import type { EntryLine, Quantity } from '../scoring/entry';
import { caseProblemSentence, casesExceedSentence } from '../wording/index';

export interface WrittenEntry {
  readonly clause: string;
  readonly quantity: Quantity;
  /** 案件 as written: one case, or several each with its count, as in a cell of the sheet. */
  readonly cases: string;
  readonly note: string;
}

export type Lines = { readonly ok: true; readonly lines: readonly EntryLine[] } | { readonly ok: false; readonly sentence: string };

/** One row of a list or a sheet as entries of one case each: what its cases do not count stands as an entry without a case. */
export function entryLines({ clause, quantity, cases, note }: WrittenEntry): Lines {
  const shares = readCases(cases);
  if ('code' in shares) return { ok: false, sentence: caseProblemSentence(shares) };
  const common = { clause, ...(note === '' ? {} : { note }) };
  if (quantity.state !== 'count') return { ok: true, lines: [{ ...common, quantity }] };
  const counted = quantity.value;
  const parts = shares.map((share) => ({ ...share, value: share.count === null ? counted : new Decimal(share.count) }));
  const ofCases = parts.reduce((sum, { value }) => sum.plus(value), ZERO);
  if (ofCases.gt(counted) && !counted.isNegative()) return { ok: false, sentence: casesExceedSentence({ ok: false, code: 'casesExceedCount', counted, ofCases }) };
  const rest = counted.minus(ofCases);
  return {
    ok: true,
    lines: [
      ...parts.map(({ case: id, value }) => ({ ...common, case: id, quantity: { state: 'count' as const, value } })),
      ...(parts.length > 0 && rest.isZero() ? [] : [{ ...common, quantity: { state: 'count' as const, value: rest } }]),
    ],
  };
}
