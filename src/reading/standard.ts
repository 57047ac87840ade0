import type { Meaning } from './form';
import type { Piece } from './pieces';
import type { Threshold } from './reading';
import { CONDITION_FIGURE, figureOf, otherwise, thresholdOf } from './threshold';

/** How far back a standard may stand from the clause that rests on it, in characters. */
const REACH = 160;
/** 每年4次, 任务10篇: so many are asked for, without 不少于. */
const ASKED = '(?:每年度?|每季度?|每月|每周|每半年|半年|全年|年内|年度|每学期|任务数?|目标|计划|基准|标准)(?:[^,;。:()\\d一二两三四五六七八九十少缺漏迟未超扣%每]{0,12})(?:为|是)?';
const INNER = CONDITION_FIGURE;
const AT_LEAST = new RegExp(`(?:至少|不少于|不低于|不小于|(?<!未)达到|(?<!未)达)(?:[^,;。\\d得计记扣加]{0,6}?)${INNER}`, 'gu');
const AT_LEAST_BEHIND = new RegExp(`${INNER}(?:\\(含\\))?及?以上(?!.{0,3}扣)|${INNER.replace(/\?<(\w+)>/g, '?<$12>')}(?=[^;。扣]{0,30}?[计得记]\\d)|(?<=(?:率|比例)为?)(?<value3>100)%`, 'gu');
const ASKED_FOR = new RegExp(`${ASKED}${INNER}(?!以?内|以下|以上|前|个)|(?<value3>100)%`, 'gu');
const AT_MOST = new RegExp(`(?:不超过|不高于|不多于|控制在|至多)(?:[^,;。\\d]{0,6}?)${INNER}|${INNER.replace(/\?<(\w+)>/g, '?<$12>')}(?:以内|以下|内)`, 'gu');
/** 缺席2次以上 is two absences or more, not two too few. */
const SHORT = /每?(?:低|少|缺(?![席勤岗考课])|漏|降低|下降|减少|差(?!错)|未做)[^,;。扣]{0,8}(?:\d|[一二两三四五])/u;
const EXCESS = /每(?:超|多|增|高|迟|晚|逾|延|提高|上升|提升)[^,;。扣]{0,8}(?:\d|[一二两三四五])/u;
/** Where the count itself begins; its own number is no standard. */
const COUNTS_ONE = /(?:低|少|缺|漏|差|未做)[^,;。]{0,8}$/u;
/** The standard itself is what was not met. */
const UNMET = /(?:未达到?|达不到|没有达到|没达到|未完成|没有完成|不达标|未达标)(?:上述|以上|规定|要求|标准|目标|任务|指标|任务数|比例|次数|数量|的)*(?:的|者)?,?(?:该项|本项)?$/u;
/** A new numbered requirement: what stands above it sets no standard for what stands below. */
const ITEM_START = /(?:[。;分)|]|^)(?:\d{1,2}[.、](?!\d)|\([一二三四五六七八九十\d]{1,2}\))/gu;

/**
 * The threshold of a clause in its text: the standard a count starts from, where it stands above the clause or in its condition ("每年培训不少于2次,每少1次扣1分"
 * fires below 2 次, "不超过5天,每超1天扣1分" above 5 天); the standard that was not met ("达95%以上,达不到的扣2分"). Otherwise the condition's own.
 */
