import type { Rect } from '../../workbook/plan';
import { columnIndex } from './columnIndex';

/** Where the sheet's named ranges lie: KH_entries → F4:F100. Names that are constants or broken (#REF!) are left out. */
export type NamedRects = Readonly<Record<string, Rect>>;

export function namedRects(names: readonly { readonly name: string; readonly formula: string }[]): NamedRects {
  const rects: Record<string, Rect> = {};
  for (const { name, formula } of names) {
    const rect = rectOfReference(formula);
    if (rect !== null) rects[bareName(name)] = rect;
  }
  return rects;
}

/** ='市民政局'!$F$4:$F$100 → its rectangle, rows and columns from 0; null for anything else. */
function rectOfReference(formula: string): Rect | null {
  const found = /^=(?:.*!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(formula);
  if (found === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = found;
  const [column, row] = [columnIndex(left), Number(top) - 1];
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}

/** Excel may hand a name over with its sheet: 市教育局!KH_total. */
export function bareName(name: string): string {
  return name.slice(name.lastIndexOf('!') + 1);
}

/** How many rows and columns from A1 hold every named cell. */
export function reachOf(rects: NamedRects): { readonly rows: number; readonly columns: number } {
  const all = Object.values(rects);
  return {
    rows: Math.max(1, ...all.map(({ row, rows }) => row + rows)),
    columns: Math.max(1, ...all.map(({ column, columns }) => column + columns)),
  };
}
