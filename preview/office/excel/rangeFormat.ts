import { guardLooks } from '../../book/protection';
import { faults } from '../../book/fault';
import type { CellFormat } from '../../book/format';
import type { ClassSpec } from '../core/spec';
import { readColor } from './color';
import { formatField, uniform } from './uniform';

const MAX_ROW_HEIGHT = 409.5;
const HORIZONTAL = new Set(['General', 'Left', 'Center', 'Right']);
const VERTICAL = new Set(['Top', 'Center', 'Bottom']);

/** Alignments that the grid can show; the others would be lost without a word. */
function oneOf<V extends string>(known: ReadonlySet<string>, value: string): V {
  if (!known.has(value)) throw new Error(`Alignment ${value} is not in the stand-in`);
  return value as V;
}

export const rangeFormat: ClassSpec<'RangeFormat'> = {
  wrapText: formatField('wrap'),
  indentLevel: formatField('indent'),
  horizontalAlignment: formatField('horizontal', (value): Excel.RangeFormat['horizontalAlignment'] => value, (value) => oneOf<CellFormat['horizontal']>(HORIZONTAL, value)),
  verticalAlignment: formatField('vertical', (value): Excel.RangeFormat['verticalAlignment'] => value, (value) => oneOf<CellFormat['vertical']>(VERTICAL, value)),
  columnWidth: {
    get: (area) => uniform({ ...area, rect: { ...area.rect, rows: 1 } }, (_, column) => area.sheet.columnWidth(column)),
    set: ({ sheet, rect }, points) => {
      guardLooks(sheet, 'allowFormatColumns');
      if (!(points >= 0)) throw faults.invalidArgument();
      sheet.setColumnWidth(rect.column, rect.columns, points);
    },
  },
  rowHeight: {
    get: (area) => uniform({ ...area, rect: { ...area.rect, columns: 1 } }, (row) => area.sheet.rowHeight(row)),
    set: ({ sheet, rect }, points) => {
      guardLooks(sheet, 'allowFormatRows');
      if (!(points >= 0 && points <= MAX_ROW_HEIGHT)) throw faults.invalidArgument();
      sheet.setRowHeight(rect.row, rect.rows, points);
    },
  },
  fill: { part: 'RangeFill', of: (area) => area },
  font: { part: 'RangeFont', of: (area) => area },
  borders: { part: 'RangeBorderCollection', of: (area) => area },
  protection: { part: 'FormatProtection', of: (area) => area },
};

export const rangeFill: ClassSpec<'RangeFill'> = {
  // Excel answers white for a cell without a fill.
  color: formatField('fill', (fill) => fill || '#FFFFFF', readColor),
  clear: {
    act: ({ sheet, rect }) => {
      guardLooks(sheet, 'allowFormatCells');
      sheet.setFormat(rect, { fill: '' });
    },
  },
};

export const rangeFont: ClassSpec<'RangeFont'> = {
  name: formatField('fontName'),
  size: formatField('fontSize'),
  bold: formatField('bold'),
  italic: formatField('italic'),
  color: formatField('color', (color) => color, readColor),
};
