import { decimalOf } from './amount';
import { changed, refuse, type Found } from './found';
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
      const earlier = found.slice(Math.max(0, i - NEAR), i).flatMap(({ meanings }) => meanings);
      const base = earlier.filter(({ effect, points }) => points !== null && (meaning.effect === 'deduct' ? effect === 'deduct' : effect === 'add' || effect === 'set')).pop();
      return base === undefined ? refuse(one, { code: 'amountElsewhere', words }) : changed(one, (own) => ({ ...own, effect: base.effect, threshold: own.threshold }));
    }
    const scores = [...text.slice(Math.max(0, one.piece.end - REACH), one.piece.end).matchAll(SCORE)].map(([, bracketed, named]) => decimalOf(bracketed ?? named ?? ''));
    const [score, another] = scores;
    const single = score !== undefined && another === undefined;
    if (one.needs === 'share') return single ? one : refuse(one, { code: 'amountElsewhere', words });
    return single && meaning.points === null && meaning.effect === 'set' ? changed(one, (own) => ({ ...own, points: score })) : one;
  });
}
