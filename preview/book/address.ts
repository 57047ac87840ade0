import { MAX_COLUMNS, MAX_ROWS, type Rect } from './rect';

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A1 without the sheet: "F5", "A1:C4", "A:C", "4:6". */
export function localAddress(rect: Rect): string {
  const lastRow = rect.row + rect.rows;
  const lastColumn = columnName(rect.column + rect.columns - 1);
  if (rect.rows === MAX_ROWS && rect.columns === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (rect.rows === MAX_ROWS) return `${columnName(rect.column)}:${lastColumn}`;
  if (rect.columns === MAX_COLUMNS) return `${rect.row + 1}:${lastRow}`;
  const first = `${columnName(rect.column)}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** "$A$1:$C$4", as Excel writes the range of a name. */
export function fixedAddress(rect: Rect): string {
  return localAddress(rect).replace(/[A-Z]+|\d+/g, '$$$&');
}

/** Excel quotes a sheet name unless it is a plain word: 汇总!A1 but '2026年 一季度'!A1. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^r\d*c?\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export interface ParsedAddress {
  readonly sheet: string | undefined;
  readonly rect: Rect;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads "A1", "$A$1:B2", "A:C", "3:4", each with or without a sheet. `undefined` if it is no address. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const parts = /^(?:('(?:[^']|'')+'|[^'!]+)!)?([^!]+)$/.exec(text.trim());
  if (!parts) return undefined;
  const sheet = parts[1]?.startsWith("'") ? parts[1].slice(1, -1).replace(/''/g, "'") : parts[1];
  const corners = (parts[2] ?? '').split(':');
  if (corners.length > 2) return undefined;
  const from = corner(corners[0]);
  const to = corners.length === 2 ? corner(corners[1]) : from;
  if (!from || !to || (from.row === undefined) !== (to.row === undefined) || (from.column === undefined) !== (to.column === undefined)) return undefined;
  const half = from.row === undefined || from.column === undefined;
  if (half && corners.length === 1) return undefined;
  const [row, lastRow] = ordered(from.row ?? 0, to.row ?? MAX_ROWS - 1);
  const [column, lastColumn] = ordered(from.column ?? 0, to.column ?? MAX_COLUMNS - 1);
  if (row < 0 || lastRow >= MAX_ROWS || lastColumn >= MAX_COLUMNS) return undefined;
  return { sheet, rect: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 } };
}

function corner(text: string | undefined): { row: number | undefined; column: number | undefined } | undefined {
  const match = CORNER.exec(text ?? '');
  if (!match || (!match[1] && !match[2])) return undefined;
  return { column: match[1] ? columnIndex(match[1]) : undefined, row: match[2] ? Number(match[2]) - 1 : undefined };
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);
