import type { CellFormat } from '../../book/format';
import { guardLooks } from '../../book/protection';
import type { Scalar } from '../core/spec';
import type { Area } from './area';

/** The one value that all cells share, else null, which Excel's types do not mention. */
export function uniform<V>({ sheet, rect }: Area, pick: (row: number, column: number) => V): V {
  const used = sheet.usedRect(false);
  const lastRow = Math.min(rect.row + rect.rows, Math.max(rect.row + 1, used ? used.row + used.rows + 1 : 0));
  const lastColumn = Math.min(rect.column + rect.columns, Math.max(rect.column + 1, used ? used.column + used.columns + 1 : 0));
  const first = pick(rect.row, rect.column);
  for (let row = rect.row; row < lastRow; row += 1) {
    for (let column = rect.column; column < lastColumn; column += 1) {
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
