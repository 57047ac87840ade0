import type { SourceText } from './sourceText';
import { bare } from './text';

/**
 * 出处中的一篇: which stretch of a source that holds several documents is this scheme's own.
 * It begins with the words `from` and ends right before the words `to`; null: at the end of the source.
 */
export interface SourcePart {
  readonly from: string;
  readonly to: string | null;
}

/** What of a part's edges is not to be found, or is there more than once, so that the part has no one beginning or end. */
export interface PartProblem {
  readonly edge: 'from' | 'to';
  readonly quote: string;
  /** How often the words stand in the source: 0, or 2 and more. */
  readonly times: number;
}

/** The stretch of the source that a scheme comes from, its characters on their own lines; or why there is no one such stretch. */
export function partOf(source: SourceText, part: SourcePart | null): { readonly text: SourceText; readonly problems: readonly PartProblem[] } {
  if (part === null) return { text: source, problems: [] };
  const from = edgeOf(source, 'from', part.from, 0);
  if ('times' in from) return { text: source, problems: [from] };
  const to = part.to === null ? { at: source.words.length } : edgeOf(source, 'to', part.to, from.at + bare(part.from).length);
  if ('times' in to) return { text: source, problems: [to] };
  return { text: { words: source.words.slice(from.at, to.at), lines: source.lines.slice(from.at, to.at) }, problems: [] };
}

function edgeOf(source: SourceText, edge: PartProblem['edge'], quote: string, behind: number): { readonly at: number } | PartProblem {
  const wanted = bare(quote);
  const places: number[] = [];
  for (let at = source.words.indexOf(wanted, behind); at >= 0; at = source.words.indexOf(wanted, at + 1)) places.push(at);
  const [at, second] = places;
  return at === undefined || second !== undefined ? { edge, quote, times: places.length } : { at };
}
