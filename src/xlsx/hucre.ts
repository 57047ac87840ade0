/** The one door to the package that writes and reads the file format; the room speaks of it in no other file. */
export { readXlsx, writeXlsx } from 'hucre/xlsx';
export type { Cell, CellStyle, ConditionalRule, DataValidation, Sheet, Workbook as ReadWorkbook, WriteSheet } from 'hucre/xlsx';
