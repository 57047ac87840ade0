/// <reference types="office-js" />
import { CHART_COLORS } from '../../workbook/chartColors';
import type { ChartPlan, Rect, SheetPlan } from '../../workbook/plan';

/** Excel's own charts over the cells planned for them. Before the sheet is protected: afterwards Excel adds none. */
export function writeCharts(sheet: Excel.Worksheet, { charts = [] }: SheetPlan): void {
  for (const chart of charts) addChart(sheet, chart);
}

function addChart(sheet: Excel.Worksheet, { title, kind, categories, series, place }: ChartPlan): void {
  const rangeOf = ({ row, column, rows, columns }: Rect): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);
  const [first, ...others] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(kind === 'stacked' ? 'ColumnStacked' : 'ColumnClustered', rangeOf(first.values), 'Columns');
  [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))].forEach((one, index) => {
    const { name, values } = series[index] ?? first;
    one.name = name;
    one.setValues(rangeOf(values));
    one.setXAxisValues(rangeOf(categories));
    one.format.fill.setSolidColor(CHART_COLORS[index % CHART_COLORS.length] ?? CHART_COLORS[0]);
  });
  chart.title.text = title;
  chart.legend.visible = kind === 'stacked';
  if (kind === 'stacked') chart.legend.position = 'Bottom';
  else chart.dataLabels.showValue = true;
  // From nothing up: columns that start at 90 make half a point look like half the total.
  chart.axes.valueAxis.minimum = 0;
  const [start, end] = [rangeOf({ ...place, rows: 1, columns: 1 }), rangeOf({ row: place.row + place.rows - 1, column: place.column + place.columns - 1, rows: 1, columns: 1 })];
  chart.setPosition(start, end);
}
