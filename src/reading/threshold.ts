import { decimalOf } from './amount';
import type { Threshold } from './reading';
import { WORDS } from './vocabulary';

/** Units of a condition: all that is counted or measured, and what is only measured. */
export const CONDITION_UNIT = `${WORDS.MEASURED}|${WORDS.UNIT}|${WORDS.THING}|倍|岁|分(?!之)|字|°C|℃|个月`;
const NUMERAL = '[零一二两三四五六七八九]?[十百][一二三四五六七八九]?[十]?[一二三四五六七八九]?|[一二两三四五六七八九半]';
const VALUE = `\\d{1,6}(?:[.。·]\\d{1,4})?万??|${NUMERAL}`;
/** 不足应到人数80%的: what it is a share of. */
const OF = '(?:[^,;。\\d]{0,5}(?:人数|总数|总量|任务数?|计划|目标)的?)?';
const named = (suffix = ''): string =>
  `(?:百分之(?<share${suffix}>${NUMERAL}|\\d{1,3}(?:\\.\\d{1,2})?)|(?<value${suffix}>${VALUE})(?:个(?=月|百分点|千分点|工作日|季度|小时|学时|课时|学期))?(?<unit${suffix}>${CONDITION_UNIT}))`;
const FIGURE = named();
const INCLUDED = '(?:\\(含(?:本数|[\\d.]{1,5}%?[^()]{0,2})?\\))?';
/** Doing what the figure asks for, denied: "未按要求每年召开2次以上会议的" fires below 2. */
const UNDONE = '(?:未|没有|没|未能|不能)(?:按要求|按规定|按计划)?(?:每年|每半年|每季度|每月|每周|全年|年内)?(?:至少)?(?:召开|组织|开展|举办|完成|进行|报送|撰写|达到|达)';

interface Comparison {
  readonly words: string;
  readonly op: Threshold['op'];
}

/** How a condition is put in numbers: 以上, 以下, 以内, 达 include the number; 超过, 高于, 低于, 不足 do not. The first that fits a figure holds. */
const COMPARISONS: readonly Comparison[] = [
  { words: `${UNDONE}(?:到)?${FIGURE}${INCLUDED}及?(?:以上)?`, op: '<' },
  { words: `(?:不超过|不高于|不多于|不大于|至多|控制在|小于等于|小于或等于|<=|≤)${FIGURE}(?:以内)?`, op: '<=' },
  { words: `(?:不低于|不少于|不小于|大于等于|大于或等于|至少|达到|(?<![未不])达|>=|≥)${FIGURE}${INCLUDED}及?(?:以上)?`, op: '>=' },
  { words: `(?:逾期|超期|超时|迟到|迟报|延误|延期)${FIGURE}之?内`, op: '<=' },
  { words: `(?:超过|高于|大于|多于|超出|>|(?<=[\\p{L}])(?<!通)过)${OF}${FIGURE}`, op: '>' },
  { words: `(?:低于|不足|少于|小于|未达到|未达|不满|未满|达不到|没有达到|没达到|没有达|不到|<)${OF}${FIGURE}`, op: '<' },
  { words: `(?:累计|连续)(?:[^,;。\\d]{0,6}?)${FIGURE}(?!\\(|及?以)`, op: '>=' },
  { words: `${FIGURE}\\(不含(?:本数)?\\)以上|${named('2')}以上\\(不含(?:本数)?\\)`, op: '>' },
  { words: `累计(?:[^,;。\\d]{0,6}?)${FIGURE}(?!\\(|及?以)`, op: '>=' },
  { words: `${FIGURE}\\(不含(?:本数)?\\)以下|${named('2')}以下\\(不含(?:本数)?\\)`, op: '<' },
  { words: `${FIGURE}${INCLUDED}及?以上${INCLUDED}`, op: '>=' },
  { words: `${FIGURE}${INCLUDED}及?(?:以下|以内)${INCLUDED}`, op: '<=' },
];
const PATTERNS = COMPARISONS.map(({ words, op }) => ({ op, pattern: new RegExp(words, 'u') }));

