import type { Span } from './draft';

const DIVIDED = /[^。；;\n]{0,80}除以[\s\S]{0,40}?人\s*数[^。；;\n]{0,60}[。；;]?/u;
const LABEL = /除以(?:得到)?(.{2,16}?人数)/u;

/** 人均: the words that divide a section's points by a number of persons, and what that number is called. */
export function perHeadIn(source: string, { start, end }: Span): { readonly span: Span; readonly label: string } | null {
  const found = DIVIDED.exec(source.slice(start, end));
  if (found === null) return null;
  const words = found[0];
  const skipped = words.length - words.trimStart().length;
  const span = { start: start + found.index + skipped, end: start + found.index + words.trimEnd().length };
  return { span, label: LABEL.exec(words.replace(/\s+/gu, ''))?.[1] ?? '人数' };
}
