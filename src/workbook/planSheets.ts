import type { Decisions, Scheme, Script } from '../scheme/scheme';
import type { EnteredRow } from './entryCells';
import type { SheetPlan } from './plan';
import { planBallotSheet } from './planBallotSheet';
import { planDecisionsSheet, type DecidersByKey } from './planDecisionsSheet';
import { planIndicatorSheet } from './planIndicatorSheet';
import { planMethodsSheet } from './planMethodsSheet';
import { planRankingSheet } from './planRankingSheet';
import { planTallySheet } from './planTallySheet';
import { planUnitSheet } from './planUnitSheet';
import { planYearSheet } from './planYearSheet';
import type { SelfScores } from './selfScores';
import { DECISIONS, type SheetOrder } from './sheetOrders';

export interface SheetOptions {
  readonly year: string;
  /** A name that Excel accepts and that is not taken: see sheetNameFor. */
  readonly sheetName: string;
  readonly decisions: Decisions;
  /** For the 口径 sheet alone: who decided and when. */
  readonly deciders?: DecidersByKey;
  readonly script: Script;
  /** Of a 评分表 made anew: what is entered on it. */
  readonly entries?: ReadonlyMap<string, EnteredRow>;
  readonly selfScores?: SelfScores;
  /** The sheets that it points to: name of the order → name of the sheet. */
  readonly sheets?: ReadonlyMap<string, string>;
}

/** The one door to every planner. Throws a RangeError for an order that the scheme does not give, a sheet it points to that is not there, and what its planner throws. */
export function planSheet(scheme: Scheme, order: SheetOrder, options: SheetOptions): SheetPlan {
  const { year, sheetName, decisions, script, entries, selfScores } = options;
  const { kind, category, subjects } = order;
  const decisionsSheet = options.sheets?.get(DECISIONS);
  const common = { year, sheetName, decisions, ...(decisionsSheet === undefined ? {} : { decisionsSheet }) };
  const [subject = ''] = subjects;
  switch (kind) {
    case 'decisions':
      return planDecisionsSheet(scheme, { year, sheetName, decisions, deciders: options.deciders ?? {} });
    case 'unit':
      return planUnitSheet(scheme, { ...common, unit: subject, script, ...(entries === undefined ? {} : { entries }), ...(selfScores === undefined ? {} : { selfScores }) });
    case 'ballot':
      return planBallotSheet(scheme, { year, sheetName, decisions, kind: category, subjects });
    case 'tally':
      return planTallySheet(scheme, { ...common, kind: category, subjects });
    case 'methods':
      return planMethodsSheet(scheme, given(scheme.methods, scheme, kind), { ...common, unit: subject });
    case 'ranking': {
      const units = order.from.map((unit) => ({ unit, sheetName: sheetOf(unit, options) }));
      return planRankingSheet(scheme, given(scheme.methods, scheme, kind), { ...common, units });
    }
    case 'month':
      return planIndicatorSheet(scheme, given(scheme.indicators, scheme, kind), { ...common, person: subject, month: order.month });
    case 'year': {
      const months = order.from.map((name, index) => ({ month: index + 1, sheetName: sheetOf(name, options) }));
      return planYearSheet(scheme, given(scheme.indicators, scheme, kind), { ...common, person: subject, months });
    }
  }
}

function given<T>(part: T | null, scheme: Scheme, kind: string): T {
  if (part === null) throw new RangeError(`${scheme.id} has no sheet of kind ${kind}`);
  return part;
}

function sheetOf(name: string, { sheets }: SheetOptions): string {
  const found = sheets?.get(name);
  if (found === undefined) throw new RangeError(`no sheet of ${name} to point to`);
  return found;
}
