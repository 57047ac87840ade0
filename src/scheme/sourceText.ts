/** The source without white space, each character knowing the line it stands on (from 1). */
export interface SourceText {
  readonly words: string;
  readonly lines: readonly number[];
}

/** Strips white space and remembers lines, so that quotes are found across the line breaks of a scan. */
export function sourceText(text: string): SourceText {
  const lines: number[] = [];
  let words = '';
  let line = 1;
  for (const unit of text.replace(/\r\n?/gu, '\n').split('')) {
    if (unit === '\n') line += 1;
    if (/\s/u.test(unit)) continue;
    words += unit;
    lines.push(line);
  }
  return { words, lines };
}
