import { changed, type Found } from './found';
import type { Meaning } from './form';
import { sentenceEnds, sentenceOf } from './sentences';

/** 合计最多扣3分: the limit of all that the sentence takes, not of the clause it stands behind. */
const OF_ALL = /(?:合计|总计|总共|共计|累计|本项|该项|此项|单项)(?:最多|最高|至多|不超过|不得超过|扣分)/u;

/**
 * 扣完为止 at the end of a sentence covers every deduction of the sentence, wherever it stands; so does a limit on the sum (合计最多扣3分).
 * A number in 扣完12分为止 is the same.
 */
export function spreadCaps(text: string, found: readonly Found[]): Found[] {
  const ends = sentenceEnds(text);
  const sentences = found.map(({ piece }) => sentenceOf(ends, piece.mark.start));
  const limits = new Map<number, Meaning['cap']>();
  for (const [i, { piece, meanings }] of found.entries()) {
    const words = text.slice(piece.mark.start, piece.end);
    const cap = meanings.find((meaning) => meaning.cap !== null)?.cap ?? null;
    if (cap !== null && (/(?:扣完|扣光|扣尽|不倒扣)/u.test(words) || OF_ALL.test(words))) limits.set(sentences[i] ?? 0, cap);
  }
  if (limits.size === 0) return [...found];
  return found.map((one, i) => {
    const limit = limits.get(sentences[i] ?? 0);
    if (limit === undefined) return one;
    return changed(one, (meaning) => (meaning.cap === null && meaning.effect === 'deduct' && meaning.basis !== 'all' ? { ...meaning, cap: limit } : meaning));
  });
}