const BARE = new RegExp(`(?<![第前后末首\\d.]|[\\d一二三四五六七八九十%分天次人年月时][-至到、]|${WORDS.COMPARED}|过)${named()}(?:的|者)?,?$`, 'u');
const ANY_FIGURE = new RegExp(FIGURE, 'gu');
/** Dates, ordinals, allotments and words like 一把手, 上一年, 第三方 look like figures and set no condition. */
const NO_FIGURE = /(?:[上下]半年|[一1]个?(?:年|季度|月|周|学期)度?内|[\dx]{2,4}年(?:度|底|初|末)?|\d{1,2}月份?(?:[\dx]{1,2}[日号])?|第[\d一二三四五六七八九十]+.?|[上前下每同这某逐]一(?:年|级|季度|月|周|次|期|天|日|项)(?:度)?|\(\d+(?:\.\d+)?分\)|一次(?=性|办|通过|合格|成功|签|答)|[一二三四](?:把手|般|线|致|样|岗双责|体化|季度|等奖)|[一二三两四五六七八九十]+[会重学争微化位](?=[一二两]))/gu;
/** A figure beside 或, or beside a failing of its own, governs only a part of the condition. */
const PARTLY = /(?:或者|或(?![高低多少])|且|又|、)/u;

/**
 * The condition under which a clause fires, from its words without their amount (cleaned text). null where it has no figure, or more
 * than one, or a figure without a comparison, or one that governs only a part. A bare share of a clause that awards a score is to be reached: 提高10%的得8分.
 */
export function thresholdOf(condition: string, awards = false): Threshold | null {
  const words = condition.replace(NO_FIGURE, '□').replace(/\(含[^()]{0,8}\)/gu, '(含)');
  if ((words.match(ANY_FIGURE) ?? []).length !== 1) return null;
  for (const { op, pattern } of PATTERNS) {
    const match = pattern.exec(words);
    const found = match && figureOf(match.groups ?? {});
    if (match && found) return partly(words, match) ? null : { op, ...found };
  }
  // 前10% is a place among others, nothing to be reached
  const [, share] = /(?<![前后末数\d.])(\d{1,3}(?:\.\d{1,2})?)%/u.exec(words) ?? [];
  return awards && share !== undefined && !PARTLY.test(words) ? { op: '>=', value: decimalOf(share), unit: '%' } : null;
}

/** Number and unit as a pattern of this file names them. */
export function figureOf(groups: Record<string, string | undefined>): Pick<Threshold, 'value' | 'unit'> | null {
  const share = groups['share'] ?? groups['share2'];
  if (share !== undefined) return { value: valueOf(share), unit: '%' };
  const value = groups['value'] ?? groups['value2'];
  const unit = groups['unit'] ?? groups['unit2'];
  return value === undefined || unit === undefined ? null : { value: valueOf(value), unit: unit === '个月' ? '月' : unit };
}

/** A figure of a condition, for patterns elsewhere. */
export const CONDITION_FIGURE = FIGURE;

/** 一百, 百, 九十五, 95.0 as a decimal string. */
export function valueOf(written: string): string {
  if (written.endsWith('万')) return String(Math.round(Number(decimalOf(written.slice(0, -1))) * 10000));
  const [hundreds, rest] = written.split('百');
  if (rest === undefined) return decimalOf(written);
  const below = rest === '' ? 0 : Number(decimalOf(rest));
  return String((hundreds === undefined || hundreds === '' ? 1 : Number(decimalOf(hundreds))) * 100 + below);
}

function partly(words: string, match: RegExpExecArray): boolean {
  const before = words.slice(0, match.index).replace(/^.*[,;。:]/u, '');
  const after = words.slice(match.index + match[0].length).replace(/[,;。].*$/u, '');
  // 5000元以上的支出未研究的: what is over the figure is only what the failing is about
  if (/^的[^,;。]{1,14}?(?:未|没|不(?!合格|达)|无)/u.test(after)) return true;
  return PARTLY.test(after) || /(?:或者|或)$/u.test(before) || /(?:或者|或|且)[^,;。]{0,14}$/u.test(before);
}

const OPPOSITE = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '=' } as const;

/** A figure at the end of a condition with nothing to compare it by: "超预算10%的", "迟到15分钟的". */
export function bareFigure(condition: string): boolean {
  return BARE.test(condition.replace(NO_FIGURE, '□'));
}

/** What "…,否则" leaves: 达95%以上,否则 fires below 95. */
export function otherwise(threshold: Threshold | null): Threshold | null {
  return threshold && { ...threshold, op: OPPOSITE[threshold.op] };
}
