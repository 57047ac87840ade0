export { planUnitSheet, type UnitSheetOptions } from './planUnitSheet';
export { type EnteredRow } from './entryCells';
export { writeFormula } from './writeFormula';
export { a1, columnLetters, rectA1 } from './address';
export { readSchemeMark, schemeMark } from './footing';
export type * from './plan';
export { sheetNameFor } from './sheetName';
export { parseUnitList, LONGEST_UNIT, type UnitList, type UnitProblem } from './unitList';
export { readEntries, type EntryColumns, type ReadEntries } from './readEntries';
