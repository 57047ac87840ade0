import type { Cleaned } from '../reading/clean';

/** A number at the beginning of a piece of the document: 一、 （一） 1. （1） ①. */
export interface Marker {
  /** Depth it has in documents: 章 0, 条 0.5, 一、 1, (一) 2, 1. with points in its title 3, 1. 4, (1) 5, ① 6. */
  readonly rank: number;
  readonly number: string;
  readonly value: number;
  /** Offsets into the cleaned text: where the marker begins, where the words behind it begin. */
  readonly at: number;
  readonly behind: number;
  /** Where the next one begins, whether it counts or not: no title runs over it. */
  readonly next: number;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';
const FORM = new RegExp(`第(?<chapter>${CHINESE})[章節节部篇]|第(?<article>${CHINESE})条|(?<cn>${CHINESE})、|\\((?<cnp>${CHINESE})\\)、?|(?<num>\\d{1,2})[.、](?!\\d)|\\((?<nump>\\d{1,2})\\)|(?<circled>[①-⑳])`, 'gu');
/** 8.坚持正确用人导向(7分) */
const TITLED = /^[^。;,:]{1,40}?\(\d{1,3}(?:\.\d{1,2})?分\)/u;
const RANK: Readonly<Record<string, number>> = { chapter: 0, article: 0.5, cn: 1, cnp: 2, num: 4, nump: 5, circled: 6 };
export const TITLE_RANK = 1;

/** Every number that can begin a piece: at the start of a line, or behind the end of a sentence or a gap. In the order of the text. */
export function markersIn({ text, at }: Cleaned, source: string): Marker[] {
  const found: Marker[] = [];
  const matches = [...text.matchAll(FORM)].filter(({ index }) => opens(text, at, source, index));
  for (const [order, match] of matches.entries()) {
    const [form, number] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? ['num', ''];
    const behind = match.index + match[0].length;
    const next = matches[order + 1]?.index ?? text.length;
    const rank = form === 'num' && TITLED.test(text.slice(behind, Math.min(next, behind + 60))) ? 3 : RANK[form] ?? 4;
    found.push({ rank, number, value: valueOf(number), at: match.index, behind, next });
  }
  return found;
}

function opens(text: string, at: readonly number[], source: string, index: number): boolean {
  const before = text[index - 1];
  if (before === undefined || /[。;:!?]/u.test(before)) return true;
  const gap = source.slice((at[index - 1] ?? 0) + 1, at[index] ?? 0);
  return gap !== '' && /\s/u.test(gap) && !/[\d(（]$/u.test(before);
}

function valueOf(number: string): number {
  if (/^\d/u.test(number)) return Number(number);
  const circled = number.codePointAt(0) ?? 0;
  if (circled >= 0x2460 && circled <= 0x2473) return circled - 0x245f;
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['', number];
  const digit = (char: string): number => '零一二三四五六七八九'.indexOf(char);
  return (number.includes('十') ? (tens === '' ? 10 : digit(tens) * 10) : 0) + (ones === '' ? 0 : digit(ones));
}
