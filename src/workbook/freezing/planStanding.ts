import { a1 } from '../address';
import { readKept } from '../kept';
import { LEDGER_NAMES } from '../ledgerPlaces';
import type { CellPlan, Rect, SheetPlan } from '../plan';
import { planSheet } from '../planSheets';
import { DECISIONS } from '../sheetOrders';
import { orderOf } from './orderOf';
import { readCells } from './readCells';
import { valueAt, type StandingBook, type StandingSheet } from './standing';

/** Why no plan is known for a sheet. */
export type Unplanned =
  /** A list that is a record, or one whose other sheets are gone. */
  | { readonly code: 'record' }
  /** Rows or columns stand elsewhere than the scheme would have them. */
  | { readonly code: 'moved' }
  /** A cell that formulas read says something else than the scheme. */
  | { readonly code: 'words'; readonly address: string };

export type PlannedSheet = { readonly ok: true; readonly plan: SheetPlan } | { readonly ok: false; readonly why: Unplanned };

/** The plan of a sheet as it stands: what the scheme gives, with what people have entered. Known only where the words that formulas read are those of the scheme. */
export function planStanding(book: StandingBook, sheet: StandingSheet): PlannedSheet {
  const order = orderOf(book.scheme, sheet, book.sheets);
  if (order === null) return { ok: false, why: { code: 'record' } };
  const plan = planned(book, sheet, order);
  if (plan === null) return { ok: false, why: { code: 'record' } };
  const { rects } = sheet.content;
  // The line with the version moves with the notes above it, and no formula looks at it.
  if (plan.names.some(({ name, rect }) => name !== 'KH_scheme' && !same(rects[name], rect))) return { ok: false, why: { code: 'moved' } };
  const other = otherWords(plan, sheet);
  if (other !== null) return { ok: false, why: { code: 'words', address: other } };
  return { ok: true, plan: withContents(plan, entered(plan, sheet)) };
}

function planned(book: StandingBook, sheet: StandingSheet, order: NonNullable<ReturnType<typeof orderOf>>): SheetPlan | null {
  const { scheme, year, script, decisions, deciders, sheets: all } = book;
  const others = all.filter(({ kind }) => kind !== 'decisions');
  const sheets = new Map(others.map(({ about, sheetName }) => [about, sheetName]));
  const asked = all.find(({ kind }) => kind === 'decisions');
  if (asked !== undefined && sheet.kind !== 'decisions') sheets.set(DECISIONS, asked.sheetName);
  const names = new Map(others.map(({ about, content }) => [about, content.rects]));
  const lines = all.find(({ kind }) => kind === 'ledger');
  const rows = lines?.content.rects[LEDGER_NAMES.unit]?.rows;
  // A sheet made before the 台账 does not add it up.
  const ledger = lines === undefined || rows === undefined || (sheet.kind === 'unit' && sheet.content.rects['KH_counted'] === undefined) ? null : { sheetName: lines.sheetName, rows };
  const kept = sheet.kind === 'decisions' ? undefined : readKept(scheme, sheet.kind, sheet.content);
  try {
    return planSheet(scheme, order, { year, sheetName: sheet.sheetName, decisions, deciders, script, sheets, names, ledger, ...(kept === undefined ? {} : { kept }) });
  } catch (reason) {
    // A sheet that it points to is gone, or was made before it had the names to point to.
    if (reason instanceof RangeError) return null;
    throw reason;
  }
}

function same(one: Rect | undefined, other: Rect): boolean {
  return one !== undefined && one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;
}

/** The first cell that formulas read and that differs from the plan, entries aside. */
function otherWords(plan: SheetPlan, sheet: StandingSheet): string | null {
  const read = readCells(plan);
  const differing = plan.cells.find(({ row, column, content }) => typeof content !== 'object' && read.has(`${row},${column}`) && !isEntry(plan, row, column) && wordsOf(valueAt(sheet, row, column)) !== wordsOf(content));
  return differing === undefined ? null : a1(differing.row, differing.column);
}

function wordsOf(value: string | number | null): string {
  return String(value ?? '').replace(/\r\n?/gu, '\n').trim();
}

export function isEntry({ entries }: Pick<SheetPlan, 'entries'>, row: number, column: number): boolean {
  return entries.some((rect) => row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns);
}

function entered({ entries, cells }: SheetPlan, sheet: StandingSheet): readonly CellPlan[] {
  // 扣分说明 of a clause that is not 酌情 is no entry, so every unlocked cell is what somebody typed, or what was planned there.
  const formulas = new Set(cells.filter(({ content }) => typeof content === 'object').map(({ row, column }) => `${row},${column}`));
  return entries.flatMap((rect) =>
    Array.from({ length: rect.rows * rect.columns }, (_, at) => ({ row: rect.row + Math.floor(at / rect.columns), column: rect.column + (at % rect.columns) }))
      .filter(({ row, column }) => !formulas.has(`${row},${column}`))
      .map(({ row, column }) => ({ row, column, content: valueAt(sheet, row, column) ?? '' })),
  );
}

/** The plan with other contents in some cells; '' leaves a cell blank. */
export function withContents(plan: SheetPlan, contents: readonly CellPlan[]): SheetPlan {
  if (contents.length === 0) return plan;
  const changed = new Set(contents.map(({ row, column }) => `${row},${column}`));
  return { ...plan, cells: [...plan.cells.filter(({ row, column }) => !changed.has(`${row},${column}`)), ...contents.filter(({ content }) => content !== '')] };
}
