import type { DecidersByKey } from './answeredRows';
import type { Decisions, Scheme, Script } from '../scheme/scheme';
import type { OfficeAnswers } from '../scheme/office';
import { Workbook } from './calculate/calculate';
import type { Value } from './calculate/value';
import type { Kept } from './kept';
import { LEDGER_NAMES, type LedgerRef } from './ledgerPlaces';
import { PROBLEM_COLUMNS, TALK_COLUMNS, problemsOf, talksOf } from './listed';
import { nativeBook } from './native/nativePlan';
import type { Rect, SheetPlan } from './plan';
import { planSheet, type SheetOptions } from './planSheets';
import { sheetNameFor } from './sheetName';
import { WHOLE, decisionsOrder, isWhole, type SheetOrder } from './sheetOrders';

export interface BookOptions {
  readonly year: string;
  readonly decisions: Decisions;
  readonly deciders?: DecidersByKey;
  readonly script: Script;
  /** What the office decides for all units together; for 汇总. */
  readonly office?: OfficeAnswers;
  /** What is entered, by the name of the order. */
  readonly kept?: ReadonlyMap<string, Kept>;
  /** Sheet names that are taken. */
  readonly taken?: readonly string[];
}

interface Planned {
  readonly order: SheetOrder;
  readonly plan: SheetPlan;
}

/**
 * A whole workbook: the 口径 sheet first, then the sheets about all units, then the others, each under a name of its own. A list for which
 * there is nothing to list is left out. Throws as `planSheet`.
 */
export function planBook(scheme: Scheme, orders: readonly SheetOrder[], options: BookOptions): readonly SheetPlan[] {
  const { kept: entered, taken = [], ...given } = options;
  const first = decisionsOrder(scheme);
  const planned: Planned[] = [];
  let worked: Workbook | null = null;
  for (const order of [...(first === null ? [] : [first]), ...orders]) {
    const sheetName = sheetNameFor(order.name, [...taken, ...planned.map(({ plan }) => plan.name)]);
    const kept = entered?.get(order.name);
    const listed = isList(order) ? listedFor(order, planned, (worked ??= workedOut(planned))) : null;
    if (listed !== null && listed.problems.length + listed.talks.length === 0) continue;
    planned.push({ order, plan: planSheet(scheme, order, { ...given, sheetName, ...seenBy(planned), ...listed, ...(kept === undefined ? {} : { kept }) }) });
  }
  const whole = planned.filter(({ order }) => isWhole(order.kind));
  const [decisions, others] = [planned.filter(({ order }) => order.kind === 'decisions'), planned.filter((one) => one.order.kind !== 'decisions' && !whole.includes(one))];
  return [...decisions, ...whole, ...others].map(({ plan }) => plan);
}

/** The sheets there are already, as the next one may point to them. */
function seenBy(planned: readonly Planned[]): Pick<SheetOptions, 'sheets' | 'names' | 'ledger'> {
  const names = new Map(planned.map(({ order, plan }) => [order.name, rectsOf(plan)]));
  const ledger = planned.find(({ order }) => order.kind === 'ledger');
  return { sheets: new Map(planned.map(({ order, plan }) => [order.name, plan.name])), names, ledger: ledger === undefined ? null : ledgerRef(ledger.plan) };
}

function ledgerRef(plan: SheetPlan): LedgerRef {
  return { sheetName: plan.name, rows: rectsOf(plan)[LEDGER_NAMES.unit]?.rows ?? 0 };
}

function rectsOf({ names }: SheetPlan): Readonly<Record<string, Rect>> {
  return Object.fromEntries(names.map(({ name, rect }) => [name, rect]));
}

function isList({ kind }: SheetOrder): boolean {
  return kind === 'rectification' || kind === 'talks';
}

/** Once for both lists: neither is made from the other. */
function workedOut(planned: readonly Planned[]): Workbook {
  return new Workbook(nativeBook(planned.map(({ plan }) => plan)));
}

/** What a list is made from: what the sheets before it come to. */
function listedFor({ kind }: SheetOrder, planned: readonly Planned[], book: Workbook): Required<Pick<SheetOptions, 'problems' | 'talks'>> {
  const columns = (plan: SheetPlan, names: readonly string[]): readonly (readonly Value[])[] => names.map((name) => columnOf(book, plan, name));
  if (kind === 'rectification') return { talks: [], problems: planned.flatMap(({ order, plan }) => (order.kind === 'unit' ? problemsOf(order.name, columns(plan, PROBLEM_COLUMNS)) : [])) };
  const summary = planned.find(({ order }) => order.name === WHOLE.summary);
  return { problems: [], talks: summary === undefined ? [] : talksOf(columns(summary.plan, TALK_COLUMNS)) };
}

function columnOf(book: Workbook, plan: SheetPlan, name: string): readonly Value[] {
  const rect = rectsOf(plan)[name];
  return Array.from({ length: rect?.rows ?? 0 }, (_, index) => book.at(plan.name, (rect?.row ?? 0) + index, rect?.column ?? 0));
}
