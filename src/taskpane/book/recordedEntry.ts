/// <reference types="office-js" />
import { a1 } from '../../workbook/address';
import type { Change } from '../../workbook/history';
import { momentOf, who } from '../state/who';
import type { UnitSheet } from './findUnitSheets';
import { expectOwn } from './ownWrites';
import { recorded } from './recordedBatch';
import { writeEntry } from './writeEntry';

/** As writeEntry, with its line of 修改记录 in the same batch. `what`: "8.2.1 查实数"; `from`: what stood in the cell. */
export async function recordedEntry(context: Excel.RequestContext, sheet: UnitSheet, cell: { readonly row: number; readonly column: number }, value: string | number, { what, from }: Pick<Change, 'what' | 'from'>): Promise<void> {
  const place = a1(cell.row, cell.column);
  expectOwn(sheet.id, place);
  const change: Change = { when: momentOf(new Date()), by: who(), sheet: sheet.name, place, what, from, to: String(value), reason: '', source: '窗格' };
  await recorded(context, [change], () => writeEntry(context, sheet.id, cell, value));
}
