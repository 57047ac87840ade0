import { rectA1, writeFormula, type Formula, type SheetPlan } from '../workbook';
import type { Value } from '../workbook/calculate/value';
import { Fault, textOf } from '../workbook/calculate/value';
import type { Cell, WriteSheet } from './hucre';
import { chartsOf } from './charts';
import { pageOf } from './page';
import { conditionsOf, validationsOf } from './rules';
import { looksOf } from './styles';
import { tablesOf } from './tables';
import { cellText, onSheet } from './text';

/**
 * Widths are counted in digits of the font a workbook falls back on. Those of Courier New 10 are 8 px in every program, with its own
 * font or one made to its measure; 宋体 11 comes to 8 px in one and to 7.3 in another, and the columns leave the paper. No cell of ours is set in it.
 */
export const FALLBACK = { name: 'Courier New', size: 10 } as const;
const DIGIT_PX = 8;
const PX = 96 / 72;

/** What a formula comes to, for a sheet that holds values alone; null for one that keeps its formulas. */
export type Worked = ((row: number, column: number) => Value) | null;

/** One planned sheet as the package takes it: no value is stored beside a formula, so every reader works it out itself. */
export function toSheet(plan: SheetPlan, worked: Worked): WriteSheet {
  return {
    name: plan.name,
    rows: [],
    cells: cellsOf(plan, worked),
    columns: plan.columnWidths.map((points) => ({ width: Math.round(((points * PX) / DIGIT_PX) * 256) / 256 })),
    rowDefs: new Map(plan.rowHeights.map((height, row) => [row, { height }])),
    merges: plan.merges.map(({ row, column, rows, columns }) => ({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 })),
    dataValidations: validationsOf(plan),
    conditionalRules: conditionsOf(plan),
    freezePane: { rows: plan.frozenRows },
    protection: { sheet: true, objects: true, scenarios: true, autoFilter: true },
    ...tablesOf(plan),
    ...chartsOf(plan),
    ...(plan.filter === undefined ? {} : { autoFilter: { range: rectA1(plan.filter) } }),
    ...pageOf(plan),
  };
}

function cellsOf(plan: SheetPlan, worked: Worked): Map<string, Partial<Cell>> {
  const looks = looksOf(plan);
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 0; row < plan.rowCount; row += 1) {
    for (let column = 0; column < plan.columnCount; column += 1) {
      const style = looks.at(row, column);
      if (style !== undefined) cells.set(`${row},${column}`, { value: null, type: 'empty', style });
    }
  }
  for (const { row, column, content } of plan.cells) {
    const key = `${row},${column}`;
    const style = cells.get(key)?.style;
    const filled: Partial<Cell> = typeof content === 'object' ? (worked === null ? { type: 'formula', value: null, formula: textOfFormula(content) } : valueCell(worked(row, column))) : valueCell(content);
    cells.set(key, { ...filled, ...(style === undefined ? {} : { style }) });
  }
  return cells;
}

/** Sheets of one kind share their formulas, which are written once. */
const written = new WeakMap<Formula, string>();

function textOfFormula(formula: Formula): string {
  const known = written.get(formula) ?? writeFormula(formula).slice(1);
  written.set(formula, known);
  return known;
}

/** Words are words, whatever they begin with. A fault shows the sentence that its formula would. */
function valueCell(value: Value): Partial<Cell> {
  if (value === null || value === '') return { type: 'empty', value: null };
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return { type: 'string', value: cellText(value instanceof Fault && value.sentence !== '' ? value.sentence : textOf(value)) };
}

/** The names of a sheet, each its own. */
export function namesOf({ name: sheet, names }: SheetPlan): { readonly name: string; readonly range: string; readonly scope: string }[] {
  return names.map(({ name, rect }) => ({ name, scope: sheet, range: onSheet(sheet, rect) }));
}
