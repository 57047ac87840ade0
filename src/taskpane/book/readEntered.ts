/// <reference types="office-js" />
import type { OfficeAnswers } from '../../scheme/office';
import { countedRows, type CountedRow } from '../../workbook/countedRows';
import { LEDGER_NAMES } from '../../workbook/ledgerPlaces';
import { readOffice } from '../../workbook/readOffice';
import type { UnitSheet } from './findUnitSheets';
import { loadColumns } from './loadColumns';

/** What is entered for one unit, and what its sheet shows. */
export interface EnteredUnit {
  readonly sheet: UnitSheet;
  /** The counts in force: typed on the sheet, or else those of the 台账. */
  readonly rows: readonly CountedRow[];
  /** 扣分 by the clauses' order on the sheet, and 总分, as the cells show them. */
  readonly deductions: readonly unknown[];
  readonly total: unknown;
}

export interface EnteredBook {
  readonly units: readonly EnteredUnit[];
  /** What 汇总口径 says; nothing where there is no 汇总. */
  readonly office: OfficeAnswers;
}

const UNIT = ['KH_clauses', 'KH_entries', 'KH_cases', 'KH_reasons', 'KH_deductions', 'KH_total'];

/** Everything that the scores of one scheme and year rest on, in one sync; nothing is written. `sheets`: those of that scheme and year. BookTrouble 'namesGone'. */
export async function readEntered(context: Excel.RequestContext, sheets: readonly UnitSheet[]): Promise<EnteredBook> {
  const units = sheets.filter(({ marks }) => marks.kind === 'unit').map((sheet) => ({ sheet, columns: loadColumns(context, sheet, UNIT) }));
  const of = (kind: 'ledger' | 'summary', names: readonly string[]) => {
    const sheet = sheets.find(({ marks }) => marks.kind === kind);
    return sheet === undefined ? null : loadColumns(context, sheet, names);
  };
  const ledger = of('ledger', Object.values(LEDGER_NAMES));
  const summary = of('summary', ['KH_office']);
  await context.sync();
  const lines = ledger?.() ?? null;
  return {
    units: units.map(({ sheet, columns }): EnteredUnit => {
      const read = columns();
      // A sheet that was made before the 台账 does not add it up.
      const adding = sheet.ranges['KH_ledger'] === undefined ? null : lines;
      return { sheet, rows: countedRows(sheet.marks.unit, read, adding), deductions: read['KH_deductions'] ?? [], total: read['KH_total']?.[0] };
    }),
    office: readOffice(summary?.()['KH_office'] ?? []),
  };
}
