import type { CellPlan, ConditionPlan, Rect, Style, StyledRange, ValidationPlan } from './plan';

/** What one part of the sheet adds to the plan; parts are put together in the order they stand on the sheet. */
export interface SheetPart {
  readonly cells: readonly CellPlan[];
  readonly merges: readonly Rect[];
  readonly styles: readonly StyledRange[];
  readonly conditions: readonly ConditionPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly names: readonly { readonly name: string; readonly rect: Rect }[];
}

/** Collects a part. Nothing is checked here; the tests check the whole plan. */
export class PartBuilder {
  readonly cells: CellPlan[] = [];
  readonly merges: Rect[] = [];
  readonly styles: StyledRange[] = [];
  readonly conditions: ConditionPlan[] = [];
  readonly validations: ValidationPlan[] = [];
  readonly names: { name: string; rect: Rect }[] = [];

  /** Puts content into the first cell of the range, merged when it is more than one cell. Empty text leaves it empty. */
  put(rect: Rect, content: CellPlan['content'] | null, style?: Style): void {
    if (content !== null && content !== '') this.cells.push({ row: rect.row, column: rect.column, content });
    if (rect.rows > 1 || rect.columns > 1) this.merges.push(rect);
    if (style) this.styles.push({ rect, style });
  }

  style(rect: Rect, style: Style): void {
    this.styles.push({ rect, style });
  }

  name(name: string, rect: Rect): void {
    this.names.push({ name, rect });
  }
}
