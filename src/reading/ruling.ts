import type { Reading, Refusal } from './reading';

/**
 * 〔口径：每件加10分〕 behind the words of a clause: how the office counts them, where the words alone do not say, or leave
 * the amount to a decision. The clause is then read from what stands in the brackets. The colon may be either.
 */
const RULING = /[〔﹝]\s*口\s*径\s*[：:]([^〔﹝〕﹞]*)[〕﹞]/u;

/** A ruling in a text: what stands inside the brackets, and where the brackets stand (UTF-16 offsets). */
export interface Ruling {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Every ruling in a text, in order. */
export function rulings(text: string): Ruling[] {
  return [...text.matchAll(new RegExp(RULING, 'gu'))].map((match) => {
    const words = match[1] ?? '';
    return { words: words.trim(), start: match.index, end: match.index + match[0].length };
  });
}

/** 待定: nobody has decided. */
const PENDING = /^(?:待定|待明确|未定)?[。;；]?$/u;
const NOTHING = /^(?:不计分|不加分|不扣分|不予加分)[。;；]?$/u;

/** What a ruling says, given how its words read by themselves. */
export function ruledReading(words: string, found: readonly Reading[]): Omit<Reading, 'text' | 'span' | 'start' | 'end'> {
  const blank = { effect: 'none', basis: 'once', points: null, unit: null, per: null, cap: null, threshold: null, discretion: false } as const;
  if (PENDING.test(words)) return { ...blank, refused: { code: 'undecided', words } };
  if (NOTHING.test(words)) return { ...blank, ruled: true, refused: null };
  const [only, second] = found;
  if (only === undefined || second !== undefined) return { ...blank, refused: refusalOf(words, found) };
  const { text: _text, span: _span, start: _start, end: _end, ...meaning } = only;
  return { ...meaning, ruled: true };
}

function refusalOf(words: string, found: readonly Reading[]): Refusal {
  return found.length === 0 ? { code: 'unknownForm', words } : { code: 'severalClauses', words, ways: found.map(({ span }) => span) };
}
