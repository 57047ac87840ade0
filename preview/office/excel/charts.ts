import type { ChartOf, SeriesOf } from '../../book/charts';
import { faults } from '../../book/fault';
import { guardStructure } from '../../book/protection';
import type { ClassSpec } from '../core/spec';
import { findArea } from './area';

/** Charts as far as a plan asks for them: kept with their series and place, and drawn beside the grid (charts/). */
export const chartCollection: ClassSpec<'ChartCollection'> = {
  items: { items: 'Chart', of: (sheet) => sheet.charts },
  add: {
    finds: 'Chart',
    of: (sheet, [type, source]) => {
      guardStructure(sheet);
      const first: SeriesOf = { name: '系列1', values: source.rect, categories: undefined, color: undefined };
      const chart: ChartOf = { sheet, type: String(type), title: '', legend: { visible: true, position: 'Right' }, labels: false, minimum: undefined, place: undefined, series: [first] };
      sheet.charts.push(chart);
      return chart;
    },
  },
  getCount: { answer: (sheet) => sheet.charts.length },
};

export const chart: ClassSpec<'Chart'> = {
  chartType: { get: ({ type }) => type as Excel.ChartType },
  title: { part: 'ChartTitle', of: (target) => target },
  legend: { part: 'ChartLegend', of: (target) => target },
  axes: { part: 'ChartAxes', of: (target) => target },
  dataLabels: { part: 'ChartDataLabels', of: (target) => target },
  series: { part: 'ChartSeriesCollection', of: (target) => target },
  setPosition: {
    act: (target, [start, end = start], { book }) => {
      guardStructure(target.sheet);
      const [from, to] = [start, end].map((where) => (typeof where === 'string' ? findArea(book, target.sheet, where) : where));
      if (from === undefined || to === undefined) throw faults.invalidArgument();
      target.place = { row: from.rect.row, column: from.rect.column, rows: to.rect.row + to.rect.rows - from.rect.row, columns: to.rect.column + to.rect.columns - from.rect.column };
    },
  },
};

export const chartTitle: ClassSpec<'ChartTitle'> = {
  text: {
    get: ({ title }) => title,
    set: (target, text) => {
      target.title = text;
    },
  },
};

export const chartLegend: ClassSpec<'ChartLegend'> = {
  visible: {
    get: ({ legend }) => legend.visible,
    set: ({ legend }, visible) => {
      legend.visible = visible;
    },
  },
  position: {
    get: ({ legend }) => legend.position as Excel.ChartLegendPosition,
    set: ({ legend }, position) => {
      legend.position = position;
    },
  },
};

export const chartAxes: ClassSpec<'ChartAxes'> = { valueAxis: { part: 'ChartAxis', of: (target) => target } };

export const chartAxis: ClassSpec<'ChartAxis'> = {
  minimum: {
    get: ({ minimum }) => minimum ?? '',
    set: (target, minimum) => {
      target.minimum = Number(minimum);
    },
  },
};

export const chartDataLabels: ClassSpec<'ChartDataLabels'> = {
  showValue: {
    get: ({ labels }) => labels,
    set: (target, labels) => {
      target.labels = labels;
    },
  },
};

export const chartSeriesCollection: ClassSpec<'ChartSeriesCollection'> = {
  items: { items: 'ChartSeries', of: ({ series }) => series },
  add: {
    finds: 'ChartSeries',
    of: ({ sheet, series }, [name]) => {
      guardStructure(sheet);
      const made: SeriesOf = { name: name ?? `系列${series.length + 1}`, values: undefined, categories: undefined, color: undefined };
      series.push(made);
      return made;
    },
  },
  getItemAt: { finds: 'ChartSeries', of: ({ series }, [index]) => series[index] },
};

export const chartSeries: ClassSpec<'ChartSeries'> = {
  name: {
    get: ({ name }) => name,
    set: (target, name) => {
      target.name = name;
    },
  },
  setValues: {
    act: (target, [range]) => {
      target.values = range.rect;
    },
  },
  setXAxisValues: {
    act: (target, [range]) => {
      target.categories = range.rect;
    },
  },
  format: { part: 'ChartSeriesFormat', of: (target) => target },
};

export const chartSeriesFormat: ClassSpec<'ChartSeriesFormat'> = { fill: { part: 'ChartFill', of: (target) => target } };

export const chartFill: ClassSpec<'ChartFill'> = {
  setSolidColor: {
    act: (target, [color]) => {
      target.color = color;
    },
  },
};
