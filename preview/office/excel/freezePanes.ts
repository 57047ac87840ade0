import { faults } from '../../book/fault';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/rect';
import type { ClassSpec } from '../core/spec';
import { findArea } from './area';

/** Each call replaces what was frozen before; rows and columns together need freezeAt(). */
export const worksheetFreezePanes: ClassSpec<'WorksheetFreezePanes'> = {
  freezeRows: {
    act: (sheet, [count]) => {
      sheet.frozen = { rows: count ?? 1, columns: 0 };
    },
  },
  freezeColumns: {
    act: (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: count ?? 1 };
    },
  },
  freezeAt: {
    act: (sheet, [range], { book }) => {
      const { rect } = typeof range === 'string' ? findArea(book, sheet, range) : range;
      if (rect.row !== 0 || rect.column !== 0) throw faults.invalidArgument();
      sheet.frozen = { rows: rect.rows, columns: rect.columns };
    },
  },
  unfreeze: {
    act: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
  },
  getLocationOrNullObject: {
    finds: 'Range',
    of: (sheet) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return undefined;
      return { sheet, rect: { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS } };
    },
  },
};
