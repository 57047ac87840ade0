import type { Mend } from './scheme';

const SPACE = /\s+/gu;
/** White space with a Latin letter or a digit on both sides parts two words; any other comes from the scan. */
const STRAY = /(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/gu;

/** The words without white space: the form in which a quote and its source are compared. */
export function bare(text: string): string {
  return text.replace(SPACE, '');
}

/** What the sheet shows: the quote without its stray spaces, each mend applied wherever it stands. */
export function shownWords(quote: string, mends: readonly Mend[]): string {
  return mends.reduce((words, mend) => words.split(mend.from).join(mend.to), quote.trim().replace(STRAY, ''));
}

/** Bare words with full-width marks, curly quotes and 。 folded to ASCII, so that a retyped piece finds its clause. */
export function folded(text: string): string {
  return bare(text)
    .normalize('NFKC')
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/。/gu, '.')
    .toLowerCase();
}
