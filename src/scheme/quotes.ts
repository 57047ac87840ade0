import { indicatorQuotes, methodQuotes } from './kindQuotes';
import type { ColumnRole, Scheme } from './scheme';
import type { SourceText } from './sourceText';
import { bare } from './text';
import { sectionsInOrder } from './walk';

/** Words of a scheme that must stand in its source. `claims`: they account for the scoring words inside them. */
interface Citation {
  readonly kind: 'section' | 'item' | 'clause' | 'verification' | 'column' | 'note' | 'notModelled';
  readonly id: string;
  readonly quote: string;
}

/** Where a citation stands in the stripped source. */
export interface Placed extends Citation {
  readonly start: number;
  readonly end: number;
}

export interface Placement {
  readonly placed: readonly Placed[];
  readonly missing: readonly Citation[];
  /** In the source, but before words that the scheme cites earlier. */
  readonly outOfOrder: readonly Placed[];
  /** Only to be found where other words are already cited. */
  readonly twice: readonly (Citation & { readonly with: Placed })[];
}

/**
 * Places every quote in document order: each is looked for behind the one before it, so wording that repeats
 * ("发现一起相关违规问题扣1分") is claimed by its own place.
 */
export function placeQuotes(scheme: Scheme, source: SourceText): Placement {
  const placed: Placed[] = [];
  const missing: Citation[] = [];
  const outOfOrder: Placed[] = [];
  const twice: (Citation & { with: Placed })[] = [];
  let cursor = 0;

  const take = (citation: Citation, from: number): void => {
    const quote = bare(citation.quote);
    const next = source.words.indexOf(quote, from);
    if (next >= 0) {
      placed.push({ ...citation, start: next, end: next + quote.length });
      cursor = next + quote.length;
      return;
    }
    let taken: Placed | undefined;
    for (let start = source.words.indexOf(quote); start >= 0; start = source.words.indexOf(quote, start + 1)) {
      const end = start + quote.length;
      taken = placed.find((other) => other.start < end && start < other.end);
      if (taken) continue;
      const found = { ...citation, start, end };
      placed.push(found);
      outOfOrder.push(found);
      return;
    }
    if (taken) twice.push({ ...citation, with: taken });
    else missing.push(citation);
  };

  for (const citation of citationsInOrder(scheme)) take(citation, cursor);
  for (const [index, entry] of scheme.notModelled.entries()) {
    const quote = bare(entry.quote);
    const free = freePlaces(source.words, quote, placed)[0];
    const citation: Citation = { kind: 'notModelled', id: `notModelled[${index}]`, quote: entry.quote };
    if (free !== undefined) placed.push({ ...citation, start: free, end: free + quote.length });
    else take(citation, source.words.length);
  }
  return { placed, missing, outOfOrder, twice };
}

function freePlaces(words: string, quote: string, placed: readonly Placed[]): readonly number[] {
  const starts: number[] = [];
  for (let start = words.indexOf(quote); start >= 0; start = words.indexOf(quote, start + 1)) {
    if (!placed.some((other) => other.start < start + quote.length && start < other.end)) starts.push(start);
  }
  return starts;
}

/** Headings that hold scoring words (扣分), or would be looked for in vain in a document that has no such column. */
const HEADED: readonly ColumnRole[] = ['allotted', 'clause', 'verification', 'selfScore', 'deduction', 'score'];

function citationsInOrder(scheme: Scheme): readonly Citation[] {
  const body = sectionsInOrder(scheme).flatMap((section): readonly Citation[] => [
    { kind: 'section', id: section.id, quote: section.quote },
    ...section.items.flatMap((item): readonly Citation[] => [
      { kind: 'item', id: item.id, quote: item.quote },
      ...item.clauses.map((clause): Citation => ({ kind: 'clause', id: clause.id, quote: clause.quote })),
      ...(item.verification ? [{ kind: 'verification', id: item.id, quote: item.verification.quote } as const] : []),
    ]),
  ]);
  const columns = scheme.columns.filter(({ role }) => HEADED.includes(role)).map(({ heading }): Citation => ({ kind: 'column', id: heading, quote: heading }));
  const notes = scheme.notes.map((note, index): Citation => ({ kind: 'note', id: `注${index + 1}`, quote: note.quote }));
  const own = [...methodQuotes(scheme.methods), ...indicatorQuotes(scheme.indicators)].map((one): Citation => ({ kind: 'clause', ...one }));
  return [...columns, ...body, ...own, ...notes].filter((citation) => citation.quote !== '');
}
