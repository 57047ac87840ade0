/** Columns of text for a terminal, where a Chinese character is two cells wide. */
export type Align = 'left' | 'right';

export function columns(rows: readonly (readonly string[])[], align: readonly Align[]): string {
  const widths = align.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    align.map((side, column) => pad(row[column] ?? '', widths[column] ?? 0, side)).join('  ').trimEnd();
  return rows.map(line).join('\n');
}

function pad(text: string, to: number, side: Align): string {
  const space = ' '.repeat(Math.max(0, to - width(text)));
  return side === 'left' ? text + space : space + text;
}

/** Terminal cells a text takes: two for Chinese characters and full-width marks. */
export function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

const WIDE = /[\u1100-\u115F\u2014\u2018-\u201D\u2026\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
