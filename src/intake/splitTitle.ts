import type { Span } from './draft';
import { trimmed } from './clauseSpans';

/** Where a requirement can be parted from the clause that follows it in one sentence, best first. */
const PLACES = [/^[^\s，,。；;：:]{2,60}?(?=\s)/u, /^[\s\S]{2,200}?[，,：:]/u, /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）).、．]{1,2}|[①-⑳])/u];

/** A head of the stretch for its requirement: its title, or its words up to the first comma, or its number; null where it has none of them. */
export function headOfStretch(source: string, span: Span, fits: (head: Span) => boolean): Span | null {
  const { start, end } = trimmed(source, span);
  for (const place of PLACES) {
    const found = place.exec(source.slice(start, end))?.[0];
    if (found === undefined || found.length >= end - start) continue;
    const head = { start, end: start + found.length };
    if (balanced(found) && fits(head)) return head;
  }
  return null;
}

/** No name is torn: 《XX 人大》. */
function balanced(words: string): boolean {
  return (['《》', '“”', '（）', '()', '〔〕'] as const).every(([left = '', right = '']) => words.split(left).length === words.split(right).length);
}

/** A title parted in two, so that it can name both a section and the one item in it: 一、考勤 and (20分). */
export function partedTitle(source: string, span: Span): { readonly title: Span; readonly rest: Span } | null {
  const words = source.slice(span.start, span.end);
  const at = /[(（]?\s*(?:共|计|满分)?\s*\d[\d.\s]*分\s*[)）]?[:：]?\s*$/u.exec(words)?.index ?? /(?<=^[（(]?[\d一二三四五六七八九十]{1,3}[）).、．])(?=\s*\S)/u.exec(words)?.index;
  if (at === undefined || at <= 0) return null;
  return { title: trimmed(source, { start: span.start, end: span.start + at }), rest: trimmed(source, { start: span.start + at, end: span.end }) };
}
