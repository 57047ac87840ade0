import type { Rect } from './rect';

/** Data validation of a block of cells, in Excel's own shapes. */
export interface Validation {
  readonly rect: Rect;
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: { readonly title: string; readonly message: string; readonly style: string; readonly show: boolean };
  readonly prompt: { readonly title: string; readonly message: string; readonly show: boolean };
}

export type ValidationRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'custom'; readonly formula: string }
  | { readonly kind: 'wholeNumber' | 'decimal'; readonly formula1: string | number; readonly formula2: string | number | undefined; readonly operator: string }
  /** The words stand in cells of the same sheet: "J4:J9". */
  | { readonly kind: 'listOf'; readonly cells: string; readonly dropDown: boolean }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly dropDown: boolean };

export const noValidation = (rect: Rect): Validation => ({
  rect,
  rule: { kind: 'none' },
  ignoreBlanks: true,
  alert: { title: '', message: '', style: 'Stop', show: true },
  prompt: { title: '', message: '', show: true },
});

/** Conditional format by formula, relative to the first cell of the block. */
export interface Condition {
  readonly id: string;
  readonly rect: Rect;
  formula: string;
  color?: string;
  fill?: string;
  bold?: boolean;
  italic?: boolean;
}
