/// <reference types="office-js" />
import { BookTrouble } from './bookTrouble';
import type { UnitSheet } from './findUnitSheets';
import type { CellValue } from './readSheet';

type Column = readonly (readonly CellValue[])[];

/** The values of a unit sheet's named columns, in one sync. BookTrouble 'namesGone' when the sheet has lost one of the names. */
export async function readNamedColumns<const Names extends readonly string[]>(
  context: Excel.RequestContext,
  unit: UnitSheet,
  names: Names,
): Promise<{ [Key in keyof Names]: Column }> {
  const sheet = context.workbook.worksheets.getItem(unit.id);
  const ranges = names.map((name) => {
    const rect = unit.ranges[name];
    if (rect === undefined) throw new BookTrouble('namesGone', unit.name);
    return sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns).load('values');
  });
  await context.sync();
  return ranges.map((range) => range.values) as { [Key in keyof Names]: Column };
}
