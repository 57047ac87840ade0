/// <reference types="office-js" />
import type { Rect } from '../../workbook/plan';
import { repoint } from '../../workbook/repoint';
import type { SheetKind } from '../../workbook/sheetOrders';
import type { UnitSheet } from './findUnitSheets';
import { reachOf } from './namedRects';
import { PROTECTION } from './protection';

/** A sheet with formulas that point to another one: 排名 to the sheets of the units, the year to its months. */
export interface Pointing {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** After the next sync. */
  readonly range: Excel.Range;
}

export function loadPointing(context: Excel.RequestContext, { id, name, ranges }: UnitSheet): Pointing {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.protection.load('protected');
  const { rows, columns } = reachOf(ranges);
  return { name, sheet, range: sheet.getRangeByIndexes(0, 0, rows, columns).load('formulas') };
}

/**
 * Writes the formulas that point to a sheet of this name again, so that they find the sheet that bears it now; `after` says where its
 * names stand there. The sheet must not be protected; it is afterwards where `protect` says so.
 */
export function writePointing({ sheet, range }: Pointing, name: string, before: Readonly<Record<string, Rect>>, after: Readonly<Record<string, Rect>>, protect: boolean): void {
  range.formulas.forEach((row: readonly unknown[], y) =>
    row.forEach((formula, x) => {
      const written = repoint(formula, name, before, after);
      if (written !== null) sheet.getRangeByIndexes(y, x, 1, 1).formulas = [[written]];
    }),
  );
  if (protect) sheet.protection.protect(PROTECTION);
}

const POINTING: Readonly<Partial<Record<SheetKind, readonly SheetKind[]>>> = { methods: ['ranking'], month: ['year'], unit: ['summary', 'losses'], ledger: ['unit', 'summary'], summary: ['places'] };

/** The sheet has formulas that point to sheets of this kind. */
export function pointsTo({ marks }: UnitSheet, kind: SheetKind): boolean {
  return POINTING[kind]?.includes(marks.kind) ?? false;
}
