export interface QuotePart {
  readonly text: string;
  /** These words were read: they decided the points or the limit. */
  readonly read: boolean;
}

/** Splits the quote around the words that were read; words that are not in it are passed over. */
export function quoteParts(quote: string, read: readonly string[]): readonly QuotePart[] {
  const marks = read
    .map((words) => ({ start: words === '' ? -1 : quote.indexOf(words), length: words.length }))
    .filter(({ start }) => start >= 0)
    .sort((left, right) => left.start - right.start);
  const parts: QuotePart[] = [];
  let at = 0;
  for (const { start, length } of marks) {
    if (start < at) continue;
    if (start > at) parts.push({ text: quote.slice(at, start), read: false });
    parts.push({ text: quote.slice(start, start + length), read: true });
    at = start + length;
  }
  if (at < quote.length) parts.push({ text: quote.slice(at), read: false });
  return parts;
}
