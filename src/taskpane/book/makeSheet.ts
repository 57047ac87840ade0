/// <reference types="office-js" />
import type { Decisions, Scheme, Script } from '../../scheme/scheme';
import { DECISIONS, type SheetOrder } from '../../workbook/sheetOrders';
import { sheetNameFor } from '../../workbook/sheetName';
import type { Deciders } from '../state/draft';
import { BookTrouble } from './bookTrouble';
import { findUnitSheets, type UnitSheet } from './findUnitSheets';
import { rebuildSheet } from './rebuildSheet';
import type { SheetMarks } from './sheetMarks';
import { addSheet } from './writePlan';

export interface OrderedSheet {
  readonly scheme: Scheme;
  readonly order: SheetOrder;
  readonly year: string;
  readonly decisions: Decisions;
  readonly deciders: Deciders;
  readonly script: Script;
  /** Name of the 口径 sheet that its formulas follow; null for that sheet itself, and for a scheme that asks nothing. */
  readonly decisionsSheet: string | null;
  /** The sheet to be made anew with its entries kept; null where there is none. */
  readonly old: UnitSheet | null;
}

/**
 * Makes one sheet of any kind. A new one takes a name that is free, so that no other sheet is touched; one made anew keeps its
 * name, its place and every entry. Returns the name of the sheet.
 *
 * BookTrouble 'sheetGone' names a sheet that it would point to and that is not there, 'entriesUnknown' the entries that
 * the new sheet would have no place for; nothing is done then. For the rest see rebuildSheet.
 */
export async function makeSheet(context: Excel.RequestContext, ordered: OrderedSheet): Promise<string> {
  const { scheme, year, decisions, deciders, script, old, decisionsSheet } = ordered;
  // With the pane's first view nobody waits for the planners.
  const { lostEntries, neededNames, planSheet, readKept } = await import(/* webpackChunkName: "planners" */ '../../workbook/planSheets');
  const others = isAlone(ordered.order) ? [] : await othersOf(context, scheme.id, year);
  const sheets = new Map(others.map(({ marks, name }) => [marks.unit, name]));
  if (decisionsSheet !== null) sheets.set(DECISIONS, decisionsSheet);
  const order = old === null ? ordered.order : withAllUnits(ordered.order, others);
  const gone = order.from.find((name) => !sheets.has(name));
  if (gone !== undefined) throw new BookTrouble('sheetGone', gone);
  const marks: SheetMarks = { scheme: scheme.id, version: scheme.version, unit: order.name, year, script, kind: order.kind };
  const options = { year, decisions, deciders, script, sheets };
  if (old === null) {
    const made = await addSheet(context, (taken) => {
      if (decisionsSheet !== null && !taken.includes(decisionsSheet)) throw new BookTrouble('sheetGone', decisionsSheet);
      return planSheet(scheme, order, { ...options, sheetName: sheetNameFor(order.name, taken) });
    }, marks);
    return made.name;
  }
  if (neededNames(order.kind).some((name) => old.ranges[name] === undefined)) throw new BookTrouble('namesGone', old.name);
  const pointing = others.filter((other) => pointsTo(other, order));
  const planFrom = (values: readonly (readonly unknown[])[]) => {
    const kept = readKept(scheme, order.kind, { values, rects: old.ranges });
    const plan = planSheet(scheme, order, { ...options, sheetName: old.name, kept });
    const lost = lostEntries(scheme, order.kind, kept, plan);
    if (lost.length > 0) throw new BookTrouble('entriesUnknown', old.name, lost);
    return plan;
  };
  await rebuildSheet(context, { old, pointing, planFrom, marks });
  return old.name;
}

/** No sheet points to it, and it points to none. */
function isAlone({ kind }: SheetOrder): boolean {
  return kind === 'decisions' || kind === 'unit' || kind === 'ballot' || kind === 'tally';
}

async function othersOf(context: Excel.RequestContext, scheme: string, year: string): Promise<readonly UnitSheet[]> {
  const { units } = await findUnitSheets(context);
  return units.filter(({ marks }) => marks.scheme === scheme && marks.year === year && marks.kind !== 'decisions');
}

/** 排名 made anew goes on ranking the units that have a sheet, also where the list names only some of them. */
function withAllUnits(order: SheetOrder, others: readonly UnitSheet[]): SheetOrder {
  if (order.kind !== 'ranking') return order;
  const there = others.filter(({ marks }) => marks.kind === 'methods').map(({ marks }) => marks.unit);
  return { ...order, from: [...new Set([...order.from, ...there])] };
}

function pointsTo({ marks }: UnitSheet, { kind }: SheetOrder): boolean {
  return (kind === 'methods' && marks.kind === 'ranking') || (kind === 'month' && marks.kind === 'year');
}
