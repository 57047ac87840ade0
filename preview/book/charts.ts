import type { Sheet } from './book';
import type { Rect } from './rect';

/** One series of a chart: cells with its numbers, cells with the words under them. */
export interface SeriesOf {
  name: string;
  values: Rect | undefined;
  categories: Rect | undefined;
  color: string | undefined;
}

/** A chart as it was asked for. */
export interface ChartOf {
  readonly sheet: Sheet;
  /** ColumnClustered, ColumnStacked … */
  readonly type: string;
  title: string;
  readonly legend: { visible: boolean; position: string };
  labels: boolean;
  minimum: number | undefined;
  place: Rect | undefined;
  readonly series: SeriesOf[];
}
