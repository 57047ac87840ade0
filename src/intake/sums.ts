import { Decimal, ZERO } from '../scoring/decimal';
import { amountOfCell, amountOfTitle } from './allotment';
import type { Doubt } from './doubt';
import type { Grid } from './grid';
import type { CellText, RecognisedColumn, RecognisedItem, RowKind } from './recognised';
import type { Head } from './head';

/** The sum of all 标准分, exact. */
export function totalOf(items: readonly RecognisedItem[]): Decimal {
  return items.reduce((sum, { allotted }) => (allotted === null ? sum : sum.plus(allotted)), ZERO);
}

/** Every stated sum against what it is the sum of: 小计 rows, 合计 rows, 项目 with points in their words, the head's (100分). */
export function sumDoubts(grid: Grid, rows: readonly RowKind[], columns: readonly RecognisedColumn[], items: readonly RecognisedItem[], head: Head | null): Doubt[] {
  return [...rowSums(grid, rows, columns, items), ...sectionSums(items), ...headSum(columns, items, head)];
}

function rowSums(grid: Grid, rows: readonly RowKind[], columns: readonly RecognisedColumn[], items: readonly RecognisedItem[]): Doubt[] {
  const allottedAt = columns.find(({ role }) => role === 'allotted')?.column ?? -1;
  let since = 0;
  return rows.flatMap((kind, row): Doubt[] => {
    if (kind === 'section') {
      const stated = amountOfCell(grid.rows[row]?.[allottedAt] ?? '');
      const sum = totalOf(items.filter(({ section }) => section?.row === row));
      const words = grid.rows[row]?.find((cell) => cell !== '') ?? '';
      return stated === null || sum.equals(stated) ? [] : [differs({ row, column: allottedAt }, words, stated, sum)];
    }
    if (kind !== 'subtotal' && kind !== 'total') return [];
    const cells = grid.rows[row] ?? [];
    const column = allottedAt >= 0 && amountOfCell(cells[allottedAt] ?? '') !== null ? allottedAt : cells.findIndex((cell) => amountOfCell(cell) !== null);
    const before = items.filter(({ to }) => to < row);
    const part = totalOf(before.filter(({ from }) => from >= since));
    since = row + 1;
    const words = cells.find((cell) => cell !== '') ?? '';
    const stated = column >= 0 ? amountOfCell(cells[column] ?? '') : amountOfTitle(words);
    if (stated === null) return [];
    // 合计 after 小计 is of all; 合计 at the end of a section, where more follows, is of that section.
    const all = totalOf(before);
    const sums = kind === 'subtotal' ? [part] : items.some(({ from }) => from > row) ? [part, all] : [all];
    return sums.some((sum) => sum.equals(stated)) ? [] : [differs({ row, column: Math.max(column, 0) }, words, stated, sums[0] ?? all)];
  });
}

function sectionSums(items: readonly RecognisedItem[]): Doubt[] {
  const sections = new Map<CellText, RecognisedItem[]>();
  for (const item of items) {
    for (const cell of [item.section, item.content]) if (cell !== null) sections.set(cell, [...(sections.get(cell) ?? []), item]);
  }
  return [...sections].flatMap(([cell, inside]) => {
    const stated = amountOfTitle(cell.text);
    const sum = totalOf(inside);
    return stated === null || inside.some(({ allotted }) => allotted === null) || sum.equals(stated) ? [] : [differs({ row: cell.row, column: cell.column }, cell.text, stated, sum)];
  });
}

function headSum(columns: readonly RecognisedColumn[], items: readonly RecognisedItem[], head: Head | null): Doubt[] {
  const column = columns.find(({ role }) => role === 'allotted');
  const stated = /[(（]\s*(\d+(?:\.\d+)?)\s*分?\s*[)）]/u.exec(column?.words ?? '')?.[1];
  const sum = totalOf(items);
  return column === undefined || stated === undefined || sum.equals(stated) ? [] : [differs({ row: head?.to ?? 0, column: column.column }, column.words, stated, sum)];
}

function differs(place: { readonly row: number; readonly column: number }, words: string, stated: string, sum: Decimal): Doubt {
  return { code: 'sumDiffers', place, words, stated: new Decimal(stated).toFixed(), sum: sum.toFixed() };
}
