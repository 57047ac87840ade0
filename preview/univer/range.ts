import type { IRange } from '@univerjs/core';
import type { Rect } from '../book/rect';

export const toRange = (rect: Rect): IRange => ({
  startRow: rect.row,
  endRow: rect.row + rect.rows - 1,
  startColumn: rect.column,
  endColumn: rect.column + rect.columns - 1,
});

export const toRect = (range: IRange): Rect => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
