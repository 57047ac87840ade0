import { asOwn, type OwnScheme } from '../scheme/ownScheme';

/** The very hidden sheet on which a workbook keeps the schemes that its office brought in. */
export const KEPT_SHEET = 'KH_方案';
export const KEPT_COLUMNS = 5;

/** A cell of Excel holds 32,767 characters. */
const MOST = 30_000;
/** Stands before every piece: so none begins with =, + or ', which Excel takes for more than text. */
const MARK = '|';
const HEAD = ['本表由“考核”保存引入的方案，请勿改动。', '部分', '段', '共几段', '文字'] as const;
const PARTS = ['scheme', 'source'] as const;

/** The rows that keep a scheme, below those that are there: id, part, piece from 1, of how many, words. */
export function keptRows({ id, yaml, sourceText }: OwnScheme): string[][] {
  return [yaml, sourceText].flatMap((text, index) => {
    const pieces = piecesOf(text);
    return pieces.map((piece, at) => [id, PARTS[index] ?? '', String(at + 1), String(pieces.length), `${MARK}${piece}`]);
  });
}

export function keptHead(): string[] {
  return [...HEAD];
}

export interface KeptSchemes {
  readonly schemes: readonly OwnScheme[];
  /** Ids whose texts are no longer whole: somebody changed the sheet. */
  readonly broken: readonly string[];
}

/** What a sheet of such rows keeps. A text that is not exactly what was written is not used. */
export function schemesInRows(rows: readonly (readonly unknown[])[]): KeptSchemes {
  const texts = new Map<string, Map<string, string[]>>();
  for (const [id, part, piece, , words] of rows.slice(1)) {
    const written = String(words ?? '');
    if (String(id ?? '') === '' || !written.startsWith(MARK)) continue;
    const parts = texts.get(String(id)) ?? new Map<string, string[]>();
    texts.set(String(id), parts);
    const pieces = parts.get(String(part)) ?? [];
    parts.set(String(part), pieces);
    pieces[Number(piece) - 1] = written.slice(MARK.length);
  }
  const schemes: OwnScheme[] = [];
  const broken: string[] = [];
  for (const [id, parts] of texts) {
    const [yaml, sourceText] = PARTS.map((part) => (parts.get(part) ?? []).join(''));
    const own = asOwn({ yaml: yaml ?? '', sourceText: sourceText ?? '' });
    if (own.id === id) schemes.push(own);
    else broken.push(id);
  }
  return { schemes, broken };
}

/** Never cut inside a character of two units. An empty text is one empty piece. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length || pieces.length === 0;) {
    let to = Math.min(from + MOST, text.length);
    if (to < text.length && /[\uD800-\uDBFF]/u.test(text.charAt(to - 1))) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
