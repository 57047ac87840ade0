import { faults } from '../../book/fault';
import { guardStructure } from '../../book/protection';
import type { ClassSpec } from '../core/spec';

/** Without passwords: this workbook is protected against slips, not against people. */
export const worksheetProtection: ClassSpec<'WorksheetProtection'> = {
  protected: { get: (sheet) => sheet.protection !== undefined },
  protect: {
    act: (sheet, [options, password]) => {
      if (password !== undefined) throw new Error('A password for protect() is not in the stand-in');
      // Excel refuses to protect a sheet twice.
      if (sheet.protection) throw faults.accessDenied();
      return sheet.protect({ ...options });
    },
  },
  unprotect: { act: (sheet) => (sheet.protection ? sheet.unprotect() : undefined) },
};

export const formatProtection: ClassSpec<'FormatProtection'> = {
  locked: {
    get: ({ sheet, rect }) => {
      const parts = sheet.locks.lockedPartsOf(rect);
      const locked = parts.reduce((sum, part) => sum + part.rows * part.columns, 0);
      // Null says "some are": Excel's type for it is boolean all the same.
      return locked === rect.rows * rect.columns ? true : locked === 0 ? false : (null as unknown as boolean);
    },
    set: ({ sheet, rect }, locked) => {
      guardStructure(sheet);
      sheet.lock(rect, locked);
    },
  },
};
