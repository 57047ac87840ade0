/// <reference types="office-js" />
import { readEntries, type ReadEntries } from '../../workbook/readEntries';
import { sheetNameFor } from '../../workbook/sheetName';
import type { SheetOrder } from '../../workbook/sheetOrders';
import type { Decisions, Scheme, Script } from '../../scheme/scheme';
import type { Deciders } from '../state/draft';
import { BookTrouble } from './bookTrouble';
import type { UnitSheet } from './findUnitSheets';
import { readNamedColumns } from './readNamedColumns';
import { rebuildSheet } from './rebuildSheet';
import type { SheetMarks } from './sheetMarks';
import { addSheet } from './writePlan';

export interface UnitSheetOrder {
  readonly scheme: Scheme;
  readonly unit: string;
  readonly year: string;
  readonly decisions: Decisions;
  readonly deciders: Deciders;
  readonly script: Script;
  /** The unit's sheet to be made anew with its entries kept; null for a unit without one. */
  readonly old: UnitSheet | null;
}

/** Makes one unit's sheet. A new one takes a name that is free, so that no other sheet is touched. */
export async function makeUnitSheet(context: Excel.RequestContext, order: UnitSheetOrder): Promise<void> {
  const { scheme, unit, year, decisions, deciders, script, old } = order;
  const marks: SheetMarks = { scheme: scheme.id, version: scheme.version, unit, year, decisions, deciders, script, kind: 'unit' };
  const sheet: SheetOrder = { kind: 'unit', name: unit, subjects: [unit], category: '', month: 0, from: [] };
  // With the pane's first view nobody waits for the planners.
  const { planSheet } = await import(/* webpackChunkName: "planners" */ '../../workbook/planSheets');
  if (old !== null) {
    const { entries, selfScores } = await enteredOn(context, scheme, old);
    await rebuildSheet(context, old, planSheet(scheme, sheet, { year, sheetName: old.name, decisions, script, entries, selfScores }), marks);
    return;
  }
  await addSheet(context, (taken) => planSheet(scheme, sheet, { year, sheetName: sheetNameFor(unit, taken), decisions, script }), marks);
}

/** Entries for clauses that the scheme no longer has would be lost: BookTrouble 'entriesUnknown' names them, nothing is done. */
async function enteredOn(context: Excel.RequestContext, scheme: Scheme, sheet: UnitSheet): Promise<ReadEntries> {
  const names = ['KH_clauses', 'KH_entries', 'KH_cases', 'KH_reasons'] as const;
  const selfScored = sheet.ranges['KH_self_scores'] !== undefined;
  const columns = await readNamedColumns(context, sheet, selfScored ? [...names, 'KH_self_scores'] : names);
  const [clauses = [], quantities = [], cases = [], reasons = [], selfScores] = columns;
  const read = readEntries(scheme, { clauses, quantities, cases, reasons, ...(selfScores === undefined ? {} : { selfScores }) });
  const { unknown } = read;
  if (unknown.length > 0) throw new BookTrouble('entriesUnknown', sheet.name, unknown.map(({ clause }) => clause));
  return read;
}
