import type { Rect, SheetPlan } from '../../src/workbook';

export function inside(plan: SheetPlan, rect: Rect): boolean {
  return rect.row >= 0 && rect.column >= 0 && rect.rows > 0 && rect.columns > 0 && rect.row + rect.rows <= plan.rowCount && rect.column + rect.columns <= plan.columnCount;
}

/** Every cell that two of the ranges share. */
export function overlaps(rects: readonly Rect[]): readonly string[] {
  const seen = new Set<string>();
  const shared: string[] = [];
  for (const { row, column, rows, columns } of rects) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        const key = `${r},${c}`;
        if (seen.has(key)) shared.push(key);
        seen.add(key);
      }
    }
  }
  return shared;
}

/** Brackets balanced and texts closed; between 1 and 8192 characters, as Excel wants them. */
export function wellFormed(formula: string): boolean {
  let depth = 0;
  let quoted = false;
  for (const character of formula) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !quoted && formula.startsWith('=') && formula.length > 1 && formula.length <= 8192;
}

/** First and last row of each page. */
export function pagesOf(plan: SheetPlan): readonly { readonly first: number; readonly last: number }[] {
  const starts = [0, ...plan.print.breaksBefore];
  return starts.map((first, index) => ({ first, last: (starts[index + 1] ?? plan.rowCount) - 1 }));
}

export function heightOfRows(plan: SheetPlan, first: number, last: number): number {
  return plan.rowHeights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
}
