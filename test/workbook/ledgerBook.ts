import type { Decisions, Scheme } from '../../src/scheme';
import { planUnitSheet, type EnteredRow, type SheetPlan } from '../../src/workbook';
import { entryAreas } from '../../src/workbook/entryAreas';
import { LEDGER_NAMES, LEDGER_ROWS } from '../../src/workbook/ledgerPlaces';
import { planLedgerSheet } from '../../src/workbook/planLedgerSheet';
import { planSummarySheet } from '../../src/workbook/planSummarySheet';
import type { OfficeKey } from '../../src/scheme/office';
import { OFFICE } from '../../src/scheme/office';

/** A line of the 台账. */
export interface LedgerLine {
  readonly unit: string;
  readonly clause: string;
  readonly count: number | string;
  readonly case?: string;
}

export const LEDGER_REF = { sheetName: '台账', rows: LEDGER_ROWS } as const;

/** The 台账 with some lines typed in. */
export function ledgerWith(scheme: Scheme, units: readonly string[], lines: readonly LedgerLine[]): SheetPlan {
  const areas = entryAreas('ledger');
  const kept = lines.flatMap((line, index) =>
    (['unit', 'clause', 'count', 'case'] as const).flatMap((key) => {
      const area = areas.find(({ name }) => name === LEDGER_NAMES[key]);
      const value = line[key];
      return area === undefined || value === undefined || value === '' ? [] : [{ area, label: `第${index + 1}行`, value }];
    }),
  );
  return planLedgerSheet(scheme, { year: '2026', sheetName: '台账', units, kept });
}

export function unitWith(scheme: Scheme, unit: string, entries: ReadonlyMap<string, EnteredRow>, decisions: Decisions = {}): SheetPlan {
  return planUnitSheet(scheme, { unit, year: '2026', sheetName: unit, ledger: LEDGER_REF, entries, decisions });
}

/** 汇总 of unit sheets, with what the office has decided. */
export function summaryOf(scheme: Scheme, ledger: SheetPlan | null, sheets: readonly SheetPlan[], office: Readonly<Partial<Record<OfficeKey, string | number>>> = {}): SheetPlan {
  const [area] = entryAreas('summary');
  if (area === undefined) throw new Error('no area');
  const namesOf = ({ names }: SheetPlan) => Object.fromEntries(names.map(({ name, rect }) => [name, rect]));
  const faults = ledger === null ? undefined : namesOf(ledger)['KH_faults'];
  return planSummarySheet(scheme, {
    year: '2026', sheetName: '汇总',
    units: sheets.map((sheet) => ({ unit: sheet.name, sheetName: sheet.name, names: namesOf(sheet) })),
    ledger: faults === undefined ? null : { sheetName: '台账', faults },
    kept: Object.entries(office).map(([key, value]) => ({ area, label: OFFICE.find((one) => one.key === key)?.label ?? '', value })),
  });
}
