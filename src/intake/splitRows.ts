/**
 * Rows of cells out of comma or tab separated text, as Excel saves and copies it: a cell in double quotes may hold the separator, line
 * breaks and doubled quotes. Never fails: a quote that is not closed runs to the end of the text, one inside a cell is a character.
 * Linear in the text. (csv-parse serves the terminal; its types bring Node's into a pure room.)
 */
export function splitRows(text: string, separator: ',' | '\t'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const { value, next } = text[at] === '"' ? quotedCell(text, at + 1, separator) : plainCell(text, at, separator);
    row.push(value);
    const mark = text[next];
    at = mark === '\r' && text[next + 1] === '\n' ? next + 2 : next + 1;
    if (mark === separator && at < text.length) continue;
    if (mark === separator) row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

interface CellEnd {
  readonly value: string;
  /** Where the separator or the line's end stands. */
  readonly next: number;
}

function plainCell(text: string, from: number, separator: string): CellEnd {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), next: end };
}

function quotedCell(text: string, from: number, separator: string): CellEnd {
  const parts: string[] = [];
  let at = from;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { value: parts.join('') + text.slice(at), next: text.length };
    parts.push(text.slice(at, close));
    if (text[close + 1] !== '"') {
      const rest = plainCell(text, close + 1, separator);
      return { value: parts.join('') + rest.value, next: rest.next };
    }
    parts.push('"');
    at = close + 2;
  }
}
