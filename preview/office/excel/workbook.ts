import type { ClassSpec } from '../core/spec';

export const workbook: ClassSpec<'Workbook'> = {
  application: { part: 'Application', of: (book) => book },
  worksheets: { part: 'WorksheetCollection', of: (book) => book },
  names: { part: 'NamedItemCollection', of: () => ({ sheet: undefined }) },
  name: { get: () => '考核.xlsx' },
  getSelectedRange: { finds: 'Range', of: (book) => book.selection() },
  getActiveCell: {
    finds: 'Range',
    of: (book) => {
      const { sheet, rect } = book.selection();
      return { sheet, rect: { ...rect, rows: 1, columns: 1 } };
    },
  },
  onSelectionChanged: {
    listen: (book, handler, { context }) => book.on('selected', () => handler({ workbook: context.workbook })),
  },
};

/** The grid paints and calculates by itself: the two suspensions only promise speed and change no result. */
export const application: ClassSpec<'Application'> = {
  calculate: { act: (book) => book.calculate() },
  calculationMode: {
    get: (book) => book.calculationMode as Excel.CalculationMode,
    set: (book, mode) => {
      book.calculationMode = mode;
    },
  },
  suspendApiCalculationUntilNextSync: { act: () => undefined },
  suspendScreenUpdatingUntilNextSync: { act: () => undefined },
};
