import { damaged } from './damage';
import type { Way } from './meanings';
import type { Refusal } from './reading';
import { WORDS } from './vocabulary';

const { AMOUNT, FEN, UNIT, VERB, ONE, THING } = WORDS;

const ELSEWHERE = /(?:加倍|减半|翻倍|双倍|[\d一二两三]倍|按.{0,20}(?:比例|率)|%)(?:扣|加|计|得|记|折|赋)|[*c]|(?:得分|分值)[=为]|%$|(?:全部|一半|半数|减半).{0,4}分|得分减半/u;
/** 按上级规定标准扣分: the amount stands in other words than these. */
/** 扣相应分值: whose points they are is not said here. */
const SHARE_OF = /^扣(?:除|减|掉)?[^,;。\d]{1,9}分值?$/u;
const BY_OTHERS = /(?<!未)(?:按照?|参照|依照|比照|对照|根据)[^,;。]{0,20}?(?:规定|标准|办法|细则|条款|条|款|项|要求)(?:的)?(?:标准|规定|分值|条款)?(?:进行|予以|给予|相应|加倍)*(?:扣|加|减|奖)分/u;
const VERBLESS = new RegExp(`^\\d[\\d.]*分/|^(?:每|一|1)(?:个(?=月|季))?(?:${UNIT})(?:${AMOUNT})${FEN}`, 'u');
const WITH_CHOICE = new RegExp(`(?:酌情|视.{0,6}情|情节|视成效).{0,12}(?:${AMOUNT})${FEN}`, 'u');
const TWO_AMOUNTS = /\d分?(?:或者|[、/或+和及])(?:扣|加)?\d/u;
/** Two things to count with one price: 每少1份或迟1天, 每缺一项/次. */
const TWO_UNITS = new RegExp(`每[^,;。每]{0,8}?(?:${AMOUNT})?个?(${UNIT}|${THING})[^,;。每]{0,10}?(?:或者|或|、|/|\\()[^,;。\\d每]{0,10}(?:${AMOUNT})?个?(${UNIT})[^,;。\\d]{0,8}(?:${VERB})`, 'u');
/** Every three, or once at three: 迟到3次扣1分. */
const SEVERAL = new RegExp(`(?<!每[^,;。]{0,8}|第)(\\d{1,3}|[两二三四五六七八九十])个?(${UNIT})[^,;。\\d]{0,12}(?:${VERB})(?:${AMOUNT})分`, 'u');
/** 每人 in one part of the clause, 一次 in another; 均扣. */
const COUNTED_TWICE = new RegExp(`每[^,;。]{0,3}?(${UNIT}|${THING})[^;。]{0,30}?${ONE}个?(${UNIT})`, 'u');
const EACH_OR_ALL = /、.*(?:均|都|各|分别)/u;

/** Why these words (cleaned text of one clause) are refused; `mark` is the part that looks like scoring. */
export function refusalFor(words: string, mark: string, ways: readonly Way[]): Refusal {
  if (ways.length > 1) return { code: 'ambiguous', words: mark, ways: ways.map(describe), ...choicesOf(ways.map(asRuling)) };
  const price = /(?:扣|减|加|奖|得|计|记)[^,;。]{0,4}?[\d零一二两三四五六七八九十半][\d.。]{0,5}分半?/u.exec(mark)?.[0] ?? '';
  return { words: mark, ...reasonOf(words, mark, price) };
}

function reasonOf(words: string, mark: string, price: string): Pick<Refusal, 'code' | 'choices'> {
  if (damaged(words)) return { code: 'damagedText' };
  // 按3:1比例加分: a ratio between things, and no points
  if (/按\d{1,3}:\d{1,3}(?:的)?比例/u.test(mark)) return { code: 'amountMissing' };
  if (ELSEWHERE.test(mark) || BY_OTHERS.test(words) || SHARE_OF.test(mark)) return { code: 'amountElsewhere' };
  if (/^(?:予以)?(?:扣减|扣|减|加|奖)(?:分|相应)/u.test(mark)) return { code: 'amountMissing' };
  if (VERBLESS.test(mark)) return { code: 'verbMissing' };
  if (WITH_CHOICE.test(words) && !/-|至|到/u.test(mark)) return { code: 'discretionWithOneAmount' };
  if (/(?:分别|依次)/u.test(words) && TWO_AMOUNTS.test(mark)) return { code: 'levelsDiffer' };
  if (/,其中/u.test(mark) || TWO_AMOUNTS.test(mark)) return { code: 'amountTwice' };
  const [, one, other] = TWO_UNITS.exec(words) ?? COUNTED_TWICE.exec(words) ?? [];
  if (one !== undefined && other !== undefined && one !== other) return { code: 'unitUnclear', ...choicesOf([`每${one}${price}`, `每${other}${price}`]) };
  const [, several, unit] = SEVERAL.exec(words) ?? [];
  if (several !== undefined && unit !== undefined) return { code: 'unitUnclear', ...choicesOf([`每${several}${unit}${price}`, `达到${several}${unit}的，一次性${price}`]) };
  if (EACH_OR_ALL.test(words)) return { code: 'unitUnclear', ...choicesOf([`每项${price}`, `一次性${price}`]) };
  return { code: 'unknownForm' };
}

function choicesOf(choices: readonly (string | null)[]): Pick<Refusal, 'choices'> {
  const named = choices.filter((choice) => choice !== null);
  return named.length > 1 ? { choices: named } : {};
}

/** A way to read in a few words: "每项扣1分", "一次性扣1分". */
function describe({ name, meanings: [meaning] }: Way): string {
  if (meaning === undefined) return name;
  const { effect, points, unit, per } = meaning;
  const verb = { deduct: '扣', add: '加', set: '得', veto: '否决', none: '不计' }[effect];
  const amount = typeof points === 'string' ? points : '';
  return unit === null ? `${name}${verb}${amount}分` : `每${per === '1' ? '' : per}${unit}${verb}${amount}分`;
}

/** The same as words for a ruling; null where it has no plain amount. */
function asRuling(way: Way): string | null {
  const [meaning] = way.meanings;
  if (meaning === undefined || typeof meaning.points !== 'string' || (meaning.effect !== 'deduct' && meaning.effect !== 'add')) return null;
  const price = `${meaning.effect === 'deduct' ? '扣' : '加'}${meaning.points}分`;
  if (meaning.unit === null) return `一次性${price}`;
  return meaning.unit.includes('×') ? `${meaning.unit.split('×').map((unit) => `每${unit}`).join('')}${price}` : `每${meaning.per === '1' ? '' : meaning.per}${meaning.unit}${price}`;
}