export function standardOf(text: string, piece: Piece, meaning: Meaning): Threshold | null {
  const { basis, unit, threshold, effect, up } = meaning;
  if (effect === 'none' || effect === 'veto' || basis === 'tier') return threshold;
  const words = text.slice(piece.start, piece.mark.start);
  if (words === '' || words.startsWith('否则')) return elseOf(text, piece, words, threshold);
  if ((basis === 'per_item' || basis === 'per_item_person' || basis === 'formula') && unit !== null) {
    // of a price with two directions the award lies beyond what earns the score, also where that is a fall: 下降5%得3分,每增(减)1%扣(加)0.3分
    const short = up === undefined ? SHORT.test(words) : effect === 'deduct';
    const excess = up === undefined ? EXCESS.test(words) : !short;
    if (excess && (threshold?.op === '<=' || threshold?.op === '>=')) return { ...threshold, op: '>' };
    if (short && threshold?.op === '>=') return several(above(text, piece), threshold) ? null : { ...threshold, op: '<' };
    if (threshold !== null || (!short && !excess)) return threshold;
    const wanted = unit === '百分点' ? '%' : (unit.split('×').pop() ?? unit);
    const counted = words.replace(/(?:的|者)?,?$/u, '');
    const each = counted.lastIndexOf('每');
    const counts = each > counted.lastIndexOf(',') ? each : Math.max(0, counted.search(COUNTS_ONE));
    const within = above(text, piece, piece.start + counts);
    const subject = subjectOf(words.slice(0, counts));
    const patterns = short ? [[AT_LEAST, AT_LEAST_BEHIND], [ASKED_FOR]] : effect === 'add' || up !== undefined ? [[AT_LEAST, AT_LEAST_BEHIND], [ASKED_FOR]] : [[AT_MOST]];
    const standard = onlyFigure(within, patterns, (figure, stretch) => figure.unit === wanted && stretch.includes(subject));
    return standard && { op: short ? '<' : '>', ...standard };
  }
  if (threshold === null && (basis === 'once' || basis === 'all' || basis === 'range') && effect === 'deduct' && UNMET.test(words)) {
    const standard = onlyFigure(above(text, piece), [[AT_LEAST, AT_LEAST_BEHIND], [ASKED_FOR]], ({ unit: measured }) => measured !== '分');
    return standard && { op: '<', ...standard };
  }
  return threshold;
}

/** What a count is of, by its last two characters, where it names it: a standard for something else is none for it. "" where it names nothing. */
function subjectOf(before: string): string {
  const subject = before.replace(/^.*[,;。:)]/u, '').replace(/(?:的|者|每|全年|其中|另)+$/u, '');
  return subject.length < 2 || /[的者]$/u.test(before) ? '' : subject.slice(-2);
}

/** "…20件以上;否则…": the condition stands before the clause. */
function elseOf(text: string, piece: Piece, words: string, threshold: Threshold | null): Threshold | null {
  if (!words.startsWith('否则') && !text.slice(piece.mark.start, piece.mark.start + 2).startsWith('否则')) return threshold;
  const before = above(text, piece, piece.start).replace(/[,;。]+$/u, '').replace(/,?[得计记加][\d.]{1,5}分$/u, '');
  return otherwise(thresholdOf(before.split(/[;。|]/u).pop() ?? ''));
}

/** The words above a clause that may set its standard: back to where its numbered requirement starts. */
function above(text: string, piece: Piece, to = piece.mark.start): string {
  const words = text.slice(Math.max(0, piece.start - REACH), to);
  const starts = [...words.matchAll(ITEM_START)];
  return words.slice(starts[starts.length - 1]?.index ?? 0);
}

/** Two standards in one thing: "不少于10篇,其中省级不少于2篇". */
function several(words: string, { unit }: Threshold): boolean {
  const figures = [...words.matchAll(AT_LEAST)].filter(({ groups }) => figureOf(groups ?? {})?.unit === unit);
  return figures.length > 1;
}

/** The one figure the first group of patterns with any finds; null where there are several. */
function onlyFigure(words: string, groups: readonly (readonly RegExp[])[], wanted: (figure: Pick<Threshold, 'value' | 'unit'>, stretch: string) => boolean): Pick<Threshold, 'value' | 'unit'> | null {
  for (const patterns of groups) {
    const figures = new Map<string, Pick<Threshold, 'value' | 'unit'>>();
    for (const pattern of patterns) {
      for (const match of words.matchAll(pattern)) {
        const figure = match.groups?.['value3'] === undefined ? figureOf(match.groups ?? {}) : { value: '100', unit: '%' };
        const stretch = words.slice(0, match.index + match[0].length).replace(/^.*[,;。]/u, '');
        if (figure !== null && wanted(figure, stretch)) figures.set(`${match.index + match[0].search(/\d|[一二两三四五六七八九十百半]/u)}`, figure);
      }
    }
    const [only, other] = [...figures.values()];
    if (only !== undefined) return other === undefined ? only : null;
  }
  return null;
}
