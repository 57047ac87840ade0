import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScheme } from '../../src/scheme/load';
import type { Scheme } from '../../src/scheme';
import { a1, planUnitSheet, writeFormula, type EnteredRow, type SheetPlan, type UnitSheetOptions } from '../../src/workbook';

/** 清廉机关 as it is shipped. */
export function qinglian(): Scheme {
  const loaded = loadScheme(readFileSync(join(__dirname, '../../templates/qinglian-jiguan/scheme.yaml'), 'utf8'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.defects));
  return loaded.scheme;
}

export function planOf(scheme: Scheme, options: Partial<UnitSheetOptions> = {}): SheetPlan {
  return planUnitSheet(scheme, { unit: '市民政局', year: '2026', sheetName: '市民政局', ...options });
}

/** Address → what is written there; formulas as text. */
export function written(plan: SheetPlan): ReadonlyMap<string, string | number> {
  return new Map(plan.cells.map(({ row, column, content }) => [a1(row, column), typeof content === 'object' ? writeFormula(content) : content]));
}

export function entry(quantity: EnteredRow['quantity'], cases = '', reason = ''): EnteredRow {
  return { quantity, cases, reason };
}
