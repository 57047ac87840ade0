export { GUIDE, writeBook, writePlans, type Formulas } from './writeBook';
export { readBook, type BookSheet, type ReadBook } from './readBook';
export { readTables, type FileTable, type ReadTables } from './readTables';
