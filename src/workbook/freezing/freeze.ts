import { Workbook } from '../calculate/calculate';
import { nativeBook, needsAddIn } from '../native/nativePlan';
import type { CellPlan, Formula, Rect, SheetPlan } from '../plan';
import { writeFormula } from '../writeFormula';
import type { Freezing } from './frozenMark';
import { hasNativeForm } from './nativeForm';
import { withContents } from './planStanding';
import { sameFormulaText } from './sameFormulaText';
import { isFault, keptValue, shownValue } from './shownValue';
import { formulaAt, valueAt, type StandingSheet } from './standing';

/** A sheet whose plan is known, as it stands. */
export interface Freezable {
  readonly sheet: StandingSheet;
  readonly plan: SheetPlan;
}

/** What is to be written on one sheet. */
export interface Frozen {
  readonly sheetName: string;
  /** values, too, for a sheet on which native functions would not come to the numbers it shows. */
  readonly how: Freezing;
  /** The cell that is why a sheet becomes values where native functions were asked for; null where it does not. */
  readonly because: Place | null;
  readonly changes: readonly CellPlan[];
  /** KH formulas of a native sheet that become values all the same: Excel has no function for them, or somebody changed them. */
  readonly asValues: number;
  /** KH formulas on the sheet. */
  readonly formulas: number;
  /** Cells changed by hand before: a value typed over a formula stays; of a changed formula KH does not come back. */
  readonly left: readonly Place[];
  /** The columns beside the table that native functions need, with their plan; null where there are none. */
  readonly beside: { readonly rect: Rect; readonly plan: SheetPlan } | null;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export type FreezeProblem =
  /** A cell whose value is not known: it shows a fault, and cannot be worked out here. */
  | { readonly code: 'noValue'; readonly row: number; readonly column: number }
  /** Something stands where the columns beside the table would go. */
  | { readonly code: 'beside' };

export type Freeze = { readonly ok: true; readonly frozen: Frozen } | { readonly ok: false; readonly sheetName: string; readonly problem: FreezeProblem };

/** What freezing does to each sheet. All sheets of a scheme and year at once, since their formulas point to one another; entries are never among the changes. */
export function freeze(sheets: readonly Freezable[], how: Freezing): readonly Freeze[] {
  const prepared = sheets.map((one) => prepare(one));
  const natives = nativeBook(prepared.map(({ plan }) => plan));
  const workbook = new Workbook(natives);
  return prepared.map((one, index): Freeze => {
    const { sheetName } = one.sheet;
    if (one.unknown !== null) return { ok: false, sheetName, problem: { code: 'noValue', row: one.unknown.row, column: one.unknown.column } };
    const worked: Worked = ({ row, column }) => tried(() => keptValue(workbook.at(sheetName, row, column)));
    const because = how === 'values' ? null : otherNumber(one, worked);
    const made = how === 'values' || because !== null ? toValues(one, worked) : toNative(one, natives[index] ?? one.plan);
    if ('problem' in made) return { ok: false, sheetName, problem: made.problem };
    const { asValues, formulas, left } = one;
    return { ok: true, frozen: { sheetName, because, formulas, left, asValues: made.how === 'values' ? 0 : asValues.length, ...made } };
  });
}

/** The plan for a file: what people put over formulas stands as they left it, formulas without a native form as what they show. null where one of those shows nothing. */
export function preparedPlan(one: Freezable): SheetPlan | null {
  const { plan, unknown } = prepare(one);
  return unknown === null ? plan : null;
}

/** What a cell comes to; null where it cannot be worked out here. */
type Worked = (cell: Place) => string | number | null;

interface Prepared {
  readonly sheet: StandingSheet;
  /** Formulas that people put a value over hold that value; those without a native form what they show. */
  readonly plan: SheetPlan;
  readonly asValues: readonly CellPlan[];
  readonly left: readonly Place[];
  readonly formulas: number;
  /** The first cell without a native form that shows no value. */
  readonly unknown: Place | null;
}

function prepare({ sheet, plan }: Freezable): Prepared {
  const planned = plan.cells.filter((cell): cell is CellPlan & { readonly content: Formula } => typeof cell.content === 'object');
  const typedOver: CellPlan[] = [];
  const left: Place[] = [];
  const asValues: CellPlan[] = [];
  let unknown: Place | null = null;
  let formulas = 0;
  for (const cell of planned) {
    const { row, column, content } = cell;
    const formula = formulaAt(sheet, row, column);
    const own = formula !== null && sameFormulaText(formula, writeFormula(content));
    if (!own) left.push({ row, column });
    if (formula === null) typedOver.push({ ...cell, content: valueAt(sheet, row, column) ?? '' });
    if (formula === null || !needsAddIn(content)) continue;
    formulas += 1;
    if (own && hasNativeForm(content)) continue;
    const value = shownValue(sheet, cell);
    if (value === null) unknown ??= cell;
    asValues.push({ ...cell, content: value ?? '' });
  }
  return { sheet, plan: withContents(plan, [...typedOver, ...asValues]), asValues, left, formulas, unknown };
}

/** The first cell whose number native functions would not come to: one with several cases, a formula that somebody changed. */
function otherNumber({ sheet, plan }: Prepared, worked: Worked): Place | null {
  return plan.cells.find((cell) => {
    const shown = typeof cell.content === 'object' ? shownValue(sheet, cell) : null;
    if (typeof shown !== 'number') return false;
    const value = worked(cell);
    return value !== null && value !== shown;
  }) ?? null;
}

type Made = Pick<Frozen, 'how' | 'changes' | 'beside'> | { readonly problem: FreezeProblem };

function toNative({ sheet, plan, asValues }: Prepared, native: SheetPlan): Made {
  const before = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell.content]));
  const rewritten = native.cells.filter(({ row, column, content }) => content !== before.get(`${row},${column}`));
  const rect = native.columnCount === plan.columnCount ? null : besideOf(native, plan.columnCount);
  if (rect !== null && taken(sheet, rect)) return { problem: { code: 'beside' } };
  return { how: 'native', changes: [...rewritten, ...asValues], beside: rect === null ? null : { rect, plan: native } };
}

function besideOf(native: SheetPlan, first: number): Rect {
  const rows = native.cells.filter(({ column }) => column >= first).map(({ row }) => row);
  const top = Math.min(...rows);
  return { row: top, column: first, rows: Math.max(...rows) - top + 1, columns: native.columnCount - first };
}

function taken(sheet: StandingSheet, { row, column, rows, columns }: Rect): boolean {
  return Array.from({ length: rows * columns }, (_, at) => valueAt(sheet, row + Math.floor(at / columns), column + (at % columns))).some((value) => value !== null);
}

/** What the cells show; what shows a fault is worked out here, and a refusal becomes its sentence. */
function toValues({ sheet, plan, asValues }: Prepared, worked: Worked): Made {
  const changes: CellPlan[] = [...asValues];
  for (const cell of plan.cells) {
    if (typeof cell.content !== 'object') continue;
    const value = shownValue(sheet, cell) ?? worked(cell);
    if (value === null || isFault(value)) return { problem: { code: 'noValue', row: cell.row, column: cell.column } };
    changes.push({ ...cell, content: value });
  }
  return { how: 'values', changes, beside: null };
}

/** null where a function or a sheet is not known here. */
function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch (reason) {
    if (reason instanceof RangeError) return null;
    throw reason;
  }
}
