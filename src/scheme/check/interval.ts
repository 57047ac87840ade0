import { decimalOf } from '../../reading/amount';
import { WORDS } from '../../reading/vocabulary';
import { Decimal } from '../../scoring/decimal';

/** The numbers a condition lets through: 60人以上 is min 60 included; null where it sets no edge. */
export interface Interval {
  readonly min: Decimal | null;
  readonly minIncluded: boolean;
  readonly max: Decimal | null;
  readonly maxIncluded: boolean;
}

/** One figure of a condition: 参加学员60人以上 is noun 参加学员, unit 人, [60,∞). */
export interface Figure {
  readonly noun: string;
  readonly unit: string;
  readonly interval: Interval;
}

const N = `(?:\\d+(?:\\.\\d+)?|${WORDS.NUMERAL})`;
const U = '(?:%|个百分点|字|人|名|天|日|年|个月|次|家|件|项|位|篇|场|期|小时|学时|万元|元|公里)';
const figure = (low: string, unit: string): string => `(?<${low}>${N})(?<${unit}>${U})`;

/** 以上, 以下, 以内 and a dash include the number; 超过, 不足 do not (Civil Code art. 1259). The first that fits holds. */
const FORMS: readonly { readonly words: string; readonly edge: 'min' | 'max' | 'both'; readonly included: boolean }[] = [
  { words: `(?<a>${N})(?:${U})?(?:[-—–~～]+|至|到)(?<b>${N})(?<u>${U})`, edge: 'both', included: true },
  { words: `(?:不低于|不少于|至少|达到)${figure('a', 'u')}(?:以上)?`, edge: 'min', included: true },
  { words: `(?:不超过|不高于|不多于|至多)${figure('a', 'u')}`, edge: 'max', included: true },
  { words: `(?:超过|高于|大于|多于)${figure('a', 'u')}`, edge: 'min', included: false },
  { words: `(?:不足|低于|少于|小于|未达到|不满|未满|不到)${figure('a', 'u')}(?:以上)?`, edge: 'max', included: false },
  { words: `${figure('a', 'u')}(?:及)?以上`, edge: 'min', included: true },
  { words: `${figure('a', 'u')}(?:及)?(?:以下|以内)`, edge: 'max', included: true },
];

const PATTERNS = FORMS.map(({ words, edge, included }) => ({ pattern: new RegExp(words, 'gu'), edge, included }));

/** Every figure with a comparison, in the order of the words; the noun is what stands right before it, up to a mark. */
export function figuresIn(words: string): readonly Figure[] {
  const figures: Figure[] = [];
  let from = 0;
  while (from < words.length) {
    const hit = firstHit(words, from);
    if (hit === null) break;
    figures.push({ noun: nounBefore(words.slice(from, hit.at)), unit: hit.unit, interval: hit.interval });
    from = hit.end;
  }
  return figures;
}

function firstHit(words: string, from: number): { at: number; end: number; unit: string; interval: Interval } | null {
  const hits = PATTERNS.flatMap(({ pattern, edge, included }) => {
    pattern.lastIndex = from;
    const match = pattern.exec(words);
    const { a, b, u } = match?.groups ?? {};
    if (match === null || a === undefined || u === undefined) return [];
    const value = new Decimal(decimalOf(a));
    const none = { min: null, minIncluded: false, max: null, maxIncluded: false };
    const interval: Interval =
      edge === 'both'
        ? { min: value, minIncluded: true, max: new Decimal(decimalOf(b ?? a)), maxIncluded: true }
        : edge === 'min'
          ? { ...none, min: value, minIncluded: included }
          : { ...none, max: value, maxIncluded: included };
    return [{ at: match.index, end: match.index + match[0].length, unit: u, interval }];
  });
  return hits.reduce<(typeof hits)[number] | null>((first, hit) => (first === null || hit.at < first.at || (hit.at === first.at && hit.end > first.end) ? hit : first), null);
}

function nounBefore(words: string): string {
  return (words.split(/[,，、;；。:：()（）]/u).pop() ?? '').replace(/(?:在|为|于)$/u, '');
}

export function holds({ min, minIncluded, max, maxIncluded }: Interval, value: Decimal): boolean {
  return (min === null || value.gt(min) || (minIncluded && value.eq(min))) && (max === null || value.lt(max) || (maxIncluded && value.eq(max)));
}
