import { SIMPLIFIED, TRADITIONAL } from './script';

/** A text made ready for reading, with the way back: `at[i]` is where character i stands in the original (UTF-16 offset). */
export interface Cleaned {
  readonly text: string;
  readonly at: readonly number[];
}

/** Marks and digits that have a full-width twin. Traditional characters: script.ts. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...pairs(TRADITIONAL, SIMPLIFIED),
  ...pairs('，；：（）！％＋－＝／．＜＞［］｜﹪∕', ',;:()!%+-=/.<>[]|%/'),
  ...pairs('０１２３４５６７８９', '0123456789'),
  ...pairs('〇壹贰叁肆伍陆柒捌玖拾貳陸', '零一二三四五六七八九十二六'),
  ...pairs('‐‑‒–—―−～〜﹣~', '-----------'),
  ...pairs('＊×✕Ｘ', '****'),
  ...pairs('•‧・', '···'),
  ...pairs('毎釦', '每扣'),
]);

/** Spaces, line breaks, tabs, and the invisible marks that copying from a document leaves. */
const BLANK = /[\s\u200B-\u200D\u2060\uFEFF\u00AD]/;

/** Pinyin that a converter left behind a traditional character: 節(jié)約. */
const PINYIN = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)/g;

/** A page or row number that fell into a sentence: 未开展4、主题宣传. A number behind a full stop, a semicolon or 分 starts a clause. */
const PAGE_MARK = /(?<=[\u4e00-\u9fff])(?<![分第于过足达])\d{1,3}、(?=[\u4e00-\u9fff“])(?!([一二三四五六七八九十]|[次分人件项天个]))/gu;

/** Without white space and with one form of each mark. One character stays one character, so `at` is exact. */
export function clean(original: string): Cleaned {
  const kept: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < original.length; i += 1) {
    const char = original.charAt(i);
    if (BLANK.test(char)) continue;
    kept.push(SAME.get(char) ?? char);
    at.push(i);
  }
  return without(PAGE_MARK, without(PINYIN, { text: mended(kept.join('')), at }));
}

/** Slips of one character that leave no doubt: 没缺一份 for 每缺一份; × lost as c or x. */
function mended(text: string): string {
  return text.replace(/没(?=[缺少漏](?:[一1]|\d)?个?[份次项条篇人例个])/gu, '每').replace(/(?<=[率数值例])[cxX](?=\d)/gu, '*');
}

function without(pattern: RegExp, cleaned: Cleaned): Cleaned {
  const text: string[] = [];
  const at: number[] = [];
  let from = 0;
  for (const match of cleaned.text.matchAll(pattern)) {
    text.push(cleaned.text.slice(from, match.index));
    for (let i = from; i < match.index; i += 1) at.push(cleaned.at[i] ?? 0);
    from = match.index + match[0].length;
  }
  if (from === 0) return cleaned;
  text.push(cleaned.text.slice(from));
  for (let i = from; i < cleaned.text.length; i += 1) at.push(cleaned.at[i] ?? 0);
  return { text: text.join(''), at };
}

function pairs(from: string, to: string): [string, string][] {
  const targets = [...to];
  return [...from].map((char, i) => [char, targets[i] ?? char]);
}
