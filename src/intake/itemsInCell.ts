import { clean } from '../reading/clean';
import { amountOfRequirement } from './allotment';
import type { Span } from './draft';
import { markersIn } from './markers';

/** The items in one stretch of requirements and clauses: several where it numbers them and each says what it is worth (1.…,2分。…2.…,1分。…). */
export function itemsInCell(source: string, { start, end }: Span): (Span & { readonly number: string | null })[] {
  const words = source.slice(start, end);
  const cleaned = clean(words);
  const [first, ...others] = markersIn(cleaned, words);
  if (first === undefined || first.at !== 0) return [{ start, end, number: null }];
  const same = [first, ...others.filter(({ rank, value }, index) => rank === first.rank && value >= index)];
  const cuts = same.map(({ at }) => cleaned.at[at] ?? 0);
  const parts = same.map(({ number }, index) => ({ start: start + (cuts[index] ?? 0), end: start + (cuts[index + 1] ?? words.length), number }));
  if (parts.length > 1 && parts.every((part) => amountOfRequirement(source.slice(part.start, part.end)) !== null)) return parts;
  return [{ start, end, number: first.number }];
}
