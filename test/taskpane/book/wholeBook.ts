/** A workbook in memory with a whole assessment of 清廉机关, made as the pane makes it. Nothing is calculated there. */
import { createMemoryHost, type MemoryHost, type MemorySheet } from '../../../preview/memory';
import type { CellValue } from '../../../preview/book/book';
import { findUnitSheets, type UnitSheet } from '../../../src/taskpane/book/findUnitSheets';
import { ledgerAmong, makeSheet } from '../../../src/taskpane/book/makeSheet';
import { decisionsOrder, wholeOrder, type SheetOrder, type WholeKind } from '../../../src/workbook/sheetOrders';
import { clausesInOrder } from '../../../src/scheme';
import { qinglian } from '../../workbook/template';

export const scheme = qinglian();
const ids = clausesInOrder(scheme).map(({ id }) => id);

export interface WholeBook {
  readonly host: MemoryHost;
  readonly sheets: () => Promise<readonly UnitSheet[]>;
  readonly sheetOf: (unit: string) => Promise<UnitSheet>;
  readonly inBook: (name: string) => MemorySheet;
  readonly make: (kind: WholeKind) => Promise<void>;
  /** Puts a value into the row of a clause, under a name of the unit's sheet, as a person or a formula would. */
  readonly put: (unit: string, clause: string, name: string, value: CellValue) => Promise<void>;
  /** Every clause of the unit is checked and clear. */
  readonly clear: (unit: string) => Promise<void>;
  readonly close: () => void;
}

/** With the sheets of the units, and the 台账 before them where `withLedger` says so. */
export async function wholeBook(units: readonly string[], withLedger: boolean): Promise<WholeBook> {
  const host = createMemoryHost();
  const close = host.install();
  const sheets = async (): Promise<readonly UnitSheet[]> => (await host.Excel.run(findUnitSheets)).units;
  const sheetOf = async (unit: string): Promise<UnitSheet> => {
    const found = (await sheets()).find(({ marks }) => marks.unit === unit);
    if (found === undefined) throw new Error(`no sheet of ${unit}`);
    return found;
  };
  const inBook = (name: string): MemorySheet => {
    const found = host.book.sheets().find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  const makeOrder = async (order: SheetOrder): Promise<void> => {
    const there = await sheets();
    const asked = there.find(({ marks }) => marks.kind === 'decisions');
    await host.Excel.run((context) => makeSheet(context, { scheme, order, year: '2026', decisions: {}, deciders: {}, script: 'document', old: null, ledger: ledgerAmong(there), decisionsSheet: asked?.name ?? null }));
  };
  const make = (kind: WholeKind): Promise<void> => makeOrder(wholeOrder(kind, units));
  const put = async (unit: string, clause: string, name: string, value: CellValue): Promise<void> => {
    const sheet = await sheetOf(unit);
    const [top, clauses] = [sheet.ranges[name], sheet.ranges['KH_clauses']];
    if (top === undefined || clauses === undefined) throw new Error(`no ${name}`);
    inBook(sheet.name).write({ row: top.row + ids.indexOf(clause), column: top.column, rows: 1, columns: 1 }, [[{ value }]]);
  };
  const clear = async (unit: string): Promise<void> => {
    const { ranges, name } = await sheetOf(unit);
    const entries = ranges['KH_entries'];
    if (entries !== undefined) inBook(name).write(entries, Array.from({ length: entries.rows }, () => [{ value: 0 }]));
  };
  const asked = decisionsOrder(scheme);
  if (asked !== null) await makeOrder(asked);
  if (withLedger) await make('ledger');
  for (const unit of units) await makeOrder({ kind: 'unit', name: unit, subjects: [unit], category: '', month: 0, from: [] });
  return { host, sheets, sheetOf, inBook, make, put, clear, close };
}
