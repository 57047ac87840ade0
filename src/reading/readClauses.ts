import { clean } from './clean';
import { meanings } from './meanings';
import type { Meaning } from './form';
import { pieces, type Piece } from './pieces';
import { refuseTornLadders, type Found } from './ladder';
import type { Reading } from './reading';
import { ruledReading, rulings, type Ruling } from './ruling';
import { refusalFor } from './refusal';
import { standardOf } from './standard';

/** A clause longer than this is not one clause; it is refused. Keeps the reader linear in the text. */
const LONGEST = 400;

/** A name between quotation marks: what counts or bends inside it ("“最多跑一次”") says nothing about the amount. */
const QUOTED = /[“《‘「][^“”《》‘’「」]{0,60}[”》’」]/g;

/** What is known of a clause that is refused: nothing that could be scored. */
const NOTHING: Meaning = {
  effect: 'none', basis: 'once', points: null, unit: null, per: null, cap: null, threshold: null, discretion: false,
};

/**
 * Every scoring clause in a text, in order; where a ruling 〔口径：…〕 follows a clause, as the ruling says. What looks like scoring but does not read in exactly one way
 * is there too, with `refused` set. Never throws; time is linear in the length of the text.
 */
export function readClauses(text: string): Reading[] {
  const found = rulings(text);
  if (found.length === 0) return readPlain(text);
  const readings: Reading[] = [];
  let from = 0;
  for (const ruling of found) {
    readings.push(...ruledSegment(text, from, ruling));
    from = ruling.end;
  }
  return [...readings, ...readPlain(text.slice(from)).map((reading) => moved(reading, text, from))];
}

/** The clauses up to a ruling; the last of them is read as the ruling says, and is there even where its own words show no amount. */
function ruledSegment(text: string, from: number, ruling: Ruling): Reading[] {
  const before = readPlain(text.slice(from, ruling.start)).map((reading) => moved(reading, text, from));
  const last = before.pop();
  const start = last?.start ?? from + leadingBlank(text.slice(from, ruling.start));
  return [...before, { text, span: text.slice(start, ruling.end), start, end: ruling.end, ...ruledReading(ruling.words, readPlain(ruling.words)) }];
}

function moved(reading: Reading, text: string, by: number): Reading {
  return { ...reading, text, start: reading.start + by, end: reading.end + by };
}

function leadingBlank(words: string): number {
  return words.length - words.trimStart().length;
}

function readPlain(text: string): Reading[] {
  const cleaned = clean(text);
  const inert = withoutQuoted(cleaned.text);
  const found = pieces(cleaned.text).map((piece) => read(inert, piece));
  return refuseTornLadders(inert, found).map(({ piece, meaning, refused }) => {
    const start = cleaned.at[piece.start] ?? 0;
    const end = (cleaned.at[piece.end - 1] ?? 0) + 1;
    const words = text.slice(cleaned.at[piece.mark.start] ?? start, end);
    return { text, span: text.slice(start, end), start, end, ...meaning, refused: refused && { ...refused, words } };
  });
}

function read(text: string, piece: Piece): Found {
  const words = text.slice(piece.start, piece.end);
  const ways = words.length > LONGEST ? [] : meanings(words);
  const [way, ...others] = ways;
  if (way === undefined || others.length > 0) {
    return { piece, meaning: NOTHING, refused: refusalFor(words, text.slice(piece.mark.start, piece.mark.end), ways) };
  }
  const threshold = standardOf(text, piece, way.meaning);
  return { piece, meaning: { ...way.meaning, threshold }, refused: null };
}

function withoutQuoted(text: string): string {
  return text.replace(QUOTED, (quoted) => '□'.repeat(quoted.length));
}
