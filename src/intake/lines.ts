import { rolesNamed, type IntakeRole } from './columnWords';

/** A line of the source with its words, and what it is besides words of the document. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Without white space. */
  readonly bare: string;
  /** From 1. */
  readonly number: number;
  /** heading: a name of a column, printed again on each page; page: a page number. */
  readonly kind: 'words' | 'heading' | 'page';
  readonly role: IntakeRole | null;
}

const PAGE = /^[-—–－]*\d{1,3}[-—–－]*$|^第\d{1,3}页(?:共\d{1,3}页)?$/u;
/** So many names of columns in a row are the head of a table. */
const HEAD = 3;

/** The lines of a text that hold anything. */
export function linesIn(source: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  for (const match of source.matchAll(/[^\n]*(?:\n|$)/gu)) {
    number += 1;
    const words = match[0].trim();
    if (words === '') continue;
    const start = match.index + match[0].indexOf(words);
    const bare = words.replace(/\s+/gu, '');
    const [role = null] = rolesNamed(bare);
    lines.push({ start, end: start + words.length, bare, number, kind: PAGE.test(bare) ? 'page' : 'words', role });
  }
  return lines.map((line, index) => (line.role !== null && headed(lines, index) ? { ...line, kind: 'heading' } : line));
}

function headed(lines: readonly Line[], index: number): boolean {
  let from = index;
  let to = index;
  while (from > 0 && lines[from - 1]?.role !== null) from -= 1;
  while (to + 1 < lines.length && lines[to + 1]?.role !== null) to += 1;
  return to - from + 1 >= HEAD;
}
