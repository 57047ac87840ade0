import type { UnitSheet } from '../book/findUnitSheets';
import type { SheetOrder } from '../../workbook/sheetOrders';
import type { MakingTask } from './making';

/** How the sheets asked for, by the names of their orders, meet those that are there. */
export interface Meeting {
  /** Units without a sheet for this scheme and year. */
  readonly missing: readonly string[];
  /** Units with one, and that sheet. */
  readonly existing: readonly { readonly unit: string; readonly sheet: UnitSheet }[];
}

export function meet(units: readonly string[], sheets: readonly UnitSheet[], scheme: string, year: string): Meeting {
  const sheetOf = (unit: string): UnitSheet | undefined =>
    sheets.find(({ marks }) => marks.kind !== 'decisions' && marks.scheme === scheme && marks.year === year && marks.unit === unit);
  const missing: string[] = [];
  const existing: { unit: string; sheet: UnitSheet }[] = [];
  for (const unit of units) {
    const sheet = sheetOf(unit);
    if (sheet === undefined) missing.push(unit);
    else existing.push({ unit, sheet });
  }
  return { missing, existing };
}

/** Only what is missing, or also every existing sheet anew with its entries kept; in the order of making. */
export function tasksFor(orders: readonly SheetOrder[], { existing }: Meeting, rebuild: boolean): MakingTask[] {
  return orders.flatMap((order): MakingTask[] => {
    const old = existing.find(({ unit }) => unit === order.name)?.sheet ?? null;
    return old !== null && !rebuild ? [] : [{ unit: order.name, old, order }];
  });
}

/** One line before the big action: what it makes and what it leaves alone. */
export function announce({ missing, existing }: Meeting): string {
  if (missing.length === 0 && existing.length === 0) return '先填单位名单，一行一家。';
  if (existing.length === 0) return `新建 ${missing.length} 张表，每家 1 张评分表。不改动已有的表。`;
  if (missing.length === 0) return `${existing.length} 家都已有表，先问怎么办再动手。`;
  return `新建 ${missing.length} 张表；另 ${existing.length} 家已有表，先问怎么办再动手。`;
}
