/// <reference types="office-js" />
import type { NamedColumns } from '../../workbook/namedColumns';
import { BookTrouble } from './bookTrouble';
import type { UnitSheet } from './findUnitSheets';

/** Asks for some named columns of a sheet; what is handed back gives them after the next sync. BookTrouble 'namesGone' where a name is not there, unless it is among `optional`. */
export function loadColumns(context: Excel.RequestContext, { id, name: sheet, ranges }: UnitSheet, names: readonly string[], optional: readonly string[] = []): () => NamedColumns {
  const loaded = [...names, ...optional].flatMap((name) => {
    const rect = ranges[name];
    if (rect === undefined && optional.includes(name)) return [];
    if (rect === undefined) throw new BookTrouble('namesGone', sheet);
    return [{ name, range: context.workbook.worksheets.getItem(id).getRangeByIndexes(rect.row, rect.column, rect.rows, 1).load('values') }];
  });
  return () => Object.fromEntries(loaded.map(({ name, range }) => [name, range.values.map(([value]: readonly unknown[]) => value)]));
}
