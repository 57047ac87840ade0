import { readClauses } from '../reading/readClauses';
import type { Reading } from '../reading/reading';
import { amountOfTitle } from './allotment';
import { trimmed } from './clauseSpans';
import type { Draft, DraftSection, NotModelledReason, Span } from './draft';
import type { ColumnRole } from '../scheme/columns';
import { firstFrom } from './inOrder';
import { linesIn, type Line } from './lines';
import { notesIn } from './notes';
import { outlineOf, type Piece } from './outline';
import { perHeadIn } from './perHead';
import { partedTitle } from './splitTitle';
import { itemOfStretch, type Stretch } from './stretch';

/** A numbered line that is one clause is short. */
const LONGEST_CLAUSE = 90;

/** What is at hand while a text is taken apart. */
interface Text {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly readings: readonly Reading[];
  readonly vetoes: Span[];
}

/** A scheme out of running text: its numbered pieces become sections and items, as far as anything in them is about points. */
export function draftOfText(source: string): Draft {
  const lines = linesIn(source);
  const { notes, start: end } = notesIn(source, lines);
  const text: Text = { source, lines, readings: readClauses(source).filter((reading) => reading.end <= end), vetoes: [] };
  const roots = outlineOf(source, lines, end).filter((piece) => scores(text, piece));
  const pieces = promoted(text, roots);
  const sections = pieces.length > 0 ? pieces.map((piece) => sectionOf(text, piece)) : unnumbered(text, end);
  const notModelled = text.vetoes.map((span): { span: Span; reason: NotModelledReason } => ({ span, reason: 'veto' }));
  return { source, columns: columnsIn(lines, sections), sections, notes, notModelled, doubts: [] };
}

function readingsIn({ readings }: Text, { start, end }: Span): readonly Reading[] {
  const at = (offset: number): number => firstFrom(readings, (reading) => reading.end, offset + 1);
  return readings.slice(at(start), at(end));
}

/** Something in it gives or takes points, or it starts from some. */
function scores(text: Text, piece: Piece): boolean {
  return amountOfTitle(titleWords(text, piece)) !== null || readingsIn(text, piece).some(({ effect, refused }) => effect !== 'none' || refused !== null);
}

function titleWords({ source }: Text, { title }: Piece): string {
  return source.slice(title.start, title.end);
}

/** One piece around all the others (四、考核指标) is no section of its own. */
function promoted(text: Text, roots: readonly Piece[]): readonly Piece[] {
  const [only, second] = roots;
  if (only === undefined || second !== undefined || amountOfTitle(titleWords(text, only)) !== null) return roots;
  const inner = only.children.filter((piece) => scores(text, piece));
  const own = readingsIn(text, { start: only.start, end: only.ownEnd });
  return inner.length > 0 && own.length === 0 && inner.some(({ children }) => children.length > 0) ? inner : roots;
}

function sectionOf(text: Text, piece: Piece): DraftSection {
  const inner = piece.children.filter((child) => scores(text, child));
  const own = { start: piece.title.end, end: piece.ownEnd };
  const allotted = amountOfTitle(titleWords(text, piece));
  const base = { number: piece.number, allotted, adjustments: piece.adjustments, perHead: perHeadIn(text.source, own), responsible: [] as readonly string[] };
  const nested = inner.some((child) => child.children.some((grandchild) => scores(text, grandchild))) && !pureClauses(text, inner);
  const ownItems = readingsIn(text, own).length > 0 ? [itemOf(text, own, null, piece)] : [];
  if (inner.length === 0 || (!nested && pureClauses(text, inner))) {
    const whole = itemOf(text, { start: piece.title.end, end: piece.end }, null, piece);
    return { ...base, responsible: responsibleIn(text, piece), span: whole.title ?? piece.title, sections: [], items: [whole.item] };
  }
  const [title = piece.title] = ownItems.flatMap((own) => (own.title === null ? [] : [own.title]));
  if (!nested) return { ...base, responsible: responsibleIn(text, piece), span: title, sections: [], items: [...ownItems, ...inner.map((child) => itemOf(text, child, child.number, null))].map(({ item }) => item) };
  // What a section says itself goes into a section of its own inside it, because a section holds either sections or items.
  const loose = ownItems.flatMap(({ item }): DraftSection[] => {
    const parted = item.span === null ? null : partedTitle(text.source, title);
    return parted === null ? [] : [{ ...base, span: parted.rest, number: null, allotted: null, perHead: null, sections: [], items: [item] }];
  });
  const shortened = loose[0] === undefined ? title : { start: title.start, end: loose[0].span.start };
  return { ...base, span: trimmed(text.source, shortened), sections: [...loose, ...inner.map((child) => sectionOf(text, child))], items: [] };
}

