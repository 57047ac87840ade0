import { clean } from '../reading/clean';
import { countRungs, ordinalRungs } from '../reading/countRungs';
import { readOnly } from '../reading/readOnly';
import type { Reading } from '../reading/reading';
import { toMeasure } from '../reading/toMeasure';
import { Decimal } from '../scoring/decimal';
import { eachOf, type RungRow } from './rungRows';

/** One way to count a clause whose words do not say: words that read in exactly one way, and what they are about. */
export interface CountingChoice {
  /** each-2, once-2, all, discretion or none. */
  readonly value: string;
  readonly words: string;
}

/** What the words of a clause say outright, in words that are counted: 扣完为止 is the item's own limit, 不予加分 gives nothing. */
export interface FixedRuling {
  readonly words: string;
  readonly because: 'itemLimit' | 'noPoints' | 'fullScore' | RungRow['because'];
}

const AMOUNT = /(\d{1,4}(?:\.\d{1,4})?)(?=分(?![钟之]))/gu;

/**
 * The ways to count a clause that is refused, or reads as something the sums cannot carry out (不得分, a range, a limit of its own); null
 * where it is counted as it stands. Each choice is words that read in one way; the office takes one, until then nothing is counted.
 */
export function choicesFor(reading: Reading, allotted: string | null): readonly CountingChoice[] | null {
  if (reading.refused === null && toMeasure(reading) !== null) return null;
  if (reading.refused === null && reading.effect === 'set' && allotted !== null) return scoreChoices(reading, allotted);
  const verb = verbOf(reading);
  const each = eachOf(reading.unit ?? '次', reading.per);
  const amounts = amountsOf(reading);
  const candidates: CountingChoice[] = [
    ...tierChoices(reading, allotted),
    ...amounts.flatMap((amount): CountingChoice[] => [{ value: `each-${amount}`, words: `${each}${verb}${amount}分` }, { value: `once-${amount}`, words: `${verb}${amount}分` }]),
    ...(reading.basis === 'all' && verb === '扣' && allotted !== null ? [{ value: 'all', words: `扣${allotted}分` }] : []),
    { value: 'discretion', words: `酌情${verb}分` },
    { value: 'none', words: '不计分' },
  ];
  return candidates.filter(({ value, words }) => value === 'none' || countable(words));
}

/**
 * A scale by count that the sums cannot take as it stands: one that ends in 不得分 takes all of 标准分; of one by 第一次, 第二次 the words do not
 * say whether a second time costs its own amount alone or that of the first as well.
 */
function tierChoices(reading: Reading, allotted: string | null): readonly CountingChoice[] {
  const { points, unit, effect } = reading;
  const scale = countRungs(reading) ?? ordinalRungs(reading);
  if (scale === null || !Array.isArray(points)) return [];
  const verb = effect === 'add' ? '加' : '扣';
  const amounts = scale.rungs.map(({ points: amount }) => (amount === 'all' ? allotted : amount));
  if (amounts.some((amount) => amount === null)) return [];
  const last = amounts.length - 1;
  const inWords = (of: readonly string[]): string => of.map((amount, index) => `${index + 1}${unit ?? '次'}${scale.open && index === last ? '以上' : ''}${verb}${amount}分`).join('，');
  const own = amounts.map(String);
  const summed = own.map((_, index) => own.slice(0, index + 1).reduce((sum, amount) => sum.plus(amount), new Decimal(0)).toFixed());
  const ordinal = countRungs(reading) === null;
  return [{ value: 'tiers', words: inWords(own) }, ...(ordinal && !scale.open ? [{ value: 'tiers-sum', words: inWords(summed) }] : [])];
}

/** 达标的得8分 under 标准分 10: what is lost is the rest, where that is what was found; or all of it, where not even that was reached. */
function scoreChoices({ points }: Reading, allotted: string): readonly CountingChoice[] {
  const less = typeof points === 'string' ? new Decimal(allotted).minus(points) : null;
  return [
    ...(less?.gt(0) === true ? [{ value: 'less', words: `扣${less.toFixed()}分` }] : []),
    { value: 'all', words: `扣${allotted}分` },
    { value: 'discretion', words: '酌情扣分' },
    { value: 'none', words: '不计分' },
  ];
}

/** null where the words leave something to decide. */
export function rulingFor({ effect, basis, points, unit, per, cap, refused }: Reading): FixedRuling | null {
  if (refused !== null) return null;
  if (effect === 'none') return { words: '不计分', because: 'noPoints' };
  if (cap !== 'item' || typeof points !== 'string' || (effect !== 'deduct' && effect !== 'add')) return null;
  const words = `${basis === 'once' ? '' : eachOf(unit ?? '次', per)}${effect === 'deduct' ? '扣' : '加'}${points}分`;
  return countable(words) ? { words, because: 'itemLimit' } : null;
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
