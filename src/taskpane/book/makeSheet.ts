/// <reference types="office-js" />
import type { SheetOrder } from '../../workbook/sheetOrders';
import { sheetNameFor } from '../../workbook/sheetName';
import { BookTrouble } from './bookTrouble';
import { findUnitSheets } from './findUnitSheets';
import type { UnitSheetOrder } from './makeUnitSheet';
import type { SheetMarks } from './sheetMarks';
import { addSheet } from './writePlan';

export type OtherSheetOrder = Omit<UnitSheetOrder, 'unit' | 'old'> & { readonly order: SheetOrder };

/**
 * Makes one sheet that is not a 评分表: 测评票, 计票表, 排名, …. It takes a name that is free. BookTrouble 'sheetGone' names a sheet that
 * it would point to and that is not there.
 */
export async function makeSheet(context: Excel.RequestContext, { scheme, order, year, decisions, deciders, script }: OtherSheetOrder): Promise<void> {
  // With the pane's first view nobody waits for the planners.
  const { planSheet } = await import(/* webpackChunkName: "planners" */ '../../workbook/planSheets');
  const sheets = order.from.length === 0 ? new Map<string, string>() : await sheetsOf(context, scheme.id, year);
  const gone = order.from.find((name) => !sheets.has(name));
  if (gone !== undefined) throw new BookTrouble('sheetGone', gone);
  const marks: SheetMarks = { scheme: scheme.id, version: scheme.version, unit: order.name, year, decisions, deciders, script, kind: order.kind };
  await addSheet(context, (taken) => planSheet(scheme, order, { year, sheetName: sheetNameFor(order.name, taken), decisions, script, sheets }), marks);
}

async function sheetsOf(context: Excel.RequestContext, scheme: string, year: string): Promise<ReadonlyMap<string, string>> {
  const { units } = await findUnitSheets(context);
  return new Map(units.filter(({ marks }) => marks.scheme === scheme && marks.year === year).map(({ marks, name }) => [marks.unit, name]));
}
