import type { Decisions, Scheme, Script } from '../scheme/scheme';
import type { DecidersByKey } from './answeredRows';
import type { OfficeAnswers } from '../scheme/office';
import type { Kept } from './kept';
import type { SheetPlan } from './plan';
import { planBallotSheet } from './planBallotSheet';
import { planDecisionsSheet } from './planDecisionsSheet';
import { planIndicatorSheet } from './planIndicatorSheet';
import { planMethodsSheet } from './planMethodsSheet';
import { planRankingSheet } from './planRankingSheet';
import { planTallySheet } from './planTallySheet';
import { planUnitSheet } from './planUnitSheet';
import { planLedgerSheet } from './planLedgerSheet';
import { planRectificationSheet, type Problem } from './planRectificationSheet';
import { LOSSES_NAMES, planLossesSheet } from './planLossesSheet';
import { PLACES_NAMES, planPlacesSheet } from './planPlacesSheet';
import { planSummarySheet, summaryNames } from './planSummarySheet';
import { planTalksSheet, type Talk } from './planTalksSheet';
import type { LedgerRef } from './ledgerPlaces';
import type { Rect } from './plan';
import { planYearSheet } from './planYearSheet';
import { DECISIONS, WHOLE, type SheetOrder } from './sheetOrders';

export { lostEntries, neededNames, readKept } from './kept';

/** The names that a sheet of a kind points to on each sheet it is made from; one made before they were given must be made anew first. */
export function namesPointedTo(scheme: Scheme, kind: SheetOrder['kind']): readonly string[] {
  if (kind === 'summary') return summaryNames(scheme);
  if (kind === 'places') return PLACES_NAMES;
  return kind === 'losses' ? LOSSES_NAMES : [];
}

export interface SheetOptions {
  readonly year: string;
  /** A name that Excel accepts and that is not taken: see sheetNameFor. */
  readonly sheetName: string;
  readonly decisions: Decisions;
  /** For the 口径 sheet alone: who decided and when. */
  readonly deciders?: DecidersByKey;
  readonly script: Script;
  /** What is entered on the sheet that this one takes the place of: see readKept. */
  readonly kept?: Kept;
  /** The sheets that it points to: name of the order → name of the sheet. */
  readonly sheets?: ReadonlyMap<string, string>;
  /** Where the names of those sheets lie, by the name of the order: for what points to them by their names. */
  readonly names?: ReadonlyMap<string, Readonly<Record<string, Rect>>>;
  /** What the office decides for all units together, on a 汇总 that is made for the first time. */
  readonly office?: OfficeAnswers;
  /** The 台账 that a 评分表 adds up. */
  readonly ledger?: LedgerRef | null;
  /** For 整改台账 and 约谈名单: what the other sheets say now. */
  readonly problems?: readonly Problem[];
  readonly talks?: readonly Talk[];
}

/** The one door to every planner. Throws a RangeError for an order that the scheme does not give, a sheet it points to that is not there, and what its planner throws. */
export function planSheet(scheme: Scheme, order: SheetOrder, options: SheetOptions): SheetPlan {
  const { year, sheetName, decisions, script, kept } = options;
  const { kind, category, subjects } = order;
  const decisionsSheet = options.sheets?.get(DECISIONS);
  const common = { year, sheetName, decisions, ...(decisionsSheet === undefined ? {} : { decisionsSheet }) };
  const form = { ...common, kept: kept?.cells ?? [] };
  const [subject = ''] = subjects;
  switch (kind) {
    case 'decisions':
      return planDecisionsSheet(scheme, { year, sheetName, decisions, deciders: options.deciders ?? {} });
    case 'unit':
      return planUnitSheet(scheme, { ...common, unit: subject, script, ledger: options.ledger ?? null, ...kept?.unit });
    case 'ballot':
      return planBallotSheet(scheme, { ...common, kind: category, subjects });
    case 'tally':
      return planTallySheet(scheme, { ...common, kind: category, subjects, byContent: order.byContent ?? false, ...(kept?.tally === undefined ? {} : { entries: kept.tally }) });
    case 'methods':
      return planMethodsSheet(scheme, given(scheme.methods, scheme, kind), { ...form, unit: subject });
    case 'ranking': {
      const units = order.from.map((unit) => ({ unit, sheetName: sheetOf(unit, options) }));
      return planRankingSheet(scheme, given(scheme.methods, scheme, kind), { ...form, units });
    }
    case 'ledger':
      return planLedgerSheet(scheme, { ...form, units: subjects });
    case 'summary':
      return planSummarySheet(scheme, { ...form, units: pointedTo(order, options), ledger: faultsOf(options), ...(options.office === undefined ? {} : { office: options.office }) });
    case 'places':
      return planPlacesSheet(scheme, { ...form, summary: pointedTo({ from: [WHOLE.summary] }, options)[0] ?? { sheetName: '', names: {} } });
    case 'losses':
      return planLossesSheet(scheme, { ...form, units: pointedTo(order, options) });
    case 'rectification':
      return planRectificationSheet(scheme, { ...form, problems: options.problems ?? [] });
    case 'talks':
      return planTalksSheet(scheme, { ...form, talks: options.talks ?? [] });
    case 'month':
      return planIndicatorSheet(scheme, given(scheme.indicators, scheme, kind), { ...form, person: subject, month: order.month });
    case 'year': {
      const months = order.from.map((name, index) => ({ month: index + 1, sheetName: sheetOf(name, options) }));
      return planYearSheet(scheme, given(scheme.indicators, scheme, kind), { ...form, person: subject, months });
    }
  }
}

function given<T>(part: T | null, scheme: Scheme, kind: string): T {
  if (part === null) throw new RangeError(`${scheme.id} has no sheet of kind ${kind}`);
  return part;
}

/** The sheets that a sheet points to, with where their names lie. */
function pointedTo({ from }: Pick<SheetOrder, 'from'>, options: SheetOptions): readonly { readonly unit: string; readonly sheetName: string; readonly names: Readonly<Record<string, Rect>> }[] {
  return from.map((unit) => ({ unit, sheetName: sheetOf(unit, options), names: options.names?.get(unit) ?? {} }));
}

/** The cell of the 台账 that counts the lines nobody adds up. */
function faultsOf({ ledger = null, names }: SheetOptions): { readonly sheetName: string; readonly faults: Rect } | null {
  const faults = names?.get(WHOLE.ledger)?.['KH_faults'];
  return ledger === null || faults === undefined ? null : { sheetName: ledger.sheetName, faults };
}

function sheetOf(name: string, { sheets }: SheetOptions): string {
  const found = sheets?.get(name);
  if (found === undefined) throw new RangeError(`no sheet of ${name} to point to`);
  return found;
}
