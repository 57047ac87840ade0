import { changed, refuse, type Found } from './found';
import type { Meaning } from './form';
import { sentenceEnds, sentenceOf } from './sentences';

/**
 * 扣完为止 at the end of a sentence covers every deduction of the sentence, wherever it stands. A limit in numbers behind clauses that only commas
 * divide is the limit of them all: "迟到一次扣0.5分,早退一次扣1分,最多扣3分"; behind a semicolon, of the last.
 */
export function spreadCaps(text: string, found: readonly Found[]): Found[] {
  return spread(text, found.map((one, i) => (limitsOf(text, one, found[i + 1]) ? refuse(one, { code: 'unknownForm', words: '' }) : one)));
}

/** 每次扣0.5分,每人最多扣2分: a limit of its own kind behind the clause, which nothing here can carry. */
function limitsOf(text: string, one: Found, next: Found | undefined): boolean {
  if (next?.refused == null || !/^[,(]?$/u.test(text.slice(one.piece.end, next.piece.start))) return false;
  return /(?:每|单)[^,;。]{1,4}(?:最多|最高|至多|不超过)$/u.test(text.slice(next.piece.start, next.piece.mark.start));
}

function spread(text: string, found: readonly Found[]): Found[] {
  if (!found.some(({ meanings }) => meanings.some(({ cap }) => cap !== null))) return [...found];
  const ends = sentenceEnds(text);
  const sentences = found.map(({ piece }) => sentenceOf(ends, piece.mark.start));
  const whole = new Map<number, Meaning['cap']>();
  const linked: Meaning['cap'][] = found.map(() => null);
  const shared = new Set<number>();
  for (const [i, { piece, meanings }] of found.entries()) {
    const capped = meanings.find(({ cap }) => cap !== null);
    if (capped === undefined) continue;
    if (/(?:扣完|扣光|扣尽|不倒扣)/u.test(text.slice(piece.mark.start, piece.end))) whole.set(sentences[i] ?? 0, capped.cap);
    for (let before = i - 1; before >= 0; before -= 1) {
      const one = found[before];
      const next = found[before + 1];
      if (!one || !next || !/^[,、]?$/u.test(text.slice(one.piece.end, next.piece.start)) || one.meanings.some(({ effect, cap }) => effect !== capped.effect || cap !== null)) break;
      linked[before] = capped.cap;
      shared.add(before).add(i);
    }
  }
  const ofWhole = (i: number): boolean => whole.has(sentences[i] ?? 0) && sentences.filter((one) => one === sentences[i]).length > 1;
  return found.map((one, i) => changed(one, (meaning) => {
    if (meaning.basis === 'all') return meaning;
    const limit = meaning.effect === 'deduct' ? whole.get(sentences[i] ?? 0) : undefined;
    const cap = meaning.cap ?? limit ?? linked[i] ?? null;
    return cap !== null && (shared.has(i) || ofWhole(i)) ? { ...meaning, cap, capShared: true } : { ...meaning, cap };
  }));
}
