import type { FormCell, FormRow } from './form';
import type { EntryArea } from './entryAreas';
import type { Rect } from './plan';

/** An entry of an old sheet, with what tells its place on any sheet of that kind. */
export interface KeptEntry {
  readonly area: EntryArea;
  /** The words of its row; '' for a single cell. */
  readonly label: string;
  readonly value: string | number;
}

/** The words of the rows, each once: the second 组织领导 is 组织领导（2）. */
export function rowLabels(cells: readonly unknown[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const words = String(cell ?? '').trim();
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return times === 1 ? words : `${words}（${times}）`;
  });
}

/** 第1行, 第2行: lines that nothing but their order tells apart. */
export function rowPlaces(rows: number): readonly string[] {
  return Array.from({ length: rows }, (_, index) => `第${index + 1}行`);
}

/** The rows with what was entered before, in every cell that is still to be filled in. What finds no place is left out here. */
export function keptRows(rows: readonly FormRow[], names: readonly { readonly name: string; readonly rect: Rect }[], kept: readonly KeptEntry[]): readonly FormRow[] {
  if (kept.length === 0) return rows;
  const values = new Map<FormCell, string | number>();
  for (const { area, label, value } of kept) {
    const rect = rectNamed(area.name, rows, names);
    if (rect === null) continue;
    const inside = rows.slice(rect.row, rect.row + rect.rows);
    const { labels: by } = area;
    const labels = by === null ? [''] : by === 'row' ? rowPlaces(rect.rows) : rowLabels(inside.map(({ cells }) => cells.find(({ column }) => column === by)?.content));
    const cell = inside[labels.indexOf(label)]?.cells.find(({ column, entry }) => column === rect.column && entry !== undefined);
    if (cell !== undefined) values.set(cell, value);
  }
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, content: values.get(cell) ?? cell.content })) }));
}

function rectNamed(wanted: string, rows: readonly FormRow[], names: readonly { readonly name: string; readonly rect: Rect }[]): Rect | null {
  const found = names.find(({ name }) => name === wanted)?.rect;
  if (found !== undefined) return found;
  const row = rows.findIndex(({ cells }) => cells.some(({ name }) => name === wanted));
  const column = rows[row]?.cells.find(({ name }) => name === wanted)?.column;
  return column === undefined ? null : { row, column, rows: 1, columns: 1 };
}
