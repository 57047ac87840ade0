import type { Formula, SheetPlan } from '../plan';

/** The cells of its own sheet that some formula of a plan looks at, as "row,column". */
export function readCells({ cells }: SheetPlan): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const walk = (formula: Formula): void => {
    if (formula.kind === 'call') formula.args.forEach(walk);
    if (formula.kind === 'binary') [formula.left, formula.right].forEach(walk);
    if (formula.kind === 'cell' && formula.sheet === undefined) found.add(`${formula.row},${formula.column}`);
    if (formula.kind !== 'range' || formula.sheet !== undefined) return;
    const { row, column, rows, columns } = formula.rect;
    const key = [row, column, rows, columns].join();
    if (seen.has(key)) return;
    seen.add(key);
    for (let down = 0; down < rows; down += 1) for (let right = 0; right < columns; right += 1) found.add(`${row + down},${column + right}`);
  };
  for (const { content } of cells) if (typeof content === 'object') walk(content);
  return found;
}
