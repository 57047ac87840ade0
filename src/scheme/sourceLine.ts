import { placeQuotes } from './quotes';
import type { Scheme } from './scheme';
import { partOf } from './sourcePart';
import { sourceText } from './sourceText';

/** Line of the source (from 1) on which the clause begins; null if its words are not there. */
export function sourceLine(scheme: Scheme, source: string, clauseId: string): number | null {
  return sourceLines(scheme, source).get(clauseId) ?? null;
}

/** The same for every clause at once: id → line. */
export function sourceLines(scheme: Scheme, source: string): ReadonlyMap<string, number> {
  const { text } = partOf(sourceText(source), scheme.part);
  const clauses = placeQuotes(scheme, text).placed.filter((one) => one.kind === 'clause');
  return new Map(clauses.map((one) => [one.id, text.lines[one.start] ?? 1]));
}
