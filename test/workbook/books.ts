import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScheme } from '../../src/scheme/load';
import type { IndicatorScheme, MethodScheme, Scheme } from '../../src/scheme';
import type { SheetPlan } from '../../src/workbook';
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

/** Sheets as one workbook: each sees those before it. */
export function book(plans: readonly SheetPlan[], platform: Platform = { blank: 0, eager: false }): ReadonlyMap<string, Calculated> {
  const sheets = new Map<string, Calculated>();
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
