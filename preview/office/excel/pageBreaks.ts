import { faults } from '../../book/fault';
import type { ClassSpec } from '../core/spec';
import { findArea } from './area';

/** Horizontal breaks: a page starts at the first row of the range given. */
export const pageBreakCollection: ClassSpec<'PageBreakCollection'> = {
  items: { items: 'PageBreak', of: (sheet) => sheet.page.breaksBefore.map((row) => ({ sheet, row })) },
  add: {
    finds: 'PageBreak',
    of: (sheet, [range], { book }) => {
      const { row } = (typeof range === 'string' ? findArea(book, sheet, range) : range).rect;
      if (row === 0) throw faults.invalidArgument();
      sheet.page.breaksBefore = [...new Set([...sheet.page.breaksBefore, row])].sort((a, b) => a - b);
      return { sheet, row };
    },
  },
  getCount: { answer: (sheet) => sheet.page.breaksBefore.length },
  removePageBreaks: {
    act: (sheet) => {
      sheet.page.breaksBefore = [];
    },
  },
};

export const pageBreak: ClassSpec<'PageBreak'> = {
  delete: {
    act: ({ sheet, row }) => {
      sheet.page.breaksBefore = sheet.page.breaksBefore.filter((other) => other !== row);
    },
  },
};
