import { guardStructure } from '../../book/protection';
import type { ClassSpec } from '../core/spec';
import { findArea } from './area';

/** Excel's filter over a range. The grid shows no buttons for it: it is kept and can be read back. */
export const autoFilter: ClassSpec<'AutoFilter'> = {
  enabled: { get: (sheet) => sheet.filter !== undefined },
  apply: {
    act: (sheet, [where], { book }) => {
      guardStructure(sheet);
      sheet.filter = (typeof where === 'string' ? findArea(book, sheet, where) : where).rect;
    },
  },
  getRangeOrNullObject: { finds: 'Range', of: (sheet) => sheet.filter && { sheet, rect: sheet.filter } },
};
