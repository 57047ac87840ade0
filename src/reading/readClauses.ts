import { clean } from './clean';
import { meanings } from './meanings';
import { pieces, type Piece } from './pieces';
import type { Meaning } from './form';
import type { Reading, Refusal } from './reading';
import { refusalFor } from './refusal';

/** A clause longer than this is not one clause; it is refused. Keeps the reader linear in the text. */
const LONGEST = 400;

/** A name between quotation marks: what counts or bends inside it ("“最多跑一次”") says nothing about the amount. */
const QUOTED = /[“《‘「][^“”《》‘’「」]{0,60}[”》’」]/g;

/** What is known of a clause that is refused: nothing that could be scored. */
const NOTHING: Meaning = {
  effect: 'none', basis: 'once', points: null, unit: null, per: null, cap: null, threshold: null, discretion: false,
};

/**
 * Every scoring clause in a text, in order. What looks like scoring but does not read in exactly one way
 * is there too, with `refused` set. Never throws; time is linear in the length of the text.
 */
export function readClauses(text: string): Reading[] {
  const cleaned = clean(text);
  const inert = withoutQuoted(cleaned.text);
  return pieces(cleaned.text).map((piece) => {
    const start = cleaned.at[piece.start] ?? 0;
    const end = (cleaned.at[piece.end - 1] ?? 0) + 1;
    const place = { text, span: text.slice(start, end), start, end };
    const { meaning, refused } = read(inert, piece);
    return { ...place, ...meaning, refused: refused && { ...refused, words: text.slice(cleaned.at[piece.mark.start] ?? start, end) } };
  });
}

function read(text: string, piece: Piece): { meaning: Meaning; refused: Refusal | null } {
  const words = text.slice(piece.start, piece.end);
  const ways = words.length > LONGEST ? [] : meanings(words);
  const [way, ...others] = ways;
  if (way === undefined || others.length > 0) {
    const refused = refusalFor(words, text.slice(piece.mark.start, piece.mark.end), ways);
    return { meaning: way && others.length === 0 ? way.meaning : NOTHING, refused };
  }
  return { meaning: way.meaning, refused: null };
}

function withoutQuoted(text: string): string {
  return text.replace(QUOTED, (quoted) => '□'.repeat(quoted.length));
}
