import { FIGURE_KINDS, type Figure, type FigureKind } from './figures';
import { sha256 } from './sha256';

/** The first line: the form may change only under another number. */
const HEAD = '考核定稿|1';

/** One figure a line, fields parted by "|", each line ended by LF; docs/decisions/0015 defines it. Two machines with the same figures have the same text. */
export function canonicalText(figures: readonly Figure[]): string {
  return [HEAD, ...figures.map(({ kind, id, values }) => [kind, id, ...values].map(escaped).join('|'))].map((line) => `${line}\n`).join('');
}

export interface Checksum {
  /** 64 hexadecimal digits. */
  readonly full: string;
  /** The first 16, for a stamp. */
  readonly short: string;
}

export function checksumOf(text: string): Checksum {
  const full = sha256(text);
  return { full, short: full.slice(0, 16) };
}

/** The figures of a text that was kept; null where it is no such text. */
export function readCanonical(text: string): readonly Figure[] | null {
  const [head, ...lines] = text.split('\n').filter((line) => line !== '');
  if (head !== HEAD) return null;
  const figures = lines.map((line): Figure | null => {
    const [kind, id, ...values] = fieldsOf(line);
    return isKind(kind) && id !== undefined ? { kind, id, values } : null;
  });
  return figures.some((figure) => figure === null) ? null : (figures as readonly Figure[]);
}

function isKind(words: string | undefined): words is FigureKind {
  return (FIGURE_KINDS as readonly (string | undefined)[]).includes(words);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '|': '\\|', '\n': '\\n' };
const MEANT: Readonly<Record<string, string>> = { n: '\n' };

function escaped(field: string): string {
  return field.replace(/\r\n?/gu, '\n').replace(/[\\|\n]/gu, (character) => ESCAPES[character] ?? character);
}

function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|\|)((?:\\.|[^|\\])*)/gu)].map(([, field = '']) => field.replace(/\\(.)/gu, (_, character: string) => MEANT[character] ?? character));
}
