import { BODY_SIZE, FONT, SMALL_SIZE } from '../fonts';
import { rectOf } from '../address';
import { IF, call, literal } from '../formula';
import type { CellPlan, Formula, SheetPlan, StyledRange } from '../plan';
import { CASE_HEADINGS, caseColumns } from './caseColumns';
import type { CaseAsk, CaseColumns, NativeContext } from './context';
import { RENDERERS } from './functions';
import { contentsOf, knownCells, type Contents, type Known } from './known';
import { Memo } from './memo';
import { SEVERAL_CASES, askOf, someSeveral } from './sameCase';
import { writeFormula } from '../writeFormula';

/** Points; the columns beside the table are for checking, not for reading. */
const HELPER_WIDTH = 34;

/**
 * The same sheets in functions that every Excel since 2016, WPS and LibreOffice know: each KH.* becomes what the clause, the bands or
 * the 口径 in the cells it points to come to. The words of locked cells are taken as planned; entries are followed.
 */
export function nativeBook(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const memo = new Memo();
  const contents = new Map(plans.map((plan) => [plan.name, contentsOf(plan)]));
  return plans.map((plan) => nativePlan(plan, memo, contents));
}

/** One sheet of a book whose others are not at hand: what stands on them is then not known. */
export function nativePlan(plan: SheetPlan, memo: Memo = new Memo(), others: ReadonlyMap<string, Contents> = new Map()): SheetPlan {
  const known = knownCells(plan, others);
  const helpers = new Helpers(plan, known, memo);
  const cells = plan.cells.map((cell): CellPlan => {
    const { content } = cell;
    if (typeof content !== 'object' || !needsAddIn(content)) return cell;
    // What KH.HIGHEST needs beside the table is there before a remembered formula points to it.
    const ask = caseAskOf(content);
    if (ask !== null) helpers.of(ask);
    const made = memo.of(`${plan.columnCount} ${writeFormula(content)}`, known, (looked) => nativeCell(content, { known: looked, cases: (asked) => helpers.of(asked) }, helpers));
    return { ...cell, content: made };
  });
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

/** The columns that the first KH.HIGHEST or KH.KEPTBY of a formula looks at; null where there is none. */
function caseAskOf(formula: Formula): CaseAsk | null {
  if (formula.kind === 'binary') return caseAskOf(formula.left) ?? caseAskOf(formula.right);
  if (formula.kind !== 'call') return null;
  if (formula.name === 'KH.HIGHEST' || formula.name === 'KH.KEPTBY') return askOf(formula.args);
  return formula.args.reduce<CaseAsk | null>((found, arg) => found ?? caseAskOf(arg), null);
}

function calls(formula: Formula, name: string): boolean {
  return formula.kind === 'call' ? formula.name === name || formula.args.some((arg) => calls(arg, name)) : formula.kind === 'binary' && (calls(formula.left, name) || calls(formula.right, name));
}

/** The columns beside the table, once a sheet. */
class Helpers {
  columns: CaseColumns | null = null;
  private cells: readonly CellPlan[] = [];

  constructor(
    private readonly plan: SheetPlan,
    private readonly known: Known,
    private readonly memo: Memo,
  ) {}

  of(ask: CaseAsk): CaseColumns {
    if (this.columns !== null) return this.columns;
    const { columnCount } = this.plan;
    const made = this.memo.of(`${columnCount} ${JSON.stringify(ask)}`, this.known, (known) => caseColumns(ask, known, columnCount));
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
