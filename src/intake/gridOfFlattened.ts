import { amountOfCell } from './allotment';
import { rolesNamed, type IntakeRole } from './columnWords';
import type { Doubt } from './doubt';
import type { Grid, Merge } from './grid';

/** A table found in running text, with where each cell stands in it: "row,column" → offset of its first character. */
export interface Flattened {
  readonly grid: Grid;
  readonly starts: ReadonlyMap<string, number>;
  /** Before the first heading, and after the last cell. */
  readonly from: number;
  readonly to: number;
  readonly doubts: readonly Doubt[];
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** So many names of columns in a row are a head. */
const HEAD = 3;
const NUMBERED = /^[（(]?[\d一二三四五六七八九十]{1,3}[）).、．]|分[)）]?$/u;

/**
 * A table whose cells a converter wrote one after the other, each ended by "|" (項目 | 目標 | …). The 标准分 cells show where its rows
 * are: before each stand its 项目 (only where a new one begins), 目标 and 标准, behind it the rest. null where the text is no such table.
 */
export function gridOfFlattened(source: string): Flattened | null {
  const cells = cellsIn(source);
  const first = cells.findIndex((_, index) => Array.from({ length: HEAD }, (_, i) => cells[index + i]).every((cell) => cell !== undefined && rolesNamed(lastLine(cell).text).length > 0));
  if (first < 0) return null;
  let last = first;
  while (last + 1 < cells.length && rolesNamed(cells[last + 1]?.text ?? '').length > 0) last += 1;
  const head = cells.slice(first, last + 1).map((cell, index) => (index === 0 ? lastLine(cell) : cell));
  const roles = head.map(({ text }): IntakeRole => rolesNamed(text)[0] ?? 'remark');
  const allottedAt = roles.indexOf('allotted');
  if (allottedAt < 1) return null;
  const body = cells.slice(last + 1).filter(({ text }) => text !== '');
  const { rows, stray } = rowsOf(body, allottedAt, head.length);
  if (rows.length === 0) return null;
  const starts = new Map<string, number>();
  const texts = [head, ...rows].map((row, at) => Array.from({ length: head.length }, (_, column) => {
    const cell = row[column];
    if (cell !== undefined) starts.set(`${at},${column}`, cell.start);
    return cell?.text ?? '';
  }));
  const end = body[body.length - 1];
  return {
    grid: { rows: texts, merges: mergesDown(texts, allottedAt) },
    starts, from: head[0]?.start ?? 0, to: end === undefined ? source.length : end.start + end.text.length,
    doubts: stray.map(({ text, start }) => ({ code: 'strayWords', place: { line: source.slice(0, start).split('\n').length }, words: text })),
  };
}

/** The pieces between "|", trimmed. */
function cellsIn(source: string): Cell[] {
  let at = 0;
  return source.split('|').map((part) => {
    const text = part.trim();
    const start = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    return { text, start };
  });
}

/** The title of the document stands on the lines before the first heading. */
function lastLine({ text, start }: Cell): Cell {
  const at = text.lastIndexOf('\n') + 1;
  const line = text.slice(at);
  return { text: line.trim(), start: start + at + (line.length - line.trimStart().length) };
}

function rowsOf(body: readonly Cell[], allottedAt: number, width: number): { readonly rows: (Cell | undefined)[][]; readonly stray: readonly Cell[] } {
  const amounts = body.flatMap(({ text }, index) => (amountOfCell(text) === null ? [] : [index]));
  const rows: (Cell | undefined)[][] = [];
  const stray: Cell[] = [];
  const numbered = NUMBERED.test(body[0]?.text ?? '');
  let from = 0;
  for (const [index, at] of amounts.entries()) {
    const row: (Cell | undefined)[] = Array.from({ length: width });
    const before = body.slice(from, at);
    const next = amounts[index + 1] ?? body.length;
    for (const [i, cell] of [...before].reverse().entries()) {
      const column = allottedAt - 1 - i;
      // Where the first 项目 is numbered, a word without a number in its place is a remnant.
      if (column < 0 || (column === 0 && numbered && !NUMBERED.test(cell.text))) stray.push(cell);
      else row[column] = cell;
    }
    row[allottedAt] = body[at];
    const between = next - at - 1;
    // What follows belongs to this row, as far as the next row's own words (as many as this one had, without a new 项目) leave it.
    const own = index === amounts.length - 1 ? between : Math.max(0, between - wordsOf(body, at + 1, next, allottedAt));
    for (let i = 0; i < own; i += 1) {
      const cell = body[at + 1 + i];
      if (cell !== undefined && allottedAt + 1 + i < width) row[allottedAt + 1 + i] = cell;
      else if (cell !== undefined) stray.push(cell);
    }
    from = at + 1 + own;
    rows.push(row);
  }
  return { rows, stray };
}

/** How many cells at the end of the stretch are the words before the next 标准分: from the last cell numbered as a 目标 or 项目 (1、 一、) on. */
function wordsOf(body: readonly Cell[], from: number, to: number, allottedAt: number): number {
  const least = Math.min(allottedAt, 2) === 2 ? 2 : 1;
  const third = body[to - 3];
  if (allottedAt >= 3 && to - 3 >= from && third !== undefined && !/^[（(]\s*\d/u.test(third.text)) return 3;
  return Math.min(least, to - from);
}

/** A 项目 reaches down to the row before the next one. */
function mergesDown(rows: readonly (readonly string[])[], allottedAt: number): Merge[] {
  const merges: Merge[] = [];
  if (allottedAt < 2) return merges;
  let top = 1;
  for (let row = 2; row <= rows.length; row += 1) {
    if (row < rows.length && rows[row]?.[0] === '') continue;
    if (row - top > 1) merges.push({ row: top, column: 0, rows: row - top, columns: 1 });
    top = row;
  }
  return merges;
}
