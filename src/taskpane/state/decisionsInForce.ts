import type { Scheme } from '../../scheme/scheme';
import { readDecisions, type AnsweredRow, type ReadDecisions } from '../../workbook/readDecisions';
import type { UnitSheet } from '../book/findUnitSheets';
import type { AnswersBySheet } from '../book/readAnswers';
import type { SheetMarks } from '../book/sheetMarks';

/** The 口径 sheet that the sheets of one scheme, in one version, and one year follow; null where there is none. */
export function decisionsSheetOf(sheets: readonly UnitSheet[], { scheme, version, year }: Pick<SheetMarks, 'scheme' | 'version' | 'year'>): UnitSheet | null {
  return sheets.find(({ marks }) => marks.kind === 'decisions' && marks.scheme === scheme && marks.version === version && marks.year === year) ?? null;
}

/** What a sheet's own 口径 sheet says; the template's answers where it has none any more. */
export function decisionsInForce(scheme: Scheme, marks: SheetMarks, sheets: readonly UnitSheet[], answers: AnswersBySheet): ReadDecisions {
  return readDecisions(scheme, rowsFor(marks, sheets, answers));
}

function rowsFor(marks: SheetMarks, sheets: readonly UnitSheet[], answers: AnswersBySheet): readonly AnsweredRow[] {
  const sheet = decisionsSheetOf(sheets, marks);
  return sheet === null ? [] : (answers.get(sheet.id) ?? []);
}
