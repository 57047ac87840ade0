import { IF } from '../formula';
import type { CellPlan, Formula, Rect, SheetPlan } from '../plan';

/**
 * What a locked cell of the sheet holds; undefined for one that is filled in, or empty. For a cell of another sheet of the book, what it
 * holds as planned, filled in or not: it may be changed later.
 */
export type Known = (row: number, column: number, sheet?: string) => CellPlan['content'] | undefined;

/** `others`: the other sheets of the book, by name. */
export function knownCells(plan: SheetPlan, others: ReadonlyMap<string, Contents>): Known {
  const contents = contentsOf(plan);
  return (row, column, sheet) => {
    if (sheet !== undefined) return others.get(sheet)?.get(`${row},${column}`);
    return plan.entries.some((rect) => holds(rect, row, column)) ? undefined : contents.get(`${row},${column}`);
  };
}

/** What stands in the cells of a plan, by "row,column". */
export type Contents = ReadonlyMap<string, CellPlan['content']>;

export function contentsOf({ cells }: SheetPlan): Contents {
  return new Map(cells.map(({ row, column, content }) => [`${row},${column}`, content]));
}

function holds(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

/**
 * A formula over every value that another may come to: the words of a clause, which follow a 口径, become a choice between what
 * each of them is worth. `otherwise` gets the part whose value only the workbook knows.
 */
export function overValues(formula: Formula, known: Known, of: (value: string | number | boolean) => Formula, otherwise: (open: Formula) => Formula): Formula {
  const over = (inner: Formula, then: typeof of): Formula => overValues(inner, known, then, otherwise);
  switch (formula.kind) {
    case 'literal':
      return of(formula.value);
    case 'cell': {
      const content = formula.sheet === undefined ? known(formula.row, formula.column) : undefined;
      if (content === undefined) return otherwise(formula);
      return typeof content === 'object' ? over(content, of) : of(content);
    }
    case 'binary':
      return formula.op === '&' ? over(formula.left, (left) => over(formula.right, (right) => of(`${left}${right}`))) : otherwise(formula);
    case 'call': {
      const [test, then, rest] = formula.args;
      if (formula.name === 'IF' && test && then && rest) return either(test, over(then, of), over(rest, of));
      return formula.name === 'NA' ? formula : otherwise(formula);
    }
    case 'range':
      return otherwise(formula);
  }
}

/** IF, where the two differ. */
export function either(test: Formula, then: Formula, otherwise: Formula): Formula {
  return sameFormula(then, otherwise) ? then : IF(test, then, otherwise);
}

/** Whether two formulas are written alike. */
export function sameFormula(one: Formula, other: Formula): boolean {
  if (one === other) return true;
  switch (one.kind) {
    case 'literal':
      return other.kind === 'literal' && one.value === other.value;
    case 'cell':
      return other.kind === 'cell' && one.row === other.row && one.column === other.column && one.sheet === other.sheet && one.fixed === other.fixed;
    case 'range':
      return other.kind === 'range' && one.fixed === other.fixed && one.sheet === other.sheet && one.rect.row === other.rect.row && one.rect.column === other.rect.column && one.rect.rows === other.rect.rows && one.rect.columns === other.rect.columns;
    case 'binary':
      return other.kind === 'binary' && one.op === other.op && sameFormula(one.left, other.left) && sameFormula(one.right, other.right);
    case 'call':
      return other.kind === 'call' && one.name === other.name && one.args.length === other.args.length && one.args.every((arg, index) => sameFormula(arg, other.args[index] as Formula));
  }
}

/** The first of some cases that holds; what the last ones share with the rest is left out. */
export function firstOf(cases: readonly (readonly [Formula, Formula])[], otherwise: Formula): Formula {
  return cases.reduceRight((rest, [test, then]) => either(test, then, rest), otherwise);
}

/** What comes of the words of a 口径 in a cell: one of those known, nothing decided (blank, 待定), or other words. */
export function overDecision<T extends string>(
  words: Formula,
  known: Known,
  choices: Readonly<Record<T, string>>,
  of: (decision: T | null) => Formula,
  unknown: (words: Formula) => Formula,
): Formula {
  const decisions = Object.entries<string>(choices) as [T, string][];
  const content = words.kind === 'cell' && words.sheet === undefined ? known(words.row, words.column) : undefined;
  const fixed = words.kind === 'literal' ? words.value : content;
  if (fixed !== undefined && typeof fixed !== 'object') {
    const written = String(fixed).trim();
    const found = decisions.find(([, name]) => name === written);
    if (found !== undefined) return of(found[0]);
    return written === '' || written === '待定' ? of(null) : unknown({ kind: 'literal', value: written });
  }
  const is = (text: string): Formula => ({ kind: 'binary', op: '=', left: words, right: { kind: 'literal', value: text } });
  return firstOf([...decisions.map(([decision, name]) => [is(name), of(decision)] as const), [is(''), of(null)], [is('待定'), of(null)]], unknown(words));
}
