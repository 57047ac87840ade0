import type { Meaning } from './form';
import type { Piece } from './pieces';
import type { Refusal } from './reading';
import { WORDS } from './vocabulary';

/** A piece of text and what it was read as. */
export interface Found {
  readonly piece: Piece;
  readonly meaning: Meaning;
  readonly refused: Refusal | null;
}

const FIGURE = `(?:\\d[\\d.]{0,7}|${WORDS.NUMERAL})个?(?:${WORDS.UNIT}|%)`;
/** A rung's figure and amount stand at its end. */
const ENDING = 60;
/** A rung: its condition ends in a figure. "两回扣4分", "逾期37天扣2分" */
const RUNG = new RegExp(`${FIGURE}(?:\\(含\\))?(?:以[上下内])?(?:的|者)?,?(?:${WORDS.VERB}|不得分)[^,;。]*$`, 'u');

/** One of something and its price, without 每 or a word for what is missing: 一例扣2分 */
const BARE_ONE = new RegExp(`(?:^|[,的者])(?:一|1)个?(?:${WORDS.UNIT})(?:的|者)?,?(?:${WORDS.DEDUCT})[^,;。]*$`, 'u');

/** Scores by level are one scale even across semicolons: 收录1次,得6分；市级,得2分 */
const SCORE = /(?:得|计|记)\d[\d.]{0,7}分$/;

/**
 * A ladder stands or falls as one: "逾期3天以内扣1分,逾期37天扣2分" has lost a dash in its second rung, so its first, which
 * reads well alone, cannot be trusted either. Rungs are clauses with nothing but a comma between them, or a semicolon between scores.
 */
export function refuseTornLadders(text: string, found: readonly Found[]): Found[] {
  const words = found.map(({ piece }) => text.slice(Math.max(piece.start, piece.end - ENDING), piece.end));
  const result: Found[] = [];
  for (let from = 0; from < found.length;) {
    let to = from + 1;
    while (to < found.length && (together(text, found[to - 1], found[to], SCORE.test(words[to - 1] ?? '') && SCORE.test(words[to] ?? '')) || countsWhatFollows(found[to - 1], words[to - 1] ?? '', found[to]))) to += 1;
    const rungs = found.slice(from, to);
    const torn = rungs.some(({ refused }, i) => refused !== null && RUNG.test(words[from + i] ?? '')) || rungs.some((rung, i) => countsWhatFollows(rung, words[from + i] ?? '', rungs[i + 1]));
    for (const [i, rung] of found.slice(from, to).entries()) {
      const ending = words[from + i] ?? '';
      const falls = torn && rung.refused === null && (RUNG.test(ending) || SCORE.test(ending));
      result.push(falls ? { ...rung, refused: { code: 'unknownForm', words: ending } } : rung);
    }
    from = to;
  }
  return result;
}

/** 1例扣2分;2例以上扣5分: the first rung alone would read as 2 for each 例, also for those that the next rung has its own price for. */
function countsWhatFollows(before: Found | undefined, words: string, after: Found | undefined): boolean {
  const next = after?.meaning.threshold;
  return before?.meaning.basis === 'per_item' && BARE_ONE.test(words) && (next?.op === '>=' || next?.op === '>') && next.unit === before.meaning.unit;
}

function together(text: string, before: Found | undefined, after: Found | undefined, scores: boolean): boolean {
  const between = text.slice(before?.piece.end ?? 0, after?.piece.start ?? 0);
  return between === ',' || between === '' || (scores && between === ';');
}
