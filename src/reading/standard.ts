import { decimalOf } from './amount';
import type { Meaning } from './form';
import type { Piece } from './pieces';
import type { Threshold } from './reading';
import { WORDS } from './vocabulary';

/** How far back a standard may stand from the clause that counts what falls short of it, in characters. */
const REACH = 160;
const FIGURE = `(?<value>\\d{1,6}(?:\\.\\d{1,4})?|${WORDS.NUMERAL})(?:个(?=月))?(?<unit>%|${WORDS.UNIT})`;
const STANDARD = new RegExp(`(?:至少|不少于|不低于|达到|达)(?:[^,;。\\d]{0,6})${FIGURE}|${FIGURE.replace('value', 'value2').replace('unit', 'unit2')}(?:\\(含\\))?及?以上|(?<value3>\\d{1,3})(?<unit3>%)(?=[^,;。\\d]{0,30}[计得记]\\d)`, 'gu');
/** 缺席2次以上 is two absences or more, not two too few. */
const SHORT = /每?(?:低|少|缺(?![席勤岗考课])|漏|降低|下降|减少|差)[^,;。扣]{0,8}(?:\d|[一二两三四五])/;
/** A new numbered requirement: what stands above it sets no standard for what stands below. */
const ITEM_START = /(?:[。;分)]|^)(?:\d{1,2}[.、](?!\d)|\([一二三四五六七八九十\d]{1,2}\))/g;

const EXCESS = /每(?:超|多|增|高|迟|晚)[^,;。扣]{0,8}(?:\d|[一二两三四五])/;

/**
 * The standard a counted clause starts from, where it stands above the clause or in its condition: "每年培训不少于2次,每少1次扣1分" fires below
 * 2 次, "不超过5天,每超1天扣1分" above 5 天. Otherwise the condition's own threshold.
 */
export function standardOf(text: string, piece: Piece, { basis, unit, threshold }: Meaning): Threshold | null {
  if ((basis !== 'per_item' && basis !== 'formula') || unit === null) return threshold;
  const words = text.slice(piece.start, piece.mark.start);
  if (threshold?.op === '<=' && EXCESS.test(words)) return { ...threshold, op: '>' };
  if (!SHORT.test(words)) return threshold;
  if (threshold !== null) return threshold.op === '>=' ? { ...threshold, op: '<' } : threshold;
  const above = text.slice(Math.max(0, piece.start - REACH), piece.start);
  const starts = [...above.matchAll(ITEM_START)];
  const item = above.slice(starts[starts.length - 1]?.index ?? 0);
  const wanted = unit === '百分点' ? '%' : unit;
  const standards = [...item.matchAll(STANDARD)]
    .map(({ groups = {} }) => ({ value: groups['value'] ?? groups['value2'] ?? groups['value3'] ?? '', unit: groups['unit'] ?? groups['unit2'] ?? groups['unit3'] ?? '' }))
    .filter((standard) => standard.unit === wanted);
  const [only, other] = standards;
  return only === undefined || other !== undefined ? null : { op: '<', value: decimalOf(only.value), unit: wanted };
}
