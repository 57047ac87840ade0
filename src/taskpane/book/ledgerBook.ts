/// <reference types="office-js" />
import { rectA1 } from '../../workbook/address';
import { HISTORY, changeRow, type Change } from '../../workbook/history';
import { ledgerLines, type LedgerLine } from '../../workbook/ledgerLines';
import { LEDGER, LEDGER_NAMES } from '../../workbook/ledgerPlaces';
import { BookTrouble } from './bookTrouble';
import type { UnitSheet } from './findUnitSheets';
import { loadColumns } from './loadColumns';
import { expectOwn } from './ownWrites';
import { addRows, askRecord, seenRecord } from './records';

const COLUMNS = Object.values(LEDGER_NAMES);

/** The lines of the 台账 with something on them, in one sync. */
export async function readLedger(context: Excel.RequestContext, ledger: UnitSheet): Promise<readonly LedgerLine[]> {
  const columns = loadColumns(context, ledger, COLUMNS);
  await context.sync();
  return ledgerLines(columns());
}

export interface LedgerWriting {
  readonly ledger: UnitSheet;
  /** The cells of the line, from 日期 to 登记人. */
  readonly cells: readonly (string | number)[];
  /** The line that is put right, as it was when it was read; null for a new one. */
  readonly before: LedgerLine | null;
  /** What 修改记录 says of it; `place` is the address of the line. */
  readonly changes: (place: string) => readonly Change[];
}

/**
 * Writes one line of the 台账 with its lines of 修改记录 (where the workbook keeps it), in two syncs: one to see what stands there
 * now, one to write; a third where 修改记录 is kept. The cells of the lines are unlocked, so the protection stays on. Returns the number of the line, from 0.
 *
 * BookTrouble 'ledgerFull' where no line is free, 'sheetChanged' where the line is no longer as it was read; nothing is written then.
 */
export async function writeLedgerLine(context: Excel.RequestContext, { ledger, cells, before, changes }: LedgerWriting): Promise<number> {
  const columns = loadColumns(context, ledger, COLUMNS);
  const asked = askRecord(context, HISTORY);
  await context.sync();
  const history = await seenRecord(context, asked);
  const lines = ledgerLines(columns());
  if (before !== null && JSON.stringify(lines.find(({ index }) => index === before.index)) !== JSON.stringify(before)) throw new BookTrouble('sheetChanged', ledger.name);
  const rect = ledger.ranges[LEDGER_NAMES.unit];
  if (rect === undefined) throw new BookTrouble('namesGone', ledger.name);
  const index = before?.index ?? (lines.at(-1)?.index ?? -1) + 1;
  if (index >= rect.rows) throw new BookTrouble('ledgerFull', ledger.name);
  const place = { row: rect.row + index, column: LEDGER.day, rows: 1, columns: cells.length };
  const address = rectA1(place);
  expectOwn(ledger.id, address);
  context.workbook.worksheets.getItem(ledger.id).getRangeByIndexes(place.row, place.column, 1, place.columns).values = [[...cells]];
  if (history !== null) addRows(history, changes(address).map(changeRow));
  await context.sync();
  return index;
}
