import type { Binary, Call, CellPlan, CellRef, Formula, Literal, RangeRef, Rect } from './plan';

/** Short builders for formula trees; they read in the order the formula bar shows. */
export const call = (name: string, ...args: readonly Formula[]): Call => ({ kind: 'call', name, args });

export const cell = (row: number, column: number): CellRef => ({ kind: 'cell', row, column });

/** $A$1: for a cell that other rows of the item point to. */
export const fixedCell = (row: number, column: number): CellRef => ({ kind: 'cell', row, column, fixed: true });

/** A cell of another sheet: '市民政局'!$F$30. */
export const cellOf = (sheet: string, row: number, column: number): CellRef => ({ kind: 'cell', sheet, row, column, fixed: true });

export const range = (rect: Rect): RangeRef => ({ kind: 'range', rect });

export const fixedRange = (rect: Rect): RangeRef => ({ kind: 'range', rect, fixed: true });

/** Cells of another sheet: '台账'!$B$4:$B$303. */
export const rangeOf = (sheet: string, rect: Rect): RangeRef => ({ kind: 'range', sheet, rect, fixed: true });

export const literal = (value: string | number | boolean): Literal => ({ kind: 'literal', value });

export const binary = (left: Formula, op: Binary['op'], right: Formula): Binary => ({ kind: 'binary', op, left, right });

export const IF = (test: Formula, then: Formula, otherwise: Formula): Call => call('IF', test, then, otherwise);

/** The first of some cases that holds. */
export function firstOf(cases: readonly (readonly [Formula, Formula])[], otherwise: Formula): Formula {
  return cases.reduceRight((rest, [test, then]) => IF(test, then, rest), otherwise);
}

/** Sums and differences of points as doubles: six places are past any amount of a scheme, and take the binary tail off. */
export const rounded = (value: Formula): Call => call('ROUND', value, literal(6));

export const EMPTY = literal('');

/** What is known as a value is put into its cell as one; the rest as a formula. */
export function contentOf(formula: Formula): CellPlan['content'] {
  return formula.kind === 'literal' && typeof formula.value !== 'boolean' ? formula.value : formula;
}

/** Words and values, one after the other: "待评"&F2&"条". What is empty from the start is left out. */
export function join(first: Formula, ...rest: readonly Formula[]): Formula {
  const said = [first, ...rest].filter((part) => part.kind !== 'literal' || part.value !== '');
  return said.length === 0 ? EMPTY : said.reduce((left, right) => binary(left, '&', right));
}
