import { decimalOf } from './amount';
import { unnumbered } from './condition';
import type { Found } from './found';
import { WORDS } from './vocabulary';

/** A figure reached, and its score in brackets behind it: 上线率70%以上(35分). */
const RUNG = new RegExp(`(?<when>[^。;|):]{0,60}?(?<measure>[\\p{L}]{2})(?:达到?|不低于|为)?\\d{1,4}(?:\\.\\d{1,2})?(?:%|${WORDS.UNIT})(?:\\(含\\))?(?:及?以上)?)\\((?<points>${WORDS.AMOUNT})分\\)`, 'gu');
/** How far apart two rungs of one scale may stand: evidence is often written between them. */
const APART = 60;

interface Rung {
  readonly start: number;
  readonly end: number;
  readonly when: string;
  readonly measure: string;
  readonly points: string;
}

/**
 * Scores in brackets behind one figure after another, falling, and nothing below the last: "上线率100%(50分)。上线率70%以上(35分)。上线率50%以下的不得分".
 * That last clause is the end of the scale and means nothing without it.
 */
export function joinBracketed(text: string, found: readonly Found[]): Found[] {
  if (!text.includes('分)') || !found.some(({ meanings: [meaning] }) => meaning?.basis === 'all')) return [...found];
  const scales = scalesIn(text);
  if (scales.length === 0) return [...found];
  return found.map((one, i) => {
    const [meaning] = one.meanings;
    if (meaning?.basis !== 'all' || meaning.effect !== 'deduct') return one;
    const scale = scales.find((rungs) => {
      const last = rungs[rungs.length - 1];
      return last !== undefined && last.end <= one.piece.start && one.piece.start - last.end < APART && text.slice(one.piece.start, one.piece.end).includes(last.measure);
    });
    const first = scale?.[0];
    const before = found[i - 1];
    if (scale === undefined || first === undefined || (before !== undefined && before.piece.end > first.start)) return one;
    const nothing = text.slice(one.piece.start, one.piece.mark.start).replace(/(?:的|者)?,?$/u, '');
    const points = [...scale.map(({ when, points: score }) => ({ when, points: score })), { when: nothing, points: '0' }];
    return { piece: { ...one.piece, start: first.start }, meanings: [{ ...meaning, effect: 'set', basis: 'tier', points, threshold: null }], refused: null };
  });
}

function scalesIn(text: string): Rung[][] {
  const scales: Rung[][] = [];
  for (const { index, 0: whole, groups = {} } of text.matchAll(RUNG)) {
    const when = groups['when'] ?? '';
    const rung = { start: index, end: index + whole.length, when: unnumbered(when.replace(/^[,、]/u, '')), measure: groups['measure'] ?? '', points: decimalOf(groups['points'] ?? '0') };
    const scale = scales[scales.length - 1];
    const last = scale?.[scale.length - 1];
    if (scale && last && rung.measure === last.measure && rung.start - last.end < APART && Number(rung.points) < Number(last.points)) scale.push(rung);
    else scales.push([rung]);
  }
  return scales.filter(({ length }) => length > 1);
}
