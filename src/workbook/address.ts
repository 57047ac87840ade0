import type { Rect } from './plan';

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** Rows and columns from 0: a1(3, 5) → "F4"; fixed → "$F$4". */
export function a1(row: number, column: number, fixed = false): string {
  const dollar = fixed ? '$' : '';
  return `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
}

/** "E4:E100"; one cell alone → "E4". */
export function rectA1(rect: Rect, fixed = false): string {
  const first = a1(rect.row, rect.column, fixed);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${a1(rect.row + rect.rows - 1, rect.column + rect.columns - 1, fixed)}`;
}

export function rectOf(row: number, column: number, rows = 1, columns = 1): Rect {
  return { row, column, rows, columns };
}
