import { clean } from '../reading/clean';
import { readOnly } from '../reading/readOnly';
import type { Reading } from '../reading/reading';
import { toMeasure } from '../reading/toMeasure';

/** One way to count a clause whose words do not say: words that read in exactly one way, and what they are about. */
export interface CountingChoice {
  readonly value: 'each' | 'once' | 'all' | 'discretion' | 'none';
  readonly words: string;
}

const AMOUNT = /(\d{1,4}(?:\.\d{1,4})?)(?=分(?![钟之]))/gu;

/**
 * The ways to count a clause that is refused, or reads as something the sums cannot carry out (不得分, a range, a limit of its own); null
 * where it is counted as it stands. Each choice is words that read in one way; the office takes one, until then nothing is counted.
 */
export function choicesFor(reading: Reading, allotted: string | null): readonly CountingChoice[] | null {
  if (reading.refused === null && toMeasure(reading) !== null) return null;
  const verb = verbOf(reading);
  const unit = reading.unit ?? '次';
  const each = unit.includes('×') ? unit.split('×').map((one) => `每${one}`).join('') : `每${reading.per === null || reading.per === '1' ? '' : reading.per}${unit}`;
  const amounts = amountsOf(reading);
  const candidates: CountingChoice[] = [
    ...amounts.flatMap((amount): CountingChoice[] => [{ value: 'each', words: `${each}${verb}${amount}分` }, { value: 'once', words: `${verb}${amount}分` }]),
    ...(reading.basis === 'all' && verb === '扣' && allotted !== null ? [{ value: 'all', words: `扣${allotted}分` } as const] : []),
    { value: 'discretion', words: `酌情${verb}分` },
    { value: 'none', words: '不计分' },
  ];
  return candidates.filter(({ value, words }) => value === 'none' || countable(words));
}

function countable(words: string): boolean {
  return toMeasure(readOnly(words)) !== null;
}

function verbOf({ effect, refused, span }: Reading): '扣' | '加' {
  if (refused === null && effect !== 'none') return effect === 'deduct' || effect === 'veto' ? '扣' : '加';
  const words = refused?.words ?? span;
  return /[扣减]/u.test(words) || !/[加奖]/u.test(words) ? '扣' : '加';
}

/** The amounts the words name, at most two, as plain decimals. */
function amountsOf({ points, refused, span }: Reading): readonly string[] {
  if (typeof points === 'string') return [points];
  if (Array.isArray(points) && typeof points[0] === 'string') return points as readonly string[];
  const text = clean(refused?.words ?? span).text.replace(/(?<=\d)。(?=\d)/gu, '.');
  return [...new Set([...text.matchAll(AMOUNT)].map(([, amount = '']) => amount).filter((amount) => Number(amount) > 0))].slice(0, 2);
}
