import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScheme } from '../../src/scheme/load';
import type { Decisions, IndicatorScheme, MethodScheme, Scheme } from '../../src/scheme';
import { planDecisionsSheet, type SheetPlan } from '../../src/workbook';
import { Calculated, type Platform, type Value } from './calculate';

function template(id: string): Scheme {
  const loaded = loadScheme(readFileSync(join(__dirname, '../../templates', id, 'scheme.yaml'), 'utf8'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.defects));
  return loaded.scheme;
}

/** 怀柔区, with its methods. */
export function huairou(): { readonly scheme: Scheme; readonly methods: MethodScheme } {
  const scheme = template('huairou-zerenzhi');
  if (scheme.methods === null) throw new Error('no methods');
  return { scheme, methods: scheme.methods };
}

/** 驻地办, with its indicators. */
export function zhudiban(): { readonly scheme: Scheme; readonly indicators: IndicatorScheme } {
  const scheme = template('zhudiban-lianzheng');
  if (scheme.indicators === null) throw new Error('no indicators');
  return { scheme, indicators: scheme.indicators };
}

/** Where a sheet finds its answers: in its own formulas, as they were when it was planned, or in the cells of the 口径 sheet. */
export const WAYS = ['answers known when planned', 'answers in cells of the 口径 sheet'] as const;
export type Way = (typeof WAYS)[number];

/** The 口径 sheets of the plans that follow one. */
const followed = new WeakMap<SheetPlan, SheetPlan>();

/** Plans a sheet under some decisions, the way asked for; `plan` gets the options of its planner that say so. */
export function answered(way: Way, scheme: Scheme, decisions: Decisions, plan: (options: { readonly decisions: Decisions; readonly decisionsSheet?: string }) => SheetPlan): SheetPlan {
  if (way === WAYS[0]) return plan({ decisions });
  // The sheet is planned before anybody decides: all it knows of the decisions is where their cells are.
  const made = plan({ decisions: {}, decisionsSheet: '口径' });
  followed.set(made, planDecisionsSheet(scheme, { year: '2026', sheetName: '口径', decisions }));
  return made;
}

/** The same, changed by hand: it goes on following its 口径 sheet. */
export function changed(plan: SheetPlan, change: (plan: SheetPlan) => SheetPlan): SheetPlan {
  const made = change(plan);
  const decisions = followed.get(plan);
  if (decisions !== undefined) followed.set(made, decisions);
  return made;
}

/** Sheets as one workbook: each sees those before it, and the 口径 sheet that they follow. */
export function book(given: readonly SheetPlan[], platform: Platform = { blank: 0, eager: false }): ReadonlyMap<string, Calculated> {
  const sheets = new Map<string, Calculated>();
  // The last sheet is the one under test.
  const decisions = followed.get(given[given.length - 1] as SheetPlan);
  const plans = decisions === undefined ? given : [decisions, ...given];
  for (const plan of plans) sheets.set(plan.name, new Calculated(plan, platform, sheets));
  return sheets;
}

/** What stands under a name of the sheet: its one cell, or the cells of its column. */
export function named(plan: SheetPlan, sheet: Calculated | undefined, name: string): readonly Value[] {
  const rect = plan.names.find((one) => one.name === name)?.rect;
  if (rect === undefined || sheet === undefined) throw new Error(`no ${name}`);
  const letter = String.fromCharCode(65 + rect.column);
  return Array.from({ length: rect.rows }, (_, index) => sheet.at(`${letter}${rect.row + index + 1}`));
}
