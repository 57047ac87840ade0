/// <reference types="office-js" />
import type { Decisions, Scheme, Script } from '../../scheme/scheme';
import type { SheetOrder } from '../../workbook/sheetOrders';
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
  /** The sheet to be made anew with its entries kept; null where there is none. */
  readonly old: UnitSheet | null;
}

/**
 * Makes one sheet of any kind. A new one takes a name that is free, so that no other sheet is touched; one made anew keeps its
 * name, its place and every entry.
 *
 * BookTrouble 'sheetGone' names a sheet that it would point to and that is not there, 'entriesUnknown' the entries that
 * the new sheet would have no place for; nothing is done then. For the rest see rebuildSheet.
 */
export async function makeSheet(context: Excel.RequestContext, ordered: OrderedSheet): Promise<void> {
  const { scheme, year, decisions, deciders, script, old } = ordered;
  // With the pane's first view nobody waits for the planners.
  const { lostEntries, neededNames, planSheet, readKept } = await import(/* webpackChunkName: "planners" */ '../../workbook/planSheets');
  const others = isAlone(ordered.order) ? [] : await othersOf(context, scheme.id, year);
  const sheets = new Map(others.map(({ marks, name }) => [marks.unit, name]));
  const order = old === null ? ordered.order : withAllUnits(ordered.order, others);
  const gone = order.from.find((name) => !sheets.has(name));
  if (gone !== undefined) throw new BookTrouble('sheetGone', gone);
  const marks: SheetMarks = { scheme: scheme.id, version: scheme.version, unit: order.name, year, decisions, deciders, script, kind: order.kind };
  const options = { year, decisions, script, sheets };
  if (old === null) {
    await addSheet(context, (taken) => planSheet(scheme, order, { ...options, sheetName: sheetNameFor(order.name, taken) }), marks);
    return;
  }
  if (neededNames(scheme, order.kind).some((name) => old.ranges[name] === undefined)) throw new BookTrouble('namesGone', old.name);
  const pointing = others.filter((other) => pointsTo(other, order));
  const planFrom = (values: readonly (readonly unknown[])[]) => {
    const kept = readKept(scheme, order.kind, old.marks.decisions, { values, rects: old.ranges });
    const plan = planSheet(scheme, order, { ...options, sheetName: old.name, kept });
    const lost = lostEntries(scheme, order.kind, decisions, kept, plan);
    if (lost.length > 0) throw new BookTrouble('entriesUnknown', old.name, lost);
    return plan;
  };
  await rebuildSheet(context, { old, pointing, planFrom, marks });
}

/** No sheet points to it, and it points to none. */
function isAlone({ kind }: SheetOrder): boolean {
  return kind === 'unit' || kind === 'ballot' || kind === 'tally';
}

async function othersOf(context: Excel.RequestContext, scheme: string, year: string): Promise<readonly UnitSheet[]> {
  const { units } = await findUnitSheets(context);
  return units.filter(({ marks }) => marks.scheme === scheme && marks.year === year);
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
