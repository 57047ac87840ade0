import { writeFormula, type SheetPlan } from '../../../src/workbook';
import { Workbook } from '../../../src/workbook/calculate/calculate';
import { nativePlan } from '../../../src/workbook/native/nativePlan';
import type { StandingBook, StandingSheet } from '../../../src/workbook/freezing/standing';
import { keptValue } from '../../../src/workbook/freezing/shownValue';
import type { Scheme } from '../../../src/scheme';
import type { SheetKind } from '../../../src/workbook/sheetOrders';

const BEHIND = 12;

/** Planned sheets as Excel would show them, each formula with its value; `typed` changes single cells afterwards. */
export function standingOf(sheets: readonly { readonly plan: SheetPlan; readonly kind: SheetKind; readonly about: string }[]): readonly StandingSheet[] {
  const workbook = new Workbook(sheets.map(({ plan }) => nativePlan(plan)));
  return sheets.map(({ plan, kind, about }) => {
    const blank = (): unknown[][] => Array.from({ length: plan.rowCount }, () => Array<unknown>(plan.columnCount + BEHIND).fill(''));
    const [values, formulas] = [blank(), blank()];
    for (const { row, column, content } of plan.cells) {
      const value = typeof content === 'object' ? keptValue(workbook.at(plan.name, row, column)) : content;
      (values[row] as unknown[])[column] = value;
      (formulas[row] as unknown[])[column] = typeof content === 'object' ? writeFormula(content) : content;
    }
    return { kind, about, sheetName: plan.name, formulas, content: { values, rects: Object.fromEntries(plan.names.map(({ name, rect }) => [name, rect])) } };
  });
}

export function bookOf(scheme: Scheme, sheets: readonly StandingSheet[]): StandingBook {
  return { scheme, year: '2026', script: 'document', decisions: {}, deciders: {}, sheets };
}

/** One cell with something else in it, typed or shown. */
export function withCell(sheet: StandingSheet, row: number, column: number, value: unknown, formula: unknown = value): StandingSheet {
  const put = (matrix: readonly (readonly unknown[])[], content: unknown): unknown[][] => matrix.map((cells, y) => cells.map((cell, x) => (y === row && x === column ? content : cell)));
  return { ...sheet, formulas: put(sheet.formulas, formula), content: { ...sheet.content, values: put(sheet.content.values, value) } };
}
