import type { ClassSpec } from '../core/spec';
import { rangeBorder, rangeBorderCollection } from './borders';
import { autoFilter } from './autoFilter';
import * as charts from './charts';
import type { ClassName } from './classes';
import * as conditions from './conditions';
import { dataValidation } from './dataValidation';
import { worksheetFreezePanes } from './freezePanes';
import { namedItem, namedItemCollection } from './names';
import { pageBreak, pageBreakCollection } from './pageBreaks';
import { headerFooter, headerFooterGroup, pageLayout } from './pageLayout';
import { formatProtection, worksheetProtection } from './protection';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { rangeFill, rangeFont, rangeFormat } from './rangeFormat';
import { table, tableCollection } from './tables';
import { application, workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';

/** Every class of the stand-in under Excel's name for it. */
export const classSpecs: { readonly [N in ClassName]: ClassSpec<N> } = {
  Workbook: workbook,
  Application: application,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  TableCollection: tableCollection,
  Table: table,
  AutoFilter: autoFilter,
  ChartCollection: charts.chartCollection,
  Chart: charts.chart,
  ChartTitle: charts.chartTitle,
  ChartLegend: charts.chartLegend,
  ChartAxes: charts.chartAxes,
  ChartAxis: charts.chartAxis,
  ChartDataLabels: charts.chartDataLabels,
  ChartSeriesCollection: charts.chartSeriesCollection,
  ChartSeries: charts.chartSeries,
  ChartSeriesFormat: charts.chartSeriesFormat,
  ChartFill: charts.chartFill,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditions.conditionalFormatCollection,
  ConditionalFormat: conditions.conditionalFormat,
  CustomConditionalFormat: conditions.customConditionalFormat,
  ConditionalFormatRule: conditions.conditionalFormatRule,
  ConditionalRangeFormat: conditions.conditionalRangeFormat,
  ConditionalRangeFill: conditions.conditionalRangeFill,
  ConditionalRangeFont: conditions.conditionalRangeFont,
};
