import { BODY_SIZE, FONT, SMALL_SIZE } from '../fonts';
import { rectOf } from '../address';
import { IF, call, literal } from '../formula';
import type { CellPlan, Formula, SheetPlan, StyledRange } from '../plan';
import { CASE_HEADINGS, caseColumns } from './caseColumns';
import type { CaseAsk, CaseColumns, NativeContext } from './context';
import { RENDERERS } from './functions';
import { knownCells } from './known';
import { SEVERAL_CASES, someSeveral } from './sameCase';

/** Points; the columns beside the table are for checking, not for reading. */
const HELPER_WIDTH = 34;

/**
 * The same sheet in functions that every Excel since 2016, WPS and LibreOffice know: each KH.* becomes what the clause, the bands or
 * the 口径 in the cells it points to come to. The words of locked cells are taken as planned; entries are followed.
 */
export function nativePlan(plan: SheetPlan): SheetPlan {
  const helpers = new Helpers(plan);
  const context: NativeContext = { known: knownCells(plan), cases: (ask) => helpers.of(ask) };
  const cells = plan.cells.map((cell): CellPlan => (typeof cell.content === 'object' ? { ...cell, content: nativeCell(cell.content, context, helpers) } : cell));
  return helpers.add({ ...plan, cells });
}

/** Whether a sheet holds a formula that only the add-in works out. */
export function needsAddIn(formula: Formula): boolean {
  return formula.kind === 'call' ? formula.name.startsWith('KH.') || formula.args.some(needsAddIn) : formula.kind === 'binary' && (needsAddIn(formula.left) || needsAddIn(formula.right));
}

function nativeCell(formula: Formula, context: NativeContext, helpers: Helpers): Formula {
  const written = native(formula, context);
  const columns = calls(formula, 'KH.KEPTBY') ? helpers.columns : null;
  if (columns === null) return written;
  // 扣分说明 says why there is no number, where 同案免扣 is an error because of it.
  return call('IFERROR', written, IF(someSeveral(columns), literal(SEVERAL_CASES), call('NA')));
}

function native(formula: Formula, context: NativeContext): Formula {
  if (formula.kind === 'binary') return { ...formula, left: native(formula.left, context), right: native(formula.right, context) };
  if (formula.kind !== 'call') return formula;
  const args = formula.args.map((arg) => native(arg, context));
  if (!formula.name.startsWith('KH.')) return { ...formula, args };
  const renderer = RENDERERS[formula.name];
  if (renderer === undefined) throw new RangeError(`${formula.name} has no native form`);
  return renderer(args, context);
}

function calls(formula: Formula, name: string): boolean {
  return formula.kind === 'call' ? formula.name === name || formula.args.some((arg) => calls(arg, name)) : formula.kind === 'binary' && (calls(formula.left, name) || calls(formula.right, name));
}

/** The columns beside the table, once a sheet. */
class Helpers {
  columns: CaseColumns | null = null;
  private cells: readonly CellPlan[] = [];

  constructor(private readonly plan: SheetPlan) {}

  of(ask: CaseAsk): CaseColumns {
    if (this.columns !== null) return this.columns;
    const made = caseColumns(ask, knownCells(this.plan), this.plan.columnCount);
    this.cells = made.cells;
    this.columns = made.columns;
    return made.columns;
  }

  add(plan: SheetPlan): SheetPlan {
    const { columns } = this;
    if (columns === null) return plan;
    const from = plan.columnCount;
    const headings = CASE_HEADINGS.map((content, index): CellPlan => ({ row: columns.first - 1, column: from + index, content }));
    const look: StyledRange = {
      rect: rectOf(columns.first - 1, from, columns.last - columns.first + 2, CASE_HEADINGS.length),
      style: { font: FONT, size: Math.min(SMALL_SIZE, BODY_SIZE), color: '#8A8A8A', horizontal: 'Left', vertical: 'Center', wrap: true },
    };
    return {
      ...plan,
      columnCount: from + CASE_HEADINGS.length,
      columnWidths: [...plan.columnWidths, ...CASE_HEADINGS.map(() => HELPER_WIDTH)],
      cells: [...plan.cells, ...headings, ...this.cells],
      styles: [...plan.styles, look],
    };
  }
}
