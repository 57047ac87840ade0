import type { CellFormat } from '../../book/format';
import { guardLooks } from '../../book/protection';
import { cellAt, intersection } from '../../book/rect';
import type { Scalar } from '../core/spec';
import type { Area } from './area';

/** Beyond this many cells only those that are in use are compared: whole rows and columns. */
const MANY = 100_000;

/** The one value that all cells share, else null, which Excel's types do not mention. */
export function uniform<V>({ sheet, rect }: Area, pick: (row: number, column: number) => V): V {
  const visited = rect.rows * rect.columns <= MANY ? rect : (intersection(rect, sheet.usedRect(false) ?? cellAt(rect.row, rect.column)) ?? cellAt(rect.row, rect.column));
  const first = pick(rect.row, rect.column);
  for (let row = visited.row; row < visited.row + visited.rows; row += 1) {
    for (let column = visited.column; column < visited.column + visited.columns; column += 1) {
      if (pick(row, column) !== first) return null as V;
    }
  }
  return first;
}

/** A member of Excel's that is one field of the cells' format. */
export function formatField<K extends keyof CellFormat, V = CellFormat[K]>(
  field: K,
  toApi: (value: CellFormat[K]) => V = (value) => value as unknown as V,
  fromApi: (value: V) => CellFormat[K] = (value) => value as unknown as CellFormat[K],
): Scalar<Area, V> {
  return {
    get: (area) => uniform(area, (row, column) => toApi(area.sheet.formatAt(row, column)[field])),
    set: ({ sheet, rect }, value) => {
      guardLooks(sheet, 'allowFormatCells');
      sheet.setFormat(rect, { [field]: fromApi(value) });
    },
  };
}
