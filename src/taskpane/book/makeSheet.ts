/// <reference types="office-js" />
import type { Decisions, Scheme, Script } from '../../scheme/scheme';
import { LEDGER_NAMES, type LedgerRef } from '../../workbook/ledgerPlaces';
import { lostEntries, namesPointedTo, neededNames, planSheet, readKept } from '../../workbook/planSheets';
import { DECISIONS, WHOLE, type SheetOrder } from '../../workbook/sheetOrders';
import { sheetNameNumber } from '../../workbook/sheetName';
import type { Deciders } from '../state/draft';
import { BookTrouble } from './bookTrouble';
import { findUnitSheets, type UnitSheet } from './findUnitSheets';
import { readProblems, readTalks, type Listed } from './readListed';
import { pointsTo } from './pointing';
import { rebuildSheet } from './rebuildSheet';
import type { SheetMarks } from './sheetMarks';
import { rangesOf, typedOver } from './typedOver';
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
  /** The 台账 that a 评分表 adds up; looked for where other sheets are looked at anyway. */
  readonly ledger?: LedgerRef | null;
  /** The whole sheets of the scheme and year but the 口径 sheet, where they are known already: many sheets are made with one look at the workbook. */
  readonly others?: readonly UnitSheet[];
  /** The sheet to be made anew with its entries kept; null where there is none. */
  readonly old: UnitSheet | null;
}

/**
 * Makes one sheet of any kind. A new one takes a name that is free, so that no other sheet is touched; one made anew keeps its
 * name, its place and every entry, and so does one that was begun and never finished. Returns the sheet as it stands then.
 *
 * BookTrouble 'sheetGone' names a sheet that it would point to and that is not there, 'entriesUnknown' the entries that
 * the new sheet would have no place for, 'madeBefore' a 评分表 that 汇总 cannot point to; 'noSummary' and 'nothingToList' say why a list
 * cannot be made; 'finalised' an old one that was made final. Nothing is done then. For the rest see rebuildSheet.
 */
export async function makeSheet(context: Excel.RequestContext, ordered: OrderedSheet): Promise<UnitSheet> {
  const { scheme, year, decisions, deciders, script, old, decisionsSheet } = ordered;
  if (old?.final !== undefined) throw new BookTrouble('finalised', old.name);
  const others = ordered.others ?? (isAlone(ordered.order, old) ? [] : await othersOf(context, scheme.id, year));
  const sheets = new Map(others.map(({ marks, name }) => [marks.unit, name]));
  if (decisionsSheet !== null) sheets.set(DECISIONS, decisionsSheet);
  const order = old === null ? ordered.order : withAllUnits(ordered.order, others);
  const gone = order.from.find((name) => !sheets.has(name));
  if (gone !== undefined) throw new BookTrouble('sheetGone', gone);
  const marks: SheetMarks = { scheme: scheme.id, version: scheme.version, unit: order.name, year, script, kind: order.kind };
  const names = new Map(others.map(({ marks: { unit }, ranges }) => [unit, ranges]));
  const wanted = namesPointedTo(scheme, order.kind);
  const outdated = order.from.find((unit) => wanted.some((name) => names.get(unit)?.[name] === undefined));
  if (outdated !== undefined) throw new BookTrouble('madeBefore', sheets.get(outdated) ?? outdated);
  const listed = await listedOn(context, order, others);
  const nothing = listed !== null && listed.problems.length + listed.talks.length === 0;
  if (nothing && old === null) throw new BookTrouble('nothingToList', order.name);
  const options = { year, decisions, deciders, script, sheets, names, ledger: ledgerAmong(others) ?? ordered.ledger ?? null, ...listed };
  if (old === null) {
    const planFor = (sheetName: string) => planSheet(scheme, order, { ...options, sheetName });
    const { id, plan } = await addSheet(context, { nameAt: (number) => sheetNameNumber(order.name, number), needs: decisionsSheet, planFor, marks });
    return { id, name: plan.name, marks, ranges: rangesOf(plan) };
  }
  const anew = { ...options, sheetName: old.name };
  const meant = old.begun === true ? planSheet(scheme, order, anew) : null;
  const before = meant === null ? old : { ...old, ranges: rangesOf(meant) };
  if (neededNames(order.kind).some((name) => before.ranges[name] === undefined)) throw new BookTrouble('namesGone', old.name);
  const pointing = others.filter((other) => pointsTo(other, order.kind));
  const planFrom = (values: readonly (readonly unknown[])[]) => {
    const kept = readKept(scheme, order.kind, { values: meant === null ? values : typedOver(meant, values), rects: before.ranges });
    // A line that was worked on stays on its list, also where nothing is to be listed any more.
    if (nothing && kept.cells.every(({ label }) => label === '')) throw new BookTrouble('nothingToList', old.name);
    const plan = planSheet(scheme, order, { ...anew, kept });
    const lost = lostEntries(scheme, order.kind, kept, plan);
    if (lost.length > 0) throw new BookTrouble('entriesUnknown', old.name, lost);
    return plan;
  };
  const { id, plan } = await rebuildSheet(context, { old: before, pointing, planFrom, marks });
  return { id, name: plan.name, marks, ranges: rangesOf(plan) };
}

/** The 台账 among the sheets of a scheme and year. */
export function ledgerAmong(sheets: readonly UnitSheet[]): LedgerRef | null {
  const ledger = sheets.find(({ marks }) => marks.kind === 'ledger');
  const rows = ledger?.ranges[LEDGER_NAMES.unit]?.rows;
  return ledger === undefined || rows === undefined ? null : { sheetName: ledger.name, rows };
}

/** What a list is made from: the deductions on the sheets of the units, or the last places on 汇总; null for other sheets. */
async function listedOn(context: Excel.RequestContext, { kind }: SheetOrder, others: readonly UnitSheet[]): Promise<Listed | null> {
  if (kind === 'rectification') return { problems: await readProblems(context, others.filter(({ marks }) => marks.kind === 'unit')), talks: [] };
  if (kind !== 'talks') return null;
  const summary = others.find(({ marks }) => marks.kind === 'summary');
  if (summary === undefined) throw new BookTrouble('noSummary', WHOLE.summary);
  return { problems: [], talks: await readTalks(context, summary) };
}

/** No sheet points to it, and it points to none; a new 评分表 points to none but the 台账 it is told of. */
function isAlone({ kind }: SheetOrder, old: UnitSheet | null): boolean {
  return kind === 'decisions' || (kind === 'unit' && old === null) || kind === 'ballot' || kind === 'tally';
}

async function othersOf(context: Excel.RequestContext, scheme: string, year: string): Promise<readonly UnitSheet[]> {
  const { units } = await findUnitSheets(context);
  return units.filter(({ marks }) => marks.scheme === scheme && marks.year === year && marks.kind !== 'decisions');
}

/** 排名, 汇总, 失分分析 and 台账 made anew go on with the units that have a sheet, also where the list names only some of them. */
function withAllUnits(order: SheetOrder, others: readonly UnitSheet[]): SheetOrder {
  const of = (kind: SheetOrder['kind']): readonly string[] => others.filter(({ marks }) => marks.kind === kind).map(({ marks }) => marks.unit);
  if (order.kind === 'ranking') return { ...order, from: [...new Set([...order.from, ...of('methods')])] };
  if (order.kind === 'summary' || order.kind === 'losses') return { ...order, from: [...new Set([...order.from, ...of('unit')])] };
  return order.kind === 'ledger' ? { ...order, subjects: [...new Set([...order.subjects, ...of('unit')])] } : order;
}
