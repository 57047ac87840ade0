import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellContent, CellState, CellValue } from '../book/book';

const ERRORS = new Set(['#DIV/0!', '#NAME?', '#VALUE!', '#NUM!', '#N/A', '#REF!', '#NULL!', '#SPILL!', '#CALC!', '#CYCLE!', '#ERROR!', '#GETTING_DATA']);

/** What Univer stores for a content; a value replaces a formula and the reverse. */
export function toCellData(content: CellContent): ICellData {
  const bare = { f: null, si: null, p: null };
  if ('empty' in content) return { ...bare, v: null };
  if ('formula' in content) return { ...bare, f: content.formula, v: null };
  const { value } = content;
  if (typeof value === 'boolean') return { ...bare, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...bare, v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '');
  if (value === undefined || value === null) return '';
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(Number(value));
  return value;
}

export function stateOf(cell: Nullable<ICellData>, formula: string, text: string): CellState {
  const value = valueOf(cell);
  return { value, formula, text, error: typeof value === 'string' && formula !== '' && ERRORS.has(value) };
}
