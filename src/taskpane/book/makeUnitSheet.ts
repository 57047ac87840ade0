/// <reference types="office-js" />
import { makeSheet, type OrderedSheet } from './makeSheet';

export type UnitSheetOrder = Omit<OrderedSheet, 'order'> & { readonly unit: string };

/** Makes the 评分表 of one unit; returns the name of the sheet. */
export function makeUnitSheet(context: Excel.RequestContext, { unit, ...ordered }: UnitSheetOrder): Promise<string> {
  return makeSheet(context, { ...ordered, order: { kind: 'unit', name: unit, subjects: [unit], category: '', month: 0, from: [] } });
}
