/// <reference types="office-js" />
import type { UnitSheet } from './findUnitSheets';
import { makeSheet, type OrderedSheet } from './makeSheet';

export type UnitSheetOrder = Omit<OrderedSheet, 'order'> & { readonly unit: string };

/** Makes the 评分表 of one unit. */
export function makeUnitSheet(context: Excel.RequestContext, { unit, ...ordered }: UnitSheetOrder): Promise<UnitSheet> {
  return makeSheet(context, { ...ordered, order: { kind: 'unit', name: unit, subjects: [unit], category: '', month: 0, from: [] } });
}
