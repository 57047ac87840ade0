/**
 * 引入: an office's own 考核细则, from a paste, a file or a sheet, to what a scheme needs. First `recogniseTable` (or a text) says what was
 * understood and what is not sure; then `schemeOfTable` or `schemeOfText` writes a template's two files. Nothing is changed silently.
 */
export { gridOf, type CellValue, type Grid, type Merge } from './grid';
export { gridOfHtml, type Pasted } from './gridOfHtml';
export { gridOfText } from './gridOfText';
export { gridOfFlattened, type Flattened } from './gridOfFlattened';
export { recogniseTable } from './recogniseTable';
export type { Answers, CellText, RecognisedClause, RecognisedColumn, RecognisedItem, RecognisedTable, RowKind } from './recognised';
export { INTAKE_ROLES, type IntakeRole } from './columnWords';
export type { Doubt, DoubtCode } from './doubt';
export type { Place } from './place';
export { choicesFor, type CountingChoice } from './choicesFor';
export { schemeOfTable, type TableOptions } from './schemeOfTable';
export { plainLines, schemeOfText } from './schemeOfText';
export type { BroughtIn, MadeScheme, SchemeOptions } from './schemeOf';
export type { MendReason, SuggestedMend } from './mends';
export { isTraditional } from './script';
export { hasClauses, readGridSheet, readSheet, type SheetKind, type SheetRead } from './readSheet';
export { sheetKindOf } from './sheetKind';
export { isZip, textOfBytes, type Decoder } from './textOfBytes';
