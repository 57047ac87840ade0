import { decimalOf } from './amount';
import type { Threshold } from './reading';
import { WORDS } from './vocabulary';

const FIGURE = `(?<value>\\d{1,6}(?:[.。]\\d{1,4})?|${WORDS.NUMERAL})(?:个(?=月|百分点))?(?<unit>%|百分点|${WORDS.UNIT}|分)`;
const INCLUDED = '(?:\\(含\\)|\\(含本数\\))?';
/** Doing what the figure asks for, denied: "未按要求每年召开2次以上会议的" fires below 2. */
const UNDONE = '(?:未|没有|没|未能|不能)(?:按要求|按规定|按计划)?(?:每年|每半年|每季度|每月|每周|全年|年内)?(?:至少)?(?:召开|组织|开展|举办|完成|进行|报送|撰写|达到|达)';

interface Comparison {
  readonly words: string;
  readonly op: Threshold['op'];
}

/** How a condition is put in numbers: 以上, 以下, 以内, 达 include the number; 超过, 高于, 低于, 不足 do not. The first that fits a figure holds. */
const COMPARISONS: readonly Comparison[] = [
  { words: `${UNDONE}${FIGURE}${INCLUDED}及?(?:以上)?`, op: '<' },
  { words: `(?:不超过|不高于|不多于|至多)${FIGURE}`, op: '<=' },
  { words: `(?:不低于|不少于|至少|达到|(?<![未不])达)${FIGURE}${INCLUDED}及?(?:以上)?`, op: '>=' },
  { words: `(?:超过|高于|大于|多于)${FIGURE}`, op: '>' },
  { words: `(?:低于|不足|少于|小于|未达到|未达|不满|未满|达不到|不到)${FIGURE}`, op: '<' },
  { words: `${FIGURE}${INCLUDED}及?以上${INCLUDED}`, op: '>=' },
  { words: `${FIGURE}${INCLUDED}及?(?:以下|以内)${INCLUDED}`, op: '<=' },
];
const PATTERNS = COMPARISONS.map(({ words, op }) => ({ op, pattern: new RegExp(words, 'u') }));

const ANY_FIGURE = new RegExp(FIGURE, 'gu');
/** Dates, ordinals and allotments look like figures and set no condition. */
const NO_FIGURE = /(?:[\dx]{4}年|\d{1,2}月(?:[\dx]{1,2}日)?|第[\d一二三四五六七八九十]+.|\(\d+(?:\.\d+)?分\)|一次(?=性|办|通过|合格|成功))/gu;

/**
 * The condition under which a clause fires, from its words without their amount (cleaned text). null where it has no figure, or more
 * than one, or a figure without a comparison. A bare share of a clause that awards a score is to be reached: 提高10%的得8分.
 */
export function thresholdOf(condition: string, awards = false): Threshold | null {
  const words = condition.replace(NO_FIGURE, '□');
  if ((words.match(ANY_FIGURE) ?? []).length !== 1) return null;
  for (const { op, pattern } of PATTERNS) {
    const { value, unit } = pattern.exec(words)?.groups ?? {};
    if (value !== undefined && unit !== undefined) return { op, value: decimalOf(value), unit };
  }
  const [, share] = /(\d{1,3}(?:\.\d{1,2})?)%/.exec(words) ?? [];
  return awards && share !== undefined ? { op: '>=', value: decimalOf(share), unit: '%' } : null;
}

const OPPOSITE = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '=' } as const;

/** What "…,否则" leaves: 达95%以上,否则 fires below 95. */
export function otherwise(threshold: Threshold | null): Threshold | null {
  return threshold && { ...threshold, op: OPPOSITE[threshold.op] };
}
