import type { MemoryHost } from '../../../preview/memory';
import type { Scheme } from '../../../src/scheme';
import { makeSheet } from '../../../src/taskpane/book/makeSheet';
import { makeUnitSheet } from '../../../src/taskpane/book/makeUnitSheet';
import { DECISIONS, decisionsOrder } from '../../../src/workbook/sheetOrders';

/** The 口径 sheet of a scheme that asks something and the 评分表 of the units, nothing decided and nothing filled in. */
export async function makeUnitSheets(host: MemoryHost, scheme: Scheme, units: readonly string[]): Promise<void> {
  const common = { scheme, year: '2026', decisions: {}, deciders: {}, script: 'document', old: null } as const;
  const order = decisionsOrder(scheme);
  if (order === null) throw new Error('no 口径');
  await host.Excel.run((context) => makeSheet(context, { ...common, order, decisionsSheet: null }));
  for (const unit of units) await host.Excel.run((context) => makeUnitSheet(context, { ...common, unit, decisionsSheet: DECISIONS }));
}
