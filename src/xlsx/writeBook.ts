import type { Scheme } from '../scheme/scheme';
import type { SheetPlan } from '../workbook';
import { Workbook } from '../workbook/calculate/calculate';
import { nativeBook } from '../workbook/native/nativePlan';
import { guideSheet } from './guideSheet';
import { writeXlsx } from './hucre';
import { FALLBACK, namesOf, toSheet } from './toSheet';

/** native: functions that every spreadsheet knows; values: what they come to now. */
export type Formulas = 'native' | 'values';

export const GUIDE = '说明';

/** Sheets as an .xlsx, with 说明 in front. No sheet may be called so. */
export async function writeBook(scheme: Scheme, plans: readonly SheetPlan[], formulas: Formulas): Promise<Uint8Array> {
  return writePlans([guideSheet(scheme, plans, formulas, GUIDE), ...plans], formulas, scheme.title);
}

/** Sheets as an .xlsx and nothing besides. */
export async function writePlans(plans: readonly SheetPlan[], formulas: Formulas, title: string): Promise<Uint8Array> {
  const natives = nativeBook(plans);
  const workbook = formulas === 'values' ? new Workbook(natives) : null;
  // The columns beside the table help formulas; without formulas there is nothing to help.
  const shown = workbook === null ? natives : plans;
  return writeXlsx({
    sheets: shown.map((plan) => toSheet(plan, workbook && ((row, column) => workbook.at(plan.name, row, column)))),
    namedRanges: shown.flatMap(namesOf),
    defaultFont: FALLBACK,
    properties: { title },
    activeSheet: 0,
  });
}
