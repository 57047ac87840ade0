import type { Decisions, Quoted, Scheme } from '../scheme/scheme';
import { pinyinIn } from '../scheme/text';
import { rectOf } from './address';
import { answerNotes } from './answerNotes';
import type { ClauseRow } from './clauseRows';
import type { SheetFrame } from './clauseFormulas';
import { BODY_SIZE, FONT, SMALL_SIZE } from './fonts';
import { EMPTY, IF, binary, join, literal } from './formula';
import type { CellPlan } from './plan';
import { PartBuilder, type SheetPart } from './sheetPart';
import { textHeight } from './textLines';
import { pendingOfSheet } from './totals';

/** One line under the table, over its whole width. */
interface FootLine {
  readonly content: CellPlan['content'];
  /** The longest text it can show, for its height. */
  readonly longest: string;
}

export interface Footing {
  readonly part: SheetPart;
  readonly heights: readonly number[];
  /** The row to sign on: the last one. */
  readonly signatureRow: number;
}

const PENDING_TAIL = '条：没有填查实数的条款暂按未扣计入，斜体的得分随评定变动。';

/** 注, 口径, 更正, 待评, the scheme's version, and the line to sign on. */
export function footing(frame: SheetFrame, scheme: Scheme, rows: readonly ClauseRow[], decisions: Decisions, start: number): Footing {
  const part = new PartBuilder();
  const width = frame.layout.printed;
  const points = frame.layout.widths.slice(0, width).reduce((sum, each) => sum + each, 0);
  const lines = footLines(frame, scheme, rows, decisions);
  lines.forEach((line, index) => part.put(rectOf(start + index, 0, 1, width), line.content));
  const versionRow = start + lines.length;
  const signatureRow = versionRow + 1;
  if (lines.length > 0) part.style(rectOf(start, 0, lines.length, width), { font: FONT, size: BODY_SIZE, horizontal: 'Left', vertical: 'Center', wrap: true });
  versionLine(part, frame, scheme, versionRow);
  signatureLine(part, frame, signatureRow);
  const heights = [...lines.map((line) => textHeight(line.longest, points, BODY_SIZE)), 14, 40];
  return { part, heights, signatureRow };
}

function footLines(frame: SheetFrame, scheme: Scheme, rows: readonly ClauseRow[], decisions: Decisions): readonly FootLine[] {
  const plain = (text: string): FootLine => ({ content: text, longest: text });
  const notes = scheme.notes.map((note) => plain(note.shown));
  const readings = answerNotes(scheme, decisions, frame.answers);
  const mends = mendsOf(rows).map(({ place, from, to }) => `${place}原文“${from}”按“${to}”读`);
  const residues = residuesOf(rows);
  if (residues !== null) mends.push(residues);
  const mended = mends.length > 0 ? [plain(`更正：${mends.join('；')}。`)] : [];
  return [...notes, ...readings, ...mended, pendingLine(frame)];
}

function pendingLine(frame: SheetFrame): FootLine {
  const pending = pendingOfSheet(frame);
  const content = IF(binary(pending, '>', literal(0)), join(literal('待评'), pending, literal(PENDING_TAIL)), EMPTY);
  return { content, longest: `待评9999${PENDING_TAIL}` };
}

/** Where the sheet shows other words than the source: said under the table, so that nobody looks for a difference. */
function mendsOf(rows: readonly ClauseRow[]): readonly { readonly place: string; readonly from: string; readonly to: string }[] {
  const found = new Map<string, { place: string; from: string; to: string }>();
  const add = (place: string, words: Quoted): void => {
    for (const { from, to } of words.mends) found.set(`${place} ${from}`, { place, from, to });
  };
  for (const row of rows) {
    for (const section of row.path) add(section.id, section);
    add(row.item.id, row.item);
    if (row.item.verification) add(`${row.item.id}评分方法`, row.item.verification);
    add(row.clause.id, row.clause);
  }
  return [...found.values()];
}

/** 注音 left behind by a converter is taken off by rule: how often, and an example. */
function residuesOf(rows: readonly ClauseRow[]): string | null {
  const quoted = new Set<Quoted>(rows.flatMap(({ path, item, clause }) => [...path, item, ...(item.verification ? [item.verification] : []), clause]));
  const { count, first } = pinyinIn([...quoted].map(({ quote }) => quote).join('\n'));
  return first === null ? null : `原文有${count}处字后带注音（如“${first}”），都已去掉`;
}

/** Small and grey: by these words the next loading knows which scheme the sheet was made from. */
function versionLine(part: PartBuilder, frame: SheetFrame, scheme: Scheme, row: number): void {
  const { layout } = frame;
  const style = { font: FONT, size: SMALL_SIZE - 1, color: '#8A8A8A', vertical: 'Center' } as const;
  part.put(rectOf(row, 0, 1, layout.allotted), schemeMark(scheme), { ...style, horizontal: 'Left' });
  part.put(rectOf(row, layout.allotted, 1, layout.printed - layout.allotted), `出处：${scheme.source}`, { ...style, horizontal: 'Right' });
  part.name('KH_scheme', rectOf(row, 0));
}

/** "qinglian-jiguan 版本1" */
export function schemeMark(scheme: Pick<Scheme, 'id' | 'version'>): string {
  return `${scheme.id} 版本${scheme.version}`;
}

/** The id and version a KH_scheme cell holds; null when it holds something else. */
export function readSchemeMark(mark: unknown): { readonly id: string; readonly version: string } | null {
  const found = typeof mark === 'string' ? /^(\S+) 版本(.+)$/.exec(mark.trim()) : null;
  return found?.[1] !== undefined && found[2] !== undefined ? { id: found[1], version: found[2] } : null;
}

/** Words and a line to write on, in turn; the line is the lower edge of the cells after the words. */
function signatureLine(part: PartBuilder, frame: SheetFrame, row: number): void {
  const { layout } = frame;
  part.style(rectOf(row, 0, 1, layout.printed), { font: FONT, size: BODY_SIZE, vertical: 'Bottom', wrap: true });
  const words = (from: number, to: number, text: string): void => {
    if (to >= from) part.put(rectOf(row, from, 1, to - from + 1), text, { horizontal: 'Right' });
  };
  const line = (from: number, to: number): void => {
    if (to >= from) part.put(rectOf(row, from, 1, to - from + 1), null, { bottomBorder: 'thin' });
  };
  words(0, layout.allotted - 2, '考核组成员（签字）：');
  line(layout.allotted - 1, layout.allotted - 1);
  const leaderEnds = layout.requirement < 0 ? layout.quantity : layout.clause - 1;
  words(layout.allotted, leaderEnds, '组长（签字）：');
  line(leaderEnds + 1, layout.due);
  words(layout.due + 1, layout.score, '被考核单位（盖章）：');
  const dateAt = Math.max(layout.explanation, layout.printed - 1);
  line(layout.score + 1, dateAt - 1);
  words(dateAt, layout.printed - 1, '年　月　日');
}
