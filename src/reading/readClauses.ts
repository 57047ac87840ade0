import { clean } from './clean';
import { joinBracketed } from './bracketed';
import { spreadCaps } from './caps';
import { refuseContradictions } from './contradictions';
import type { Meaning } from './form';
import type { Found } from './found';
import { joinCounts, joinScores, refuseTornLadders } from './ladder';
import { meanings } from './meanings';
import { settleParts } from './parts';
import { pieces, type Piece } from './pieces';
import type { Reading } from './reading';
import { ruledReading, rulings, type Ruling } from './ruling';
import { refusalFor } from './refusal';
import { standardOf } from './standard';

/** A clause longer than this is not one clause; it is refused. Keeps the reader linear in the text. */
const LONGEST = 400;

/** A name between quotation marks: what counts or bends inside it ("“最多跑一次”") says nothing about the amount. So do phrases like 一人一档, 三会一课. */
const NAMES =
  /(?<!(?:实行|实施|执行)(?=“一票))[“《‘「][^“”《》‘’「」]{0,60}[”》’」]|一(?:次性(?!扣|加)|次(?=办|通过|合格|成功|签|答|验)|把手|站式|窗式|体化|条龙|网通办|窗通办|件事|门式)|[一二两三四五六七八九十](?![次天日人例起件])\p{Script=Han}[一二两三四五六七八九十](?![次天日例起件分项处])\p{Script=Han}(?!分)|一人多[岗职]|多[人户岗]一[档策岗]|一[人户企事村岗品]一[档策议报册卡案码表单清题]|(?<!(?:实行|实施|执行)“)一票否决(?=”)/gu;

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
  const inert = withoutNames(cleaned.text);
  const found = pieces(cleaned.text).map((piece) => read(inert, piece));
  return IN_CONTEXT.reduce((clauses, pass) => pass(inert, clauses), found).flatMap(({ piece, meanings: read, refused }): Reading[] => {
    const start = cleaned.at[piece.start] ?? 0;
    const end = (cleaned.at[piece.end - 1] ?? 0) + 1;
    const words = text.slice(cleaned.at[piece.mark.start] ?? start, end);
    const place = { text, span: text.slice(start, end), start, end };
    if (refused !== null) return [{ ...place, ...NOTHING, refused: { ...refused, words } }];
    return read.map((meaning) => ({ ...place, ...meaning, refused: null }));
  });
}

/** What a clause means beside others: rungs of one scale, a limit for all, a multiple of another, a fact priced twice. In this order. */
const IN_CONTEXT: readonly ((text: string, found: readonly Found[]) => Found[])[] = [joinBracketed, joinCounts, joinScores, refuseTornLadders, settleParts, spreadCaps, refuseContradictions];

function read(text: string, piece: Piece): Found {
  const words = text.slice(piece.start, piece.end);
  const mark = text.slice(piece.mark.start, piece.mark.end);
  const ways = words.length > LONGEST ? [] : meanings(words, mark);
  const [way, ...others] = ways;
  if (way === undefined || others.length > 0) {
    return { piece, meanings: [], refused: refusalFor(words.slice(-LONGEST), mark, ways) };
  }
  return {
    piece,
    meanings: way.meanings.map((meaning) => ({ ...meaning, threshold: standardOf(text, piece, meaning) })),
    refused: null,
    ...(way.needs && { needs: way.needs }),
  };
}

/** Names between quotation marks and set phrases (一人一档, 一次性) count nothing; what bends in them bends nothing. */
function withoutNames(text: string): string {
  return text.replace(NAMES, (name) => '□'.repeat(name.length));
}