/** Numbered lines that are clauses from their first word on, without points of their own: they belong to one item. */
function pureClauses(text: Text, pieces: readonly Piece[]): boolean {
  return pieces.length > 0 && pieces.every((piece) => {
    const [first, second] = readingsIn(text, piece);
    const words = text.source.slice(piece.start, first?.start ?? piece.end);
    const short = piece.end - piece.start <= LONGEST_CLAUSE && piece.children.length === 0;
    return first !== undefined && second === undefined && short && words.replace(/\s+/gu, '').length <= 4;
  });
}

function itemOf(text: Text, stretch: Span, number: string | null, titled: Piece | null): Stretch {
  const own = withoutFurniture(text, trimmed(text.source, stretch));
  const found = itemOfStretch(text.source, own, readingsIn(text, stretch), { number, title: titled?.title ?? null, worth: titled === null ? null : amountOfTitle(titleWords(text, titled)), needless: titled?.adjustments ?? false });
  text.vetoes.push(...found.vetoes);
  return found;
}

/** Up to where the words of the item end: names of columns, page numbers and 责任科室 behind them are none of it. */
function withoutFurniture({ lines, source }: Text, span: Span): Span {
  const inside = linesWithin(lines, span);
  let { end } = span;
  for (const line of [...inside].reverse()) {
    if (line.kind === 'words' && !isOffice(line)) break;
    end = Math.max(span.start, line.start);
  }
  return trimmed(source, { start: span.start, end });
}

/** Short words without a sentence's end, alone on their line. */
function isOffice({ bare }: Line): boolean {
  return bare.length <= 14 && !/[。；;，,、:：\d]|分[)）]?$/u.test(bare) && /(?:科|室|处|部|委|办|局|组|单位\)|单位|中心|会)[)）]?$/u.test(bare);
}

/** 责任科室: such lines right inside the piece, where the document has a column for them. */
function responsibleIn({ lines }: Text, piece: Piece): readonly string[] {
  if (!lines.some(({ kind, role }) => kind === 'heading' && role === 'responsible')) return [];
  return [...new Set(linesWithin(lines, piece).filter((line) => line.kind === 'words' && isOffice(line)).map(({ bare }) => bare))];
}

function linesWithin(lines: readonly Line[], { start, end }: Span): readonly Line[] {
  const from = firstFrom(lines, (line) => line.start, start);
  return lines.slice(from, Math.max(from, firstFrom(lines, (line) => line.end, end + 1)));
}

/** A text without numbers: one section under its first line. */
function unnumbered(text: Text, end: number): readonly DraftSection[] {
  const readings = readingsIn(text, { start: 0, end }).filter(({ effect, refused }) => effect !== 'none' || refused !== null);
  const [first] = text.lines;
  if (readings.length === 0 || first === undefined) return [];
  const titled = (readings[0]?.start ?? 0) >= first.end;
  const title = titled ? { start: first.start, end: first.end } : null;
  const { item, vetoes } = itemOfStretch(text.source, trimmed(text.source, { start: title?.end ?? 0, end }), readings, { number: null, title, worth: null });
  text.vetoes.push(...vetoes);
  const span = title ?? item.span;
  return span === null ? [] : [{ span, number: null, allotted: null, adjustments: false, perHead: null, responsible: [], sections: [], items: [item] }];
}

const PRINTED: readonly ColumnRole[] = ['section', 'content', 'standard', 'responsible'];

/** The columns the document names, or 项目, 内容, 考核标准, as deep as its sections go. */
function columnsIn(lines: readonly Line[], sections: readonly DraftSection[]): Draft['columns'] {
  const named = PRINTED.flatMap((role) => {
    const line = lines.find((one) => one.kind === 'heading' && one.role === role);
    return line === undefined ? [] : [{ heading: { start: line.start, end: line.end }, role }];
  });
  if (named.some(({ role }) => role === 'standard')) return named;
  const deep = sections.some((section) => section.sections.length > 0);
  return [{ heading: '项目', role: 'section' }, ...(deep ? [{ heading: '内容', role: 'content' } as const] : []), { heading: '考核标准', role: 'standard' }];
}
