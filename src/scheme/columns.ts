/**
 * What a column of the document holds. The roles on the left of the table are the document's words, those on the right its numbers:
 * where the document prints no column for a number, the sheet adds one of its own.
 *
 * standard: the requirement (考核內容及標準); it holds the clauses too, unless they have a column of their own (clause: 評分說明).
 */
export const COLUMN_ROLES = ['section', 'content', 'standard', 'allotted', 'clause', 'verification', 'selfScore', 'deduction', 'score', 'responsible'] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface SchemeColumn {
  readonly heading: string;
  readonly role: ColumnRole;
}
