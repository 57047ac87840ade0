import type { Scheme } from '../scheme/scheme';
import { rectOf } from './address';
import type { FormRow } from './form';
import type { ChartPlan } from './plan';
import { summarySections, type SummaryLayout } from './summaryLayout';

/** Past so many units nobody can read the names under the columns. */
const MOST_UNITS = 60;
/** Rows that a chart covers. */
const ROWS = 11;

/** 总分, and under it what the sections give to it: Excel's own charts at the end of 汇总, on a page of their own. */
export function summaryCharts(scheme: Scheme, layout: SummaryLayout, { first, units, below }: { readonly first: number; readonly units: number; readonly below: number }): { readonly rows: readonly FormRow[]; readonly charts: readonly ChartPlan[] } {
  if (units < 2 || units > MOST_UNITS) return { rows: [], charts: [] };
  const down = (column: number) => rectOf(first, column, units);
  const categories = down(layout.unit);
  const placeOf = (index: number) => rectOf(below + 1 + index * (ROWS + 1), 0, ROWS, layout.printed);
  const sections = summarySections(scheme).map(({ shown }, index) => ({ name: shown, values: down(layout.sections + index) }));
  const rows = Array.from({ length: 2 * (ROWS + 1) }, (): FormRow => ({ kind: 'space', cells: [] }));
  return {
    rows,
    charts: [
      { title: '各单位总分', kind: 'columns', categories, series: [{ name: '总分', values: down(layout.total) }], place: placeOf(0) },
      { title: '各单位各部分得分', kind: 'stacked', categories, series: sections, place: placeOf(1) },
    ],
  };
}
