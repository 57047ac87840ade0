import { readFileSync } from 'node:fs';
import { loadScheme } from '../../src/scheme/load';
import type { Scheme } from '../../src/scheme';
import type { SheetPlan } from '../../src/workbook';
import type { SheetContent } from '../../src/workbook/kept';

export type { Decisions, Scheme } from '../../src/scheme';
export type { SheetPlan } from '../../src/workbook';

export function template(id: string): Scheme {
  const loaded = loadScheme(readFileSync(`templates/${id}/scheme.yaml`, 'utf8'));
  if (!loaded.ok) throw new Error(loaded.defects.map(({ sentence }) => sentence).join('\n'));
  return loaded.scheme;
}

/** The plan with entries typed in: name of the cells, row under it from 0, value. Only cells that may be filled in take them. */
export function entering(plan: SheetPlan, typed: readonly (readonly [name: string, row: number, value: string | number])[]): SheetPlan {
  const cells = typed.map(([wanted, down, content]) => {
    const rect = plan.names.find(({ name }) => name === wanted)?.rect;
    const place = { row: (rect?.row ?? -1) + down, column: rect?.column ?? -1 };
    const open = plan.entries.some(({ row, column, rows, columns }) => place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns);
    if (!open) throw new Error(`${wanted} ${down} is not to be filled in`);
    return { ...place, content };
  });
  const before = plan.cells.filter(({ row, column }) => !cells.some((cell) => cell.row === row && cell.column === column));
  return { ...plan, cells: [...before, ...cells] };
}

/** A planned sheet as it would be read from the workbook; nothing is calculated. */
export function contentOf({ rowCount, columnCount, cells, names }: SheetPlan): SheetContent {
  const values = Array.from({ length: rowCount }, () => Array<unknown>(columnCount).fill(''));
  for (const { row, column, content } of cells) {
    const line = values[row];
    if (line !== undefined) line[column] = typeof content === 'object' ? '#' : content;
  }
  return { values, rects: Object.fromEntries(names.map(({ name, rect }) => [name, rect])) };
}
