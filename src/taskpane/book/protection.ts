/// <reference types="office-js" />

/** Locked cells can still be read, filtered and given a taller row; the clerk needs no password to lift the rest. */
export const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
  selectionMode: 'Normal',
};
