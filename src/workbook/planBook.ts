import type { DecidersByKey } from './answeredRows';
import type { Decisions, Scheme, Script } from '../scheme/scheme';
import type { Kept } from './kept';
import type { SheetPlan } from './plan';
import { planSheet } from './planSheets';
import { sheetNameFor } from './sheetName';
import { decisionsOrder, type SheetOrder } from './sheetOrders';

export interface BookOptions {
  readonly year: string;
  readonly decisions: Decisions;
  readonly deciders?: DecidersByKey;
  readonly script: Script;
  /** What is entered, by the name of the order. */
  readonly kept?: ReadonlyMap<string, Kept>;
  /** Sheet names that are taken. */
  readonly taken?: readonly string[];
}

/** A whole workbook: the 口径 sheet first, then the sheets ordered, each under a name of its own. Throws as `planSheet`. */
export function planBook(scheme: Scheme, orders: readonly SheetOrder[], options: BookOptions): readonly SheetPlan[] {
  const { kept: entered, taken = [], ...given } = options;
  const first = decisionsOrder(scheme);
  const sheets = new Map<string, string>();
  return [...(first === null ? [] : [first]), ...orders].map((order) => {
    const sheetName = sheetNameFor(order.name, [...taken, ...sheets.values()]);
    const kept = entered?.get(order.name);
    const plan = planSheet(scheme, order, { ...given, sheetName, sheets, ...(kept === undefined ? {} : { kept }) });
    sheets.set(order.name, sheetName);
    return plan;
  });
}
