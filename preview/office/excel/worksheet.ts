import { faults } from '../../book/fault';
import { MAX_COLUMNS, MAX_ROWS, cellAt } from '../../book/rect';
import type { ClassSpec } from '../core/spec';
import { areaOf, findArea } from './area';
import { activatedArgs, changedArgs, selectedArgs } from './eventArgs';
import { checkSheetName } from './worksheetCollection';

const WHOLE = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const worksheet: ClassSpec<'Worksheet'> = {
  id: { get: (sheet) => sheet.id },
  name: {
    get: (sheet) => sheet.name,
    set: (sheet, name, { book }) => {
      if (name.toLowerCase() !== sheet.name.toLowerCase()) checkSheetName(book, name);
      sheet.name = name;
    },
  },
  position: {
    get: (sheet, { book }) => book.sheets().indexOf(sheet),
    set: (sheet, position, { book }) => book.moveSheet(sheet, position),
  },
  visibility: {
    get: (sheet) => sheet.visibility,
    set: (sheet, visibility, { book }) => {
      const others = book.sheets().some((other) => other !== sheet && other.visibility === 'Visible');
      if (visibility !== 'Visible' && !others) throw faults.invalidOperation();
      sheet.visibility = visibility;
    },
  },
  tabColor: {
    get: (sheet) => sheet.tabColor,
    set: (sheet, color) => {
      sheet.tabColor = color;
    },
  },
  showGridlines: {
    get: (sheet) => sheet.showGridlines,
    set: (sheet, show) => {
      sheet.showGridlines = show;
    },
  },
  tables: { part: 'TableCollection', of: (sheet) => sheet },
  charts: { part: 'ChartCollection', of: (sheet) => sheet },
  autoFilter: { part: 'AutoFilter', of: (sheet) => sheet },
  names: { part: 'NamedItemCollection', of: (sheet) => ({ sheet }) },
  freezePanes: { part: 'WorksheetFreezePanes', of: (sheet) => sheet },
  protection: { part: 'WorksheetProtection', of: (sheet) => sheet },
  pageLayout: { part: 'PageLayout', of: (sheet) => sheet },
  horizontalPageBreaks: { part: 'PageBreakCollection', of: (sheet) => sheet },
  activate: { act: (sheet, _, { book }) => book.activate(sheet) },
  delete: {
    act: (sheet, _, { book }) => {
      if (book.sheets().filter((other) => other.visibility === 'Visible').length === 1 && sheet.visibility === 'Visible') throw faults.invalidOperation();
      book.deleteSheet(sheet);
    },
  },
  calculate: { act: (_sheet, _, { book }) => book.calculate() },
  getCell: { finds: 'Range', of: (sheet, [row, column]) => areaOf(sheet, cellAt(row, column)) },
  getRange: {
    finds: 'Range',
    of: (sheet, [address], { book }) => (address === undefined ? areaOf(sheet, WHOLE) : findArea(book, sheet, address)),
  },
  getRangeByIndexes: { finds: 'Range', of: (sheet, [row, column, rows, columns]) => areaOf(sheet, { row, column, rows, columns }) },
  getUsedRange: {
    finds: 'Range',
    of: (sheet, [valuesOnly]) => areaOf(sheet, sheet.usedRect(valuesOnly === true) ?? cellAt(0, 0)),
  },
  getUsedRangeOrNullObject: {
    finds: 'Range',
    of: (sheet, [valuesOnly]) => {
      const rect = sheet.usedRect(valuesOnly === true);
      return rect && areaOf(sheet, rect);
    },
  },
  onActivated: { listen: (sheet, handler, { book }) => book.on('activated', (event) => event.sheet === sheet && handler(activatedArgs(sheet))) },
  onChanged: { listen: (sheet, handler, { book }) => book.on('changed', (change) => change.sheet === sheet && handler(changedArgs(change))) },
  onSelectionChanged: {
    listen: (sheet, handler, { book }) => book.on('selected', (selection) => selection.sheet === sheet && handler(selectedArgs(selection))),
  },
};
