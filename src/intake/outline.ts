import { clean, type Cleaned } from '../reading/clean';
import type { Span } from './draft';
import type { Line } from './lines';
import { markersIn, TITLE_RANK, type Marker } from './markers';

/** A numbered (or titled) piece of the document with the pieces inside it. Offsets into the source. */
export interface Piece {
  readonly rank: number;
  readonly number: string | null;
  readonly value: number;
  readonly title: Span;
  readonly start: number;
  /** Where its own words end: its first inner piece, or the next one. */
  ownEnd: number;
  end: number;
  readonly adjustments: boolean;
  readonly children: Piece[];
}

interface Opening extends Omit<Marker, 'behind' | 'next'> {
  readonly title: Span;
  readonly titled: boolean;
  readonly adjustments: boolean;
}

const ADJUSTMENTS = /^(?:[一二三四五六七八九十]、)?(?:加减分|加扣分|扣加分|奖惩|奖罚|加分|附加分|减分|倒扣分)(?:项目?|指标|事项|因素)?(?:[(（].*[)）])?$/u;
/** A title with its points: 一、突出政治引领(25分), 一、自身建设20分. */
const TITLED = /^[^。;]{1,60}?(?:\(\d{1,3}(?:\.\d{1,2})?分\)|(?<=[^\d.,(])\d{1,3}分(?=$|\n))/u;
const UNNUMBERED = /^[^\d()。;,:]{2,20}\(\d{1,3}(?:\.\d{1,2})?分\)$/u;
const LONGEST_TITLE = 80;

/** The pieces of a text up to `end`, as its numbers nest them. A number out of order is no number of a piece. */
export function outlineOf(source: string, lines: readonly Line[], end: number): Piece[] {
  const cleaned = clean(source.slice(0, end));
  const openings = [...markersIn(cleaned, source).map((marker) => numbered(cleaned, source, marker)), ...titles(source, lines, end)].sort((a, b) => a.title.start - b.title.start || a.rank - b.rank);
  const roots: Piece[] = [];
  const open: Piece[] = [];
  const seen = new Set<string>();
  const running = new Map<number, number>();
  let titledTo = 0;
  for (const opening of openings) {
    if (opening.title.start < titledTo) continue;
    const depth = open.findIndex(({ rank }) => rank >= opening.rank);
    const parents = depth < 0 ? open : open.slice(0, depth);
    const siblings = parents[parents.length - 1]?.children ?? roots;
    const words = source.slice(opening.title.start, opening.title.end).replace(/\s+/gu, '');
    // The title of a section is printed again where its table goes on over the page.
    if (opening.titled && seen.has(words)) {
      titledTo = opening.title.end;
      continue;
    }
    if (!follows(opening, lastOf(siblings, opening.rank), running.get(opening.rank) ?? 0)) continue;
    running.set(opening.rank, opening.value);
    if (opening.titled) seen.add(words);
    titledTo = opening.title.end;
    open.length = parents.length;
    const piece: Piece = { rank: opening.rank, number: opening.number === '' ? null : opening.number, value: opening.value, title: opening.title, start: opening.title.start, ownEnd: end, end, adjustments: opening.adjustments, children: [] };
    siblings.push(piece);
    open.push(piece);
  }
  close(roots, end);
  return roots;
}

function numbered({ text, at }: Cleaned, source: string, marker: Marker): Opening {
  const start = at[marker.at] ?? 0;
  const words = text.slice(marker.behind, Math.min(marker.next, marker.behind + LONGEST_TITLE));
  const titledTo = marker.rank <= 3 ? TITLED.exec(words)?.[0].length : undefined;
  const [firstLine = ''] = source.slice(start, start + 3 * LONGEST_TITLE).split('\n', 1);
  const gap = /^(?:[（(]?[^\s）)、.．]{1,3}[）)、.．]+)\s*[^\s。；;：:]*/u.exec(firstLine)?.[0].length ?? firstLine.length;
  const end = titledTo === undefined ? start + gap : (at[marker.behind + titledTo - 1] ?? start) + 1;
  const bare = source.slice(start, end).replace(/\s+/gu, '');
  return { rank: marker.rank, number: marker.number, value: marker.value, at: marker.at, title: { start, end }, titled: titledTo !== undefined, adjustments: ADJUSTMENTS.test(bare) };
}

/** Titles without a number: 强化组织领导 (5分), its points maybe on a line of their own; 加减分项. */
function titles(source: string, lines: readonly Line[], end: number): Opening[] {
  return lines.flatMap((line, index): Opening[] => {
    if (line.kind !== 'words' || line.end > end) return [];
    const adjustments = ADJUSTMENTS.test(line.bare) && !/^[一二三四五六七八九十]/u.test(line.bare);
    const above = lines[index - 1];
    const apart = /^[(（]\d{1,3}(?:\.\d{1,2})?分[)）]$/u.test(line.bare) && above?.kind === 'words' && above.bare.length <= 20;
    const start = apart ? above.start : line.start;
    const bare = clean(source.slice(start, Math.min(line.end, start + 3 * LONGEST_TITLE))).text;
    if (!adjustments && !UNNUMBERED.test(bare)) return [];
    if (!adjustments && /^(?:[一二三四五六七八九十]{1,3}、|第)/u.test(bare)) return [];
    return [{ rank: TITLE_RANK, number: '', value: 0, at: 0, title: { start, end: line.end }, titled: true, adjustments }];
  });
}

/** Next in its row, the first of a new one, or next in a row that runs on through the sections (8.坚持正确用人导向 behind 7.). */
function follows({ value, number }: Opening, last: Piece | null, running: number): boolean {
  if (number === '') return true;
  if (last !== null) return value > last.value && value <= last.value + 2;
  return value === 1 || value === running + 1;
}

function lastOf(siblings: readonly Piece[], rank: number): Piece | null {
  for (let index = siblings.length - 1; index >= 0; index -= 1) if (siblings[index]?.rank === rank) return siblings[index] ?? null;
  return null;
}

function close(pieces: readonly Piece[], end: number): void {
  for (const [index, piece] of pieces.entries()) {
    piece.end = pieces[index + 1]?.start ?? end;
    piece.ownEnd = piece.children[0]?.start ?? piece.end;
    close(piece.children, piece.end);
  }
}
