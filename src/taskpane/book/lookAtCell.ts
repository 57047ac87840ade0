/// <reference types="office-js" />
import type { IntakeRole } from '../../intake/columnWords';
import { cellReading, type CellReading } from '../state/cellReading';
import { ownView, type OwnView } from '../state/ownSheet';
import type { UnitSheet } from './findUnitSheets';
import { findAdded } from './ownAdded';
import { readRegister, type RegisterRow } from './ownDecisions';
import { readRowTexts } from './readClauseCell';
import { readGrid } from './readGrid';
import type { Place } from './watch';

/** Whatever of a cell with a clause has to be asked of Excel. */
export interface SeenCell {
  readonly place: Place;
  /** null where there is no clause. */
  readonly reading: CellReading | null;
  /** Id of the clause on the row of a 评分表. */
  readonly clauseId: string;
  /** The sheet beside, where formulas were added to a sheet of the office's own. */
  readonly register: { readonly side: string; readonly rows: readonly RegisterRow[] } | null;
  /** The table as recognised, where none were. */
  readonly view: OwnView | null;
}

/** `sheet`: one of ours; null for one of the office's own, which is recognised only where a clause of the cell asks something. */
export async function lookAtCell(context: Excel.RequestContext, place: Place, sheet: UnitSheet | null, roles: Readonly<Record<number, IntakeRole>>): Promise<SeenCell> {
  const clauses = sheet?.ranges['KH_clauses']?.column ?? 0;
  const texts = await readRowTexts(context, { ...place, column: Math.max(place.column, clauses) });
  const reading = cellReading(place.row, texts.slice(0, place.column + 1));
  const seen: SeenCell = { place, reading, clauseId: (texts[clauses] ?? '').trim(), register: null, view: null };
  if (sheet !== null || reading === null || reading.clauses.every(({ choices }) => choices.length === 0)) return seen;
  const added = await findAdded(context, place.sheetId);
  if (added?.side != null) return { ...seen, register: { side: added.side, rows: await readRegister(context, added.side) } };
  const grid = added === null ? await readGrid(context, place.sheetId) : null;
  return grid === null ? seen : { ...seen, view: ownView(grid, roles) };
}
