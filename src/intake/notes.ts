import type { Span } from './draft';
import type { Line } from './lines';

const NOTE = /^(?:注|备注|備註|附注|说明|說明)\s*[:：]?/u;
const NUMBERED = /(?<=[。；;]\s*)(?=(?:\d{1,2}[.、．](?!\d)|[（(]\d{1,2}[）)]|[①-⑳]))/u;

/** 注 under the table: from the line it begins on to the end of the text, one span for each numbered note. `start` is the end of the text where there is none. */
export function notesIn(source: string, lines: readonly Line[]): { readonly notes: readonly Span[]; readonly start: number } {
  const from = lines.findIndex(({ bare }) => /^(?:注|备注|備註|附注)[:：\d]/u.test(bare));
  const first = lines[from];
  // Titles with points below it: then it stands in the middle, and is no end of the document.
  if (first === undefined || lines.slice(from + 1).some(({ bare }) => /[(（]\d+分[)）]$/u.test(bare))) return { notes: [], start: source.length };
  const notes = lines.slice(from).flatMap(({ start, end }) => partsOf(source, { start, end }));
  return { notes, start: first.start };
}

/** The numbered notes of one stretch, each with its own span. */
export function partsOf(source: string, { start, end }: Span): Span[] {
  const parts = source.slice(start, end).split(NUMBERED);
  let at = start;
  return parts.flatMap((part) => {
    const span = { start: at, end: at + part.trimEnd().length };
    at += part.length;
    return part.replace(NOTE, '').trim() === '' ? [] : [span];
  });
}
