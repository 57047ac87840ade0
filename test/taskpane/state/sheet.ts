import type { NamedRects } from '../../../src/taskpane/book/namedRects';
import type { CellValue, SheetCells } from '../../../src/taskpane/book/readSheet';
import { unitView, type ClauseLine, type UnitView } from '../../../src/taskpane/state/unitView';
import { qinglian } from '../../scheme/qinglian';
import { planUnitSheet, writeFormula } from '../../../src/workbook';

export const scheme = qinglian();

/** What a test types into a row, by clause id: the cells as Excel would show them. */
export interface Shown {
  readonly quantity?: CellValue;
  readonly cases?: string;
  readonly due?: CellValue;
  readonly released?: CellValue;
  readonly limited?: CellValue;
  readonly deduction?: CellValue;
  readonly score?: CellValue;
  readonly reason?: string;
}

const NAMES: Readonly<Record<keyof Shown, string>> = {
  quantity: 'KH_entries',
  cases: 'KH_cases',
  due: 'KH_due',
  released: 'KH_released',
  limited: 'KH_limited',
  deduction: 'KH_deductions',
  score: 'KH_scores',
  reason: 'KH_reasons',
};

const plan = planUnitSheet(scheme, { unit: '市民政局', year: '2026', sheetName: '市民政局' });
export const ranges: NamedRects = Object.fromEntries(plan.names.map(({ name, rect }) => [name, rect]));

/** The planned sheet of 市民政局 with these rows shown; every other formula cell is still blank. */
export function cellsWith(rows: Readonly<Record<string, Shown>>, total: CellValue = ''): SheetCells {
  const blank = (): CellValue[][] => Array.from({ length: plan.rowCount }, () => Array<CellValue>(plan.columnCount).fill(''));
  const [values, formulas] = [blank(), blank()];
  const put = (into: CellValue[][], row: number, column: number, value: CellValue): void => {
    const cells = into[row];
    if (cells !== undefined) cells[column] = value;
  };
  for (const { row, column, content } of plan.cells) {
    put(formulas, row, column, typeof content === 'object' ? writeFormula(content) : content);
    if (typeof content !== 'object') put(values, row, column, content);
  }
  const rowOf = new Map(values.map((cells, row) => [String(cells[ranges['KH_clauses']?.column ?? 0]), row]));
  for (const [clause, shown] of Object.entries(rows)) {
    for (const [key, value] of Object.entries(shown)) {
      put(values, rowOf.get(clause) ?? -1, ranges[NAMES[key as keyof Shown]]?.column ?? -1, value as CellValue);
    }
  }
  put(values, ranges['KH_total']?.row ?? -1, ranges['KH_total']?.column ?? -1, total);
  return { values, formulas };
}

export function viewWith(rows: Readonly<Record<string, Shown>>, total: CellValue = ''): UnitView {
  return unitView(scheme, ranges, cellsWith(rows, total));
}

export function lineOf(view: UnitView, clause: string): ClauseLine {
  const line = view.lines.find(({ place }) => place.clause.id === clause);
  if (line === undefined) throw new Error(`no row for ${clause}`);
  return line;
}
