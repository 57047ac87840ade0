import type { Mend } from './scheme';

const SPACE = /\s+/gu;
/** White space with a Latin letter or a digit on both sides parts two words; any other comes from the scan. */
const STRAY = /(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/gu;

/** Reading aid that a converter left behind a traditional character: 發(fā)生. Only with a tone mark, so that (a) and (Excel) stay. */
const PINYIN = /(?<=\p{Script=Han})\([a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,4}\)/gu;

/** The words without white space: the form in which a quote and its source are compared. */
export function bare(text: string): string {
  return text.replace(SPACE, '');
}

/** 注音 residues in a text: how many, and the first with its character. */
export function pinyinIn(text: string): { readonly count: number; readonly first: string | null } {
  const words = bare(text);
  const found = [...words.matchAll(PINYIN)];
  const [first] = found;
  return { count: found.length, first: first === undefined ? null : words.slice(first.index - 1, first.index + first[0].length) };
}

/** What the sheet shows: the quote without its stray spaces and 注音 residues, each mend applied wherever it stands. */
export function shownWords(quote: string, mends: readonly Mend[]): string {
  return mends.reduce((words, mend) => words.split(mend.from).join(mend.to), quote.trim().replace(STRAY, '').replace(PINYIN, ''));
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
