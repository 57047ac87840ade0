import { clean } from '../reading/clean';
import { readOnly } from '../reading/readOnly';
import type { Reading } from '../reading/reading';
import { toMeasure } from '../reading/toMeasure';

/** One way to count a clause whose words do not say: words that read in exactly one way, and what they are about. */
export interface CountingChoice {
  /** each-2, once-2, all, discretion or none. */
  readonly value: string;
  readonly words: string;
}

/** What the words of a clause say outright, in words that are counted: 扣完为止 is the item's own limit, 不予加分 gives nothing. */
export interface FixedRuling {
  readonly words: string;
  readonly because: 'itemLimit' | 'noPoints';
}

const AMOUNT = /(\d{1,4}(?:\.\d{1,4})?)(?=分(?![钟之]))/gu;

/**
 * The ways to count a clause that is refused, or reads as something the sums cannot carry out (不得分, a range, a limit of its own); null
 * where it is counted as it stands. Each choice is words that read in one way; the office takes one, until then nothing is counted.
 */
export function choicesFor(reading: Reading, allotted: string | null): readonly CountingChoice[] | null {
  if (reading.refused === null && toMeasure(reading) !== null) return null;
  const verb = verbOf(reading);
  const each = eachOf(reading.unit, reading.per);
  const amounts = amountsOf(reading);
  const candidates: CountingChoice[] = [
    ...amounts.flatMap((amount): CountingChoice[] => [{ value: `each-${amount}`, words: `${each}${verb}${amount}分` }, { value: `once-${amount}`, words: `${verb}${amount}分` }]),
    ...(reading.basis === 'all' && verb === '扣' && allotted !== null ? [{ value: 'all', words: `扣${allotted}分` }] : []),
    { value: 'discretion', words: `酌情${verb}分` },
    { value: 'none', words: '不计分' },
  ];
  return candidates.filter(({ value, words }) => value === 'none' || countable(words));
}

/** null where the words leave something to decide. */
export function rulingFor({ effect, basis, points, unit, per, cap, refused }: Reading): FixedRuling | null {
  if (refused !== null) return null;
  if (effect === 'none') return { words: '不计分', because: 'noPoints' };
  if (cap !== 'item' || typeof points !== 'string' || (effect !== 'deduct' && effect !== 'add')) return null;
  const words = `${basis === 'once' ? '' : eachOf(unit, per)}${effect === 'deduct' ? '扣' : '加'}${points}分`;
  return countable(words) ? { words, because: 'itemLimit' } : null;
}

/** 每项, 每2天, 每人每次 */
function eachOf(unit: string | null, per: string | null): string {
  const counted = unit ?? '次';
  return counted.includes('×') ? counted.split('×').map((one) => `每${one}`).join('') : `每${per === null || per === '1' ? '' : per}${counted}`;
}

function countable(words: string): boolean {
  return toMeasure(readOnly(words)) !== null;
}

function verbOf({ effect, refused, span }: Reading): '扣' | '加' {
  if (effect !== 'none') return effect === 'deduct' || effect === 'veto' ? '扣' : '加';
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
