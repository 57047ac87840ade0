/// <reference types="office-js" />
import { cellWords } from '../../workbook/namedColumns';
import type { UnitSheet } from './findUnitSheets';
import { loadColumns } from './loadColumns';
import type { CellValue } from './readSheet';

/** What the sheet of a unit says of one clause. */
export interface ClauseFigures {
  readonly counted: CellValue;
  /** 本表, 台账 …; '' where the sheet adds up no ledger. */
  readonly origin: string;
  readonly released: CellValue;
  readonly deduction: CellValue;
  readonly score: CellValue;
  readonly reason: string;
}

/** In one sync; null where the sheet has no such clause. */
export async function readClauseRow(context: Excel.RequestContext, sheet: UnitSheet, clause: string): Promise<ClauseFigures | null> {
  const load = loadColumns(context, sheet, ['KH_clauses', 'KH_entries', 'KH_released', 'KH_deductions', 'KH_scores', 'KH_reasons'], ['KH_counted', 'KH_origins']);
  await context.sync();
  const columns = load();
  const row = (columns['KH_clauses'] ?? []).findIndex((id) => cellWords(id) === clause);
  if (row < 0) return null;
  const of = (name: string): CellValue => (columns[name]?.[row] as CellValue | undefined) ?? '';
  return { counted: columns['KH_counted'] === undefined ? of('KH_entries') : of('KH_counted'), origin: cellWords(of('KH_origins')), released: of('KH_released'), deduction: of('KH_deductions'), score: of('KH_scores'), reason: cellWords(of('KH_reasons')) };
}
