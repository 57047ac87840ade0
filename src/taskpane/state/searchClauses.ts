import type { Clause, Item, Scheme } from '../../scheme/scheme';
import { folded } from '../../scheme/text';
import { itemsInOrder } from '../../scheme/walk';
import { readingInWords, refusalSentence } from '../../wording';

export interface FoundClause {
  readonly clause: Clause;
  readonly item: Item;
  /** "8.2.1 每缺一项扣0.5分" */
  readonly label: string;
}

/** What a person sees of a long list. */
export const MOST_FOUND = 20;

/** Clauses that a person may mean: the id, or what begins with it, before those in whose words every word typed stands. All of them for nothing typed. */
export function searchClauses(scheme: Scheme, typed: string): readonly FoundClause[] {
  const all = itemsInOrder(scheme).flatMap((item) => item.clauses.map((clause): FoundClause => ({ clause, item, label: `${clause.id} ${clause.shown}` })));
  const words = typed.split(/[\s　]+/u).map(folded).filter((word) => word !== '');
  if (words.length === 0) return all;
  const [first = ''] = words;
  const exact = all.filter(({ clause, label }) => folded(clause.id) === first || folded(label) === folded(typed));
  const begins = words.length > 1 ? [] : all.filter((one) => !exact.includes(one) && folded(one.clause.id).startsWith(first));
  const within = all.filter((one) => !exact.includes(one) && !begins.includes(one) && words.every((word) => folded(`${one.item.shown}${one.label}`).includes(word)));
  return [...exact, ...begins, ...within];
}

/** How the clause is counted, or why it is not. */
export function readingOf({ reading }: Clause): string {
  return reading.refused === null ? readingInWords(reading) : refusalSentence(reading.refused);
}
