import type { CellContent, CellState } from '../book/book';
import type { Rect } from '../book/rect';

/** A cell of the workbook in memory. Nothing is calculated: a formula has the value "" until a test gives it one. */
export interface StoredCell {
  readonly content: CellContent;
  readonly result?: string | number | boolean;
}

/** The filled cells of a sheet, by row and column. */
export class Cells {
  private readonly byPlace = new Map<string, { readonly row: number; readonly column: number; readonly cell: StoredCell }>();

  at(row: number, column: number): CellState {
    const cell = this.byPlace.get(key(row, column))?.cell;
    if (!cell || 'empty' in cell.content) return { value: '', formula: '', error: false, text: '' };
    const formula = 'formula' in cell.content ? cell.content.formula : '';
    const value = 'value' in cell.content ? cell.content.value : (cell.result ?? '');
    const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    return { value, formula, error: formula !== '' && text.startsWith('#'), text };
  }

  put(row: number, column: number, content: CellContent): void {
    if ('empty' in content) this.byPlace.delete(key(row, column));
    else this.byPlace.set(key(row, column), { row, column, cell: { content } });
  }

  /** What a calculation would put there. */
  setResult(row: number, column: number, result: string | number | boolean): void {
    const found = this.byPlace.get(key(row, column));
    if (!found || !('formula' in found.cell.content)) throw new Error(`No formula in row ${row}, column ${column}`);
    this.byPlace.set(key(row, column), { row, column, cell: { ...found.cell, result } });
  }

  used(): Rect | undefined {
    const places = [...this.byPlace.values()];
    if (places.length === 0) return undefined;
    const row = Math.min(...places.map((place) => place.row));
    const column = Math.min(...places.map((place) => place.column));
    return {
      row, column,
      rows: Math.max(...places.map((place) => place.row)) - row + 1,
      columns: Math.max(...places.map((place) => place.column)) - column + 1,
    };
  }
}

const key = (row: number, column: number): string => `${row},${column}`;

