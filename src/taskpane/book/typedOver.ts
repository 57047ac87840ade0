import type { Rect, SheetPlan } from '../../workbook/plan';

/** Where the names of a planned sheet lie. */
export function rangesOf({ names }: SheetPlan): Readonly<Record<string, Rect>> {
  return Object.fromEntries(names.map(({ name, rect }) => [name, rect]));
}

/**
 * The values of a sheet that was never finished, rows × columns from A1: what stands in the cells of entries, and elsewhere what was meant
 * to stand there, written or not. What was typed on it is found by that.
 */
export function typedOver({ rowCount, columnCount, cells, entries }: SheetPlan, values: readonly (readonly unknown[])[]): unknown[][] {
  const meant = Array.from({ length: rowCount }, () => Array<unknown>(columnCount).fill(''));
  for (const { row, column, content } of cells) {
    const line = meant[row];
    if (line !== undefined && typeof content !== 'object') line[column] = content;
  }
  for (const { row, column, rows, columns } of entries) {
    for (let y = row; y < row + rows; y += 1) meant[y]?.splice(column, columns, ...Array.from({ length: columns }, (_, x) => values[y]?.[column + x] ?? ''));
  }
  return meant;
}
