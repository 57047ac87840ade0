import { damaged } from './damage';
import type { Way } from './meanings';
import type { Refusal } from './reading';
import { WORDS } from './vocabulary';

const { AMOUNT, FEN, UNIT } = WORDS;

/** Why these words (cleaned text of one clause) are refused; `mark` is the part that looks like scoring. */
export function refusalFor(words: string, mark: string, ways: readonly Way[]): Refusal {
  if (ways.length > 1) return { code: 'ambiguous', words: mark, ways: ways.map(describe) };
  return { code: codeOf(words, mark), words: mark };
}

function codeOf(words: string, mark: string): Refusal['code'] {
  if (damaged(words)) return 'damagedText';
  if (/(?:加倍|减半|翻倍|双倍|按.{0,20}比例|%)(?:扣|加|计|得|记|折)|\*|得分=|%$|(?:全部|一半|该项|本项|半数).{0,4}分/.test(mark) || /(?:加倍|减半|翻倍|双倍)(?:扣|加|计|得|记)/.test(words)) return 'amountElsewhere';
  if (/^(?:扣减|扣|减|加|奖)分$/.test(mark)) return 'amountMissing';
  if (new RegExp(`^每(?:${UNIT})(?:${AMOUNT})${FEN}`).test(mark)) return 'verbMissing';
  if (new RegExp(`(?:酌情|视情).{0,6}(?:${AMOUNT})${FEN}$`).test(words)) return 'discretionWithOneAmount';
  if (/,其中/.test(mark)) return 'amountTwice';
  if (/\d分?(?:或者|[、/或+])(?:扣|加)?\d/.test(mark)) return 'amountTwice';
  return 'unknownForm';
}

/** A way to read in a few words: "每项扣1分", "一次性扣1分". */
function describe({ form, meaning }: Way): string {
  const { effect, points, unit, per } = meaning;
  const verb = { deduct: '扣', add: '加', set: '得', veto: '否决', none: '不计' }[effect];
  const amount = typeof points === 'string' ? points : '';
  return unit === null ? `${form.name}${verb}${amount}分` : `每${per === '1' ? '' : per}${unit}${verb}${amount}分`;
}
