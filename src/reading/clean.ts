/** A text made ready for reading, with the way back: `at[i]` is where character i stands in the original (UTF-16 offset). */
export interface Cleaned {
  readonly text: string;
  readonly at: readonly number[];
}

/** Marks and digits that have a full-width twin, and the traditional characters that carry scoring grammar. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...pairs('，；：（）！％＋－＝／．＜＞', ',;:()!%+-=/.<>'),
  ...pairs('０１２３４５６７８９', '0123456789'),
  ...pairs('記計減獎給點個項處現發達滿無資則報數於違規條級將對單認領決當評該過與內組織會議兩沒責實', '记计减奖给点个项处现发达满无资则报数于违规条级将对单认领决当评该过与内组织会议两没责实'),
  ...pairs('‐‑‒–—―−～〜﹣', '----------'),
  ...pairs('＊×✕', '***'),
]);

/** Spaces, line breaks, tabs, and the invisible marks that copying from a document leaves. */
const BLANK = /[\s\u200B-\u200D\u2060\uFEFF\u00AD]/;

/** Pinyin that a converter left behind a traditional character: 節(jié)約. */
const PINYIN = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)/g;

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
  return withoutPinyin({ text: kept.join(''), at });
}

function withoutPinyin(cleaned: Cleaned): Cleaned {
  const text: string[] = [];
  const at: number[] = [];
  let from = 0;
  for (const match of cleaned.text.matchAll(PINYIN)) {
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
