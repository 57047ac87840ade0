import { rectA1, type SheetPlan } from '../workbook';
import type { WriteSheet } from './hucre';

/** Excel's tables over planned ranges, each with the headings that stand in its first row; the colours are the sheet's own. A name may stand once in a book. */
export function tablesOf({ name: sheet, tables = [], cells }: SheetPlan): Pick<WriteSheet, 'tables'> {
  if (tables.length === 0) return {};
  const headings = new Map(cells.map(({ row, column, content }) => [`${row},${column}`, String(content)]));
  return {
    tables: tables.map((rect, index) => ({
      name: tableName(sheet, index),
      range: rectA1(rect),
      columns: Array.from({ length: rect.columns }, (_, at) => ({ name: headings.get(`${rect.row},${rect.column + at}`) ?? '' })),
      showRowStripes: false,
      style: 'TableStyleLight1',
    })),
  };
}

/** Letters, digits and _ alone: 台账 (2) → 表_台账_2_1. */
function tableName(sheet: string, index: number): string {
  return `表_${sheet.replace(/[^\p{L}\p{N}]+/gu, '_')}_${index + 1}`;
}
