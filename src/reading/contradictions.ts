import { refuse, type Found } from './found';

/** A condition too short to name a fact says nothing about whether two clauses are of the same one. */
const NAMED = 3;

/** Two prices for one fact, one behind the other: "迟到的,每次扣1分;迟到的,每次扣2分". Neither holds. A limit below a single amount is one, too. */
export function refuseContradictions(text: string, found: readonly Found[]): Found[] {
  const against = new Set<number>();
  for (const [i, one] of found.entries()) {
    const [meaning] = one.meanings;
    if (meaning === undefined || typeof meaning.points !== 'string') continue;
    if (meaning.cap !== null && meaning.cap !== 'item' && Number(meaning.cap) < Number(meaning.points)) against.add(i);
    const next = found[i + 1];
    if (next !== undefined && contradicts(text, one, next)) against.add(i).add(i + 1);
  }
  if (against.size === 0) return [...found];
  return found.map((one, i) => (against.has(i) ? refuse(one, { code: 'contradiction', words: text.slice(one.piece.start, one.piece.end) }) : one));
}

function contradicts(text: string, one: Found, next: Found): boolean {
  const [first] = one.meanings;
  const [second] = next.meanings;
  if (first?.effect !== second?.effect || typeof second?.points !== 'string' || first?.points === second.points) return false;
  const condition = conditionIn(text, one);
  return condition.length >= NAMED && !condition.startsWith('每') && condition === conditionIn(text, next) && /^[,;。]?$/u.test(text.slice(one.piece.end, next.piece.start));
}

function conditionIn(text: string, { piece }: Found): string {
  return text.slice(piece.start, piece.mark.start).replace(/^(?:\d{1,2}[.、]|\(\d{1,2}\))/u, '');
}
