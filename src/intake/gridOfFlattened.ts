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
/** Columns behind 标准分 that hold words; the others are empty in a table that is to be filled in. */
const WORDED: readonly IntakeRole[] = ['clause', 'verification', 'responsible', 'remark', 'standard'];

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
  const { rows, stray } = rowsOf(body, roles);
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

function rowsOf(body: readonly Cell[], roles: readonly IntakeRole[]): { readonly rows: (Cell | undefined)[][]; readonly stray: readonly Cell[] } {
  const allottedAt = roles.indexOf('allotted');
  const behind = roles.flatMap((role, column) => (column > allottedAt && WORDED.includes(role) ? [column] : []));
  const amounts = body.flatMap(({ text }, index) => (amountOfCell(text) === null ? [] : [index]));
  const style = styleOf(body[0]?.text ?? '');
  const rows: (Cell | undefined)[][] = [];
  const stray: Cell[] = [];
  let from = 0;
  for (const [index, at] of amounts.entries()) {
    const row: (Cell | undefined)[] = Array.from({ length: roles.length });
    const before = body.slice(from, at);
    for (const [i, cell] of [...before].reverse().entries()) {
      const column = allottedAt - 1 - i;
      // Where the first 项目 is numbered, a word without such a number in its place is a remnant.
      if (column < 0 || (column === 0 && style !== null && styleOf(cell.text) !== style)) stray.push(cell);
      else row[column] = cell;
    }
    row[allottedAt] = body[at];
    const next = amounts[index + 1] ?? body.length;
    // What follows belongs to this row, as far as the next row's own words leave it.
    const words = index === amounts.length - 1 ? 0 : wordsBefore(body, next, allottedAt, style);
    const own = body.slice(at + 1, Math.max(at + 1, next - words));
    for (const [i, cell] of own.entries()) {
      const column = behind[i];
      if (column === undefined) stray.push(cell);
      else row[column] = cell;
    }
    from = at + 1 + own.length;
    rows.push(row);
  }
  return { rows, stray };
}

/** How many cells before a 标准分 are the words of its row: all of its columns where a new 项目 begins, else all but 项目. */
function wordsBefore(body: readonly Cell[], at: number, allottedAt: number, style: string | null): number {
  const first = body[at - allottedAt];
  return first !== undefined && style !== null && styleOf(first.text) === style ? allottedAt : Math.max(1, allottedAt - 1);
}

/** How a 项目 is numbered: 一、 （一） 1. (1); null where it is not. */
function styleOf(text: string): string | null {
  const number = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）).、．]/u.exec(text)?.[0];
  return number === undefined ? null : number.replace(/\d+/u, '1').replace(/[一二三四五六七八九十]+/u, '一');
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
