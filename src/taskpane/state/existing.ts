import type { BookSheets, UnitSheet } from '../book/findUnitSheets';
import type { SheetOrder } from '../../workbook/sheetOrders';
import type { MakingTask } from './making';

/** How the sheets asked for, by the names of their orders, meet those that are there. */
export interface Meeting {
  /** Units without a sheet for this scheme and year. */
  readonly missing: readonly string[];
  /** Units with one, and that sheet. */
  readonly existing: readonly { readonly unit: string; readonly sheet: UnitSheet }[];
  /** By unit, the sheet that was begun for it and never finished. */
  readonly begun: ReadonlyMap<string, UnitSheet>;
}

export function meet(units: readonly string[], book: Pick<BookSheets, 'units' | 'left'> | null, scheme: string, year: string): Meeting {
  const byUnit = (sheets: readonly UnitSheet[] = []): ReadonlyMap<string, UnitSheet> =>
    // The first of several is the one.
    new Map([...sheets].reverse().filter(({ marks }) => marks.kind !== 'decisions' && marks.scheme === scheme && marks.year === year).map((sheet) => [sheet.marks.unit, sheet]));
  const whole = byUnit(book?.units);
  return {
    missing: units.filter((unit) => !whole.has(unit)),
    existing: units.flatMap((unit) => {
      const sheet = whole.get(unit);
      return sheet === undefined ? [] : [{ unit, sheet }];
    }),
    begun: byUnit(book?.left.filter(({ begun }) => begun === true)),
  };
}

/**
 * Only what is missing, or also every existing sheet anew with its entries kept; in the order of making. Of a missing one, a sheet that was
 * begun and never finished is made anew.
 */
export function tasksFor(orders: readonly SheetOrder[], { existing, begun }: Meeting, rebuild: boolean): MakingTask[] {
  const whole = new Map(existing.map(({ unit, sheet }) => [unit, sheet]));
  return orders.flatMap((order): MakingTask[] => {
    const there = whole.get(order.name);
    if (there !== undefined && !rebuild) return [];
    return [{ unit: order.name, old: there ?? begun.get(order.name) ?? null, order }];
  });
}

/** One line before the big action: what it makes and what it leaves alone. */
export function announce({ missing, existing }: Meeting): string {
  if (missing.length === 0 && existing.length === 0) return '先填单位名单，一行一家。';
  if (existing.length === 0) return `新建 ${missing.length} 张表，每家 1 张评分表。不改动已有的表。`;
  if (missing.length === 0) return `${existing.length} 家都已有表，先问怎么办再动手。`;
  return `新建 ${missing.length} 张表；另 ${existing.length} 家已有表，先问怎么办再动手。`;
}

/** The same for a list that was begun and not finished. */
export function announceGoingOn({ missing, existing }: Meeting): string {
  return `上次没有做完：还差 ${missing.length} 张，接着做；已有的 ${existing.length} 张不动。`;
}
