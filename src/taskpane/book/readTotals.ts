/// <reference types="office-js" />
import type { UnitSheet } from './findUnitSheets';
import type { CellValue } from './readSheet';

export interface UnitTotal {
  readonly sheet: UnitSheet;
  /** As the cell shows it; '' where the sheet has lost the name of its total. */
  readonly total: CellValue;
  readonly pending: CellValue;
}

/** 总分 and 待评 of every unit sheet, in one sync. */
export async function readTotals(context: Excel.RequestContext, sheets: readonly UnitSheet[]): Promise<readonly UnitTotal[]> {
  const cell = ({ id, ranges }: UnitSheet, name: string): Excel.Range | null => {
    const rect = ranges[name];
    return rect === undefined ? null : context.workbook.worksheets.getItem(id).getCell(rect.row, rect.column).load('values');
  };
  const cells = sheets.map((sheet) => ({ sheet, total: cell(sheet, 'KH_total'), pending: cell(sheet, 'KH_pending') }));
  await context.sync();
  const value = (range: Excel.Range | null): CellValue => (range?.values[0]?.[0] as CellValue | undefined) ?? '';
  return cells.map(({ sheet, total, pending }) => ({ sheet, total: value(total), pending: value(pending) }));
}
