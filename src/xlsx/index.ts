export { GUIDE, writeBook, writePlans, type Formulas } from './writeBook';
export { readBook, type BookSheet, type ReadBook } from './readBook';
export { readTables, type FileTable, type ReadTables } from './readTables';
export { writeSelfBook } from './writeSelfBook';
export { readSelfBooks, selfSchemeOf, type NamedBytes, type SelfFile } from './readSelfBooks';
export { zipFiles } from './zipFiles';
