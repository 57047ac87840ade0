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
    while (to < found.length && together(text, found[to - 1], found[to], SCORE.test(words[to - 1] ?? '') && SCORE.test(words[to] ?? ''))) to += 1;
    const torn = found.slice(from, to).some(({ refused }, i) => refused !== null && RUNG.test(words[from + i] ?? ''));
    for (const [i, rung] of found.slice(from, to).entries()) {
      const ending = words[from + i] ?? '';
      const falls = torn && rung.refused === null && (RUNG.test(ending) || SCORE.test(ending));
      result.push(falls ? { ...rung, refused: { code: 'unknownForm', words: ending } } : rung);
    }
    from = to;
  }
  return result;
}

function together(text: string, before: Found | undefined, after: Found | undefined, scores: boolean): boolean {
  const between = text.slice(before?.piece.end ?? 0, after?.piece.start ?? 0);
  return between === ',' || between === '' || (scores && between === ';');
}
