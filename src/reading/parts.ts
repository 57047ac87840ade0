import { decimalOf } from './amount';
import { unnumbered } from './condition';
import type { Meaning } from './form';
import { changed, refuse, type Found } from './found';
import type { Multiple } from './reading';
import { sentenceEnds, sentenceOf } from './sentences';
import { WORDS } from './vocabulary';

/** How far back what a part is of may stand: clauses, and characters. */
const NEAR = 12;
const REACH = 300;
/** An item's own score, in brackets or where a requirement ends: (10分), 满分10分. */
const SCORE = new RegExp(`\\((${WORDS.AMOUNT})分\\)|(?:满分|分值|总分|基础分|本项|该项)(?:为|计|共)?(${WORDS.AMOUNT})分`, 'gu');

/**
 * A clause that is a part or a multiple of something else needs that in the text: 加倍扣分 an earlier clause with a price, 按比例得分 the full
 * score (where there is none, its points are null, which is all the words say).
 */
export function settleParts(text: string, found: readonly Found[]): Found[] {
  return found.map((one, i) => {
    const [meaning] = one.meanings;
    if (one.needs === undefined || meaning === undefined) return one;
    const words = text.slice(one.piece.mark.start, one.piece.end);
    if (one.needs === 'earlier') {
      const earlier = found.slice(Math.max(0, i - NEAR), i).flatMap(({ piece, meanings }) => meanings.map((meaning) => ({ piece, ...meaning })));
      const bases = earlier.filter(({ effect, points }) => points !== null && (meaning.effect === 'deduct' ? effect === 'deduct' : effect === 'add' || effect === 'set'));
      const base = bases[bases.length - 1];
      if (base === undefined) return refuse(one, { code: 'amountElsewhere', words });
      const multiple = multipleOf(text, words, bases, one);
      return changed(one, (own) => ({ ...own, effect: base.effect, threshold: own.threshold, ...(multiple && { multiple }) }));
    }
    const scores = [...text.slice(Math.max(0, one.piece.end - REACH), one.piece.end).matchAll(SCORE)].map(([, bracketed, named]) => decimalOf(bracketed ?? named ?? ''));
    const [score, another] = scores;
    const single = score !== undefined && another === undefined;
    if (one.needs === 'share') return single ? one : refuse(one, { code: 'amountElsewhere', words });
    return single && meaning.points === null && meaning.effect === 'set' ? changed(one, (own) => ({ ...own, points: score })) : one;
  });
}

type Base = Meaning & Pick<Found, 'piece'>;

/** What is multiplied: the clauses of the same sentence, or the only one there is. null where an earlier one has no plain price. */
function multipleOf(text: string, words: string, bases: readonly Base[], { piece }: Found): Multiple | null {
  const ends = sentenceEnds(text);
  const sentence = sentenceOf(ends, piece.mark.start);
  const beside = bases.filter((base) => sentenceOf(ends, base.piece.mark.start) === sentence);
  const meant = bases.length === 1 ? bases : beside;
  const times = timesOf(words);
  if (times === null || meant.length === 0) return null;
  const of = meant.flatMap(({ piece: { start, end }, points, unit, per, cap, basis }) => (typeof points !== 'string' || cap !== null || basis === 'formula' ? [] : [{ words: unnumbered(text.slice(start, end)), points, unit, per }]));
  return of.length === meant.length ? { times, of } : null;
}

const TIMES: Readonly<Record<string, string>> = { 加倍: '2', 翻倍: '2', 双倍: '2', 减半: '0.5' };

function timesOf(words: string): string | null {
  const [word, number] = /加倍|翻倍|双倍|减半|([\d一二两三四五])倍/u.exec(words) ?? [];
  return word === undefined ? null : TIMES[word] ?? decimalOf(number ?? '');
}
