import { guardContents, guardLooks, guardStructure } from '../../book/protection';
import { MAX_COLUMNS, MAX_ROWS, intersection, type Rect } from '../../book/rect';
import type { ClassSpec } from '../core/spec';
import { addressOf, areaOf, cells, findArea, type Area } from './area';
import { valueType } from './eventArgs';
import { matrixFor, writeCells } from './writing';

const moved = ({ sheet, rect }: Area, change: Partial<Rect>): Area => areaOf(sheet, { ...rect, ...change });

function overlap(a: Area, b: Area): Area | undefined {
  const rect = a.sheet === b.sheet ? intersection(a.rect, b.rect) : undefined;
  return rect && { sheet: a.sheet, rect };
}

const asArea = (area: Area, other: Area | string, book: Parameters<typeof findArea>[0]): Area =>
  typeof other === 'string' ? findArea(book, area.sheet, other) : other;

export const range: ClassSpec<'Range'> = {
  values: { get: (area, session) => cells(area, session, (cell) => cell.value), set: writeCells },
  formulas: { get: (area, session) => cells(area, session, (cell) => (cell.formula === '' ? cell.value : cell.formula)), set: writeCells },
  text: { get: (area, session) => cells(area, session, (cell) => cell.text) },
  valueTypes: { get: async (area, session) => (await cells(area, session, valueType)) as Excel.RangeValueType[][] },
  numberFormat: {
    get: (area, session) => cells(area, session, ({ row, column }) => area.sheet.formatAt(row, column).numberFormat),
    set: ({ sheet, rect }, formats) => {
      guardLooks(sheet, 'allowFormatCells');
      sheet.setNumberFormats(rect, matrixFor(rect, formats).map((row) => row.map((format) => (format === null ? undefined : String(format)))));
    },
  },
  address: { get: addressOf },
  cellCount: { get: ({ rect }) => rect.rows * rect.columns },
  rowIndex: { get: ({ rect }) => rect.row },
  columnIndex: { get: ({ rect }) => rect.column },
  rowCount: { get: ({ rect }) => rect.rows },
  columnCount: { get: ({ rect }) => rect.columns },
  worksheet: { part: 'Worksheet', of: ({ sheet }) => sheet },
  format: { part: 'RangeFormat', of: (area) => area },
  dataValidation: { part: 'DataValidation', of: (area) => area },
  conditionalFormats: { part: 'ConditionalFormatCollection', of: (area) => area },
  merge: {
    act: ({ sheet, rect }, [across]) => {
      guardStructure(sheet);
      const parts = across ? Array.from({ length: rect.rows }, (_, i) => ({ ...rect, row: rect.row + i, rows: 1 })) : [rect];
      parts.forEach((part) => sheet.merge(part));
    },
  },
  unmerge: {
    act: ({ sheet, rect }) => {
      guardStructure(sheet);
      sheet.unmerge(rect);
    },
  },
  clear: {
    act: ({ sheet, rect }, [what]) => {
      const all = what === undefined || what === 'All';
      if (all || what === 'Contents') guardContents(sheet, rect);
      if (all || what === 'Formats') guardLooks(sheet, 'allowFormatCells');
      if (all || what === 'Contents') sheet.write(rect, matrixFor(rect, undefined).map((row) => row.map(() => ({ empty: true }))));
      if (all || what === 'Formats') sheet.clearFormat(rect);
    },
  },
  select: { act: ({ sheet, rect }, _, { book }) => book.select(sheet, rect) },
  calculate: { act: (_area, _, { book }) => book.calculate() },
  getCell: { finds: 'Range', of: (area, [row, column]) => moved(area, { row: area.rect.row + row, column: area.rect.column + column, rows: 1, columns: 1 }) },
  getRow: { finds: 'Range', of: (area, [row]) => moved(area, { row: area.rect.row + row, rows: 1 }) },
  getColumn: { finds: 'Range', of: (area, [column]) => moved(area, { column: area.rect.column + column, columns: 1 }) },
  getLastCell: { finds: 'Range', of: (area) => moved(area, { row: area.rect.row + area.rect.rows - 1, column: area.rect.column + area.rect.columns - 1, rows: 1, columns: 1 }) },
  getOffsetRange: { finds: 'Range', of: (area, [rows, columns]) => moved(area, { row: area.rect.row + rows, column: area.rect.column + columns }) },
  getResizedRange: { finds: 'Range', of: (area, [rows, columns]) => moved(area, { rows: area.rect.rows + rows, columns: area.rect.columns + columns }) },
  getEntireColumn: { finds: 'Range', of: (area) => moved(area, { row: 0, rows: MAX_ROWS }) },
  getEntireRow: { finds: 'Range', of: (area) => moved(area, { column: 0, columns: MAX_COLUMNS }) },
  getIntersection: { finds: 'Range', of: (area, [other], { book }) => overlap(area, asArea(area, other, book)) },
  getIntersectionOrNullObject: { finds: 'Range', of: (area, [other], { book }) => overlap(area, asArea(area, other, book)) },
  // Every merge that the range touches, whole, as Excel answers.
  getMergedAreasOrNullObject: {
    finds: 'RangeAreas',
    of: ({ sheet, rect }) => {
      const merged = sheet.merges().filter((merge) => intersection(merge, rect)).map((merge) => ({ sheet, rect: merge }));
      return merged.length === 0 ? undefined : merged;
    },
  },
  getUsedRangeOrNullObject: {
    finds: 'Range',
    of: ({ sheet, rect }, [valuesOnly]) => {
      const used = sheet.usedRect(valuesOnly === true);
      return used && overlap({ sheet, rect }, { sheet, rect: used });
    },
  },
};

