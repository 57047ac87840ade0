/// <reference types="office-js" />
import type { Book, NameEntry, Sheet } from '../../book/book';
import type { Area } from './area';
import type { BorderOf } from './borders';
import type { ConditionOf } from './conditions';
import type { ChartOf, SeriesOf } from '../../book/charts';
import type { TableOf } from './tables';

/** Excel's classes that the stand-in has, each with its type in Office.js and what it stands for here. */
export interface Classes {
  Workbook: { api: Excel.Workbook; target: Book };
  Application: { api: Excel.Application; target: Book };
  WorksheetCollection: { api: Excel.WorksheetCollection; target: Book };
  Worksheet: { api: Excel.Worksheet; target: Sheet };
  WorksheetFreezePanes: { api: Excel.WorksheetFreezePanes; target: Sheet };
  WorksheetProtection: { api: Excel.WorksheetProtection; target: Sheet };
  PageLayout: { api: Excel.PageLayout; target: Sheet };
  HeaderFooterGroup: { api: Excel.HeaderFooterGroup; target: Sheet };
  HeaderFooter: { api: Excel.HeaderFooter; target: Sheet };
  PageBreakCollection: { api: Excel.PageBreakCollection; target: Sheet };
  PageBreak: { api: Excel.PageBreak; target: { readonly sheet: Sheet; readonly row: number } };
  TableCollection: { api: Excel.TableCollection; target: Sheet };
  Table: { api: Excel.Table; target: TableOf };
  AutoFilter: { api: Excel.AutoFilter; target: Sheet };
  ChartCollection: { api: Excel.ChartCollection; target: Sheet };
  Chart: { api: Excel.Chart; target: ChartOf };
  ChartTitle: { api: Excel.ChartTitle; target: ChartOf };
  ChartLegend: { api: Excel.ChartLegend; target: ChartOf };
  ChartAxes: { api: Excel.ChartAxes; target: ChartOf };
  ChartAxis: { api: Excel.ChartAxis; target: ChartOf };
  ChartDataLabels: { api: Excel.ChartDataLabels; target: ChartOf };
  ChartSeriesCollection: { api: Excel.ChartSeriesCollection; target: ChartOf };
  ChartSeries: { api: Excel.ChartSeries; target: SeriesOf };
  ChartSeriesFormat: { api: Excel.ChartSeriesFormat; target: SeriesOf };
  ChartFill: { api: Excel.ChartFill; target: SeriesOf };
  NamedItemCollection: { api: Excel.NamedItemCollection; target: { readonly sheet: Sheet | undefined } };
  NamedItem: { api: Excel.NamedItem; target: { entry: NameEntry } };
  Range: { api: Excel.Range; target: Area };
  RangeAreas: { api: Excel.RangeAreas; target: readonly Area[] };
  RangeCollection: { api: Excel.RangeCollection; target: readonly Area[] };
  RangeFormat: { api: Excel.RangeFormat; target: Area };
  RangeFill: { api: Excel.RangeFill; target: Area };
  RangeFont: { api: Excel.RangeFont; target: Area };
  RangeBorderCollection: { api: Excel.RangeBorderCollection; target: Area };
  RangeBorder: { api: Excel.RangeBorder; target: BorderOf };
  FormatProtection: { api: Excel.FormatProtection; target: Area };
  DataValidation: { api: Excel.DataValidation; target: Area };
  ConditionalFormatCollection: { api: Excel.ConditionalFormatCollection; target: Area };
  ConditionalFormat: { api: Excel.ConditionalFormat; target: ConditionOf };
  CustomConditionalFormat: { api: Excel.CustomConditionalFormat; target: ConditionOf };
  ConditionalFormatRule: { api: Excel.ConditionalFormatRule; target: ConditionOf };
  ConditionalRangeFormat: { api: Excel.ConditionalRangeFormat; target: ConditionOf };
  ConditionalRangeFill: { api: Excel.ConditionalRangeFill; target: ConditionOf };
  ConditionalRangeFont: { api: Excel.ConditionalRangeFont; target: ConditionOf };
}

export type ClassName = keyof Classes;
