import type { SourceText } from '../sourceText';

/** A number that follows none: after 1、2、 comes 4、. */
export interface BrokenNumber {
  readonly start: number;
  readonly end: number;
  /** 4、 */
  readonly words: string;
  /** The number before it, as it stands there; null at the beginning of a list. */
  readonly after: string | null;
}

const HAN = '一二三四五六七八九十';

/** `anywhere`: not only at the beginning of a line or behind a mark. `deep`: lists of the family stand inside one another. */
const FAMILIES: readonly { readonly pattern: RegExp; readonly anywhere: boolean; readonly deep: boolean }[] = [
  { pattern: new RegExp(`第([${HAN}]{1,3})条`, 'gu'), anywhere: false, deep: false },
  { pattern: new RegExp(`([${HAN}]{1,3})、`, 'gu'), anywhere: false, deep: false },
  { pattern: new RegExp(`[(（]([${HAN}]{1,3})[)）]`, 'gu'), anywhere: true, deep: false },
  { pattern: /(\d{1,2})、/gu, anywhere: false, deep: false },
  { pattern: /(\d{1,2})\.(?!\d)/gu, anywhere: false, deep: true },
  { pattern: /(?<!\d)[(（]?(\d{1,2})[)）]/gu, anywhere: true, deep: false },
];

/** (1): the numbers that stand inside a cell. */
const IN_CELLS = FAMILIES.length - 1;

interface Marker {
  readonly family: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly value: number;
  readonly heading: string;
}

/**
 * Numbers that continue no list. A list begins with 1; the lists of a cell end at its border (|). The same number before the same
 * words is a heading that a page break repeats.
 */
export function brokenNumbers(text: SourceText): readonly BrokenNumber[] {
  // For each family every way in which its lists can stand by now: the last number of each list, outer first.
  const ways: (readonly (readonly number[])[])[] = FAMILIES.map(() => [[]]);
  const before: (Marker | null)[] = FAMILIES.map(() => null);
  const seen = new Set<string>();
  const broken: BrokenNumber[] = [];
  let cursor = 0;
  for (const marker of markersIn(text)) {
    const { family, value, words, start, end } = marker;
    if (text.words.slice(cursor, start).includes('|')) forget(IN_CELLS);
    cursor = end;
    const next = (ways[family] ?? []).flatMap((lists) => continued(lists, value, FAMILIES[family]?.deep ?? false));
    const repeated = seen.has(`${words}${marker.heading}`);
    seen.add(`${words}${marker.heading}`);
    if (next.length === 0 && repeated) continue;
    if (next.length === 0) broken.push({ start, end, words, after: before[family]?.words ?? null });
    ways[family] = next.length === 0 ? [[value]] : distinct(next);
    before[family] = marker;
  }
  return broken;

  function forget(family: number): void {
    ways[family] = [[]];
    before[family] = null;
  }
}

function continued(lists: readonly number[], value: number, deep: boolean): readonly (readonly number[])[] {
  if (value === 1) return deep && lists.length === 1 ? [[...lists, 1], [1]] : [[...lists.slice(0, -1), 1]];
  return lists.flatMap((last, index) => (last === value - 1 ? [[...lists.slice(0, index), value]] : []));
}

function distinct(ways: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Map(ways.map((way) => [way.join(), way])).values()];
}

/** A number stands on one line: the 20 of a cell and the 1. of the next are not 201. */
function markersIn({ words, lines }: SourceText): readonly Marker[] {
  const starts = lines.flatMap((line, index) => (line === lines[index - 1] ? [] : [index]));
  const parts = starts.map((from, index) => ({ from, part: words.slice(from, starts[index + 1]) }));
  const markers = FAMILIES.flatMap(({ pattern, anywhere }, family) =>
    parts.flatMap(({ from, part }) => [...part.matchAll(pattern)].map((match) => ({ 0: match[0], 1: match[1], index: from + match.index })))
      .filter(({ index }) => anywhere || index === 0 || lines[index] !== lines[index - 1] || /[。;；|:：)）]/u.test(words.charAt(index - 1)))
      .map((match): Marker => {
        const end = match.index + match[0].length;
        return { family, start: match.index, end, words: match[0], value: valueOf(match[1] ?? ''), heading: words.slice(end, end + 4) };
      }),
  );
  return markers.sort((a, b) => a.start - b.start);
}

function valueOf(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  const [, tens, ten, ones] = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(written) ?? [];
  if (ten === undefined || ten === '') return HAN.indexOf(written) + 1;
  return (tens ? HAN.indexOf(tens) + 1 : 1) * 10 + (ones ? HAN.indexOf(ones) + 1 : 0);
}
