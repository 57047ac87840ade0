import type { SheetPlan } from '../workbook';
import { CHART_COLORS } from '../workbook/chartColors';
import type { WriteSheet } from './hucre';
import { onSheet } from './text';

/** Planned charts as Excel's own. */
export function chartsOf({ name: sheet, charts = [] }: SheetPlan): Pick<WriteSheet, 'charts'> {
  if (charts.length === 0) return {};
  return {
    charts: charts.map(({ title, kind, categories, series, place }) => ({
      type: 'column' as const,
      title,
      barGrouping: kind === 'stacked' ? ('stacked' as const) : ('clustered' as const),
      legend: kind === 'stacked' ? ('bottom' as const) : false,
      axes: { y: { scale: { min: 0 } } },
      ...(kind === 'columns' ? { dataLabels: { showValue: true } } : {}),
      series: series.map(({ name, values }, index) => ({ name, values: onSheet(sheet, values), categories: onSheet(sheet, categories), color: (CHART_COLORS[index % CHART_COLORS.length] ?? '').slice(1) })),
      anchor: { from: { row: place.row, col: place.column }, to: { row: place.row + place.rows, col: place.column + place.columns } },
    })),
  };
}
