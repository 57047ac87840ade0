import { NO_LINE, type CellEdge, type Line } from '../../book/format';
import { guardLooks } from '../../book/protection';
import type { Rect } from '../../book/rect';
import type { ClassSpec } from '../core/spec';
import { faults } from '../../book/fault';
import type { Area } from './area';
import { readColor } from './color';

export type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** One side of a range: its outer edge, or the lines between its cells. */
export interface BorderOf {
  readonly area: Area;
  readonly side: Side;
}

interface Stretch {
  readonly rect: Rect;
  readonly edge: CellEdge;
}

/** The cells whose own edge a side is. */
function stretchOf({ area: { rect }, side }: BorderOf): Stretch | undefined {
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  switch (side) {
    case 'EdgeTop': return { rect: { ...rect, rows: 1 }, edge: 'top' };
    case 'EdgeBottom': return { rect: { ...rect, row: lastRow, rows: 1 }, edge: 'bottom' };
    case 'EdgeLeft': return { rect: { ...rect, columns: 1 }, edge: 'left' };
    case 'EdgeRight': return { rect: { ...rect, column: lastColumn, columns: 1 }, edge: 'right' };
    case 'InsideHorizontal': return rect.rows > 1 ? { rect: { ...rect, rows: rect.rows - 1 }, edge: 'bottom' } : undefined;
    case 'InsideVertical': return rect.columns > 1 ? { rect: { ...rect, columns: rect.columns - 1 }, edge: 'right' } : undefined;
  }
}

const OTHER_SIDE: Record<CellEdge, readonly [CellEdge, number, number]> = {
  top: ['bottom', -1, 0],
  bottom: ['top', 1, 0],
  left: ['right', 0, -1],
  right: ['left', 0, 1],
};

/** The same lines, as the edge of the neighbours. */
function neighbours({ rect, edge }: Stretch): Stretch | undefined {
  const [opposite, rows, columns] = OTHER_SIDE[edge];
  const row = rect.row + rows;
  const column = rect.column + columns;
  return row < 0 || column < 0 ? undefined : { rect: { ...rect, row, column }, edge: opposite };
}

function lineOf(border: BorderOf): Line {
  const stretch = stretchOf(border);
  if (!stretch) return NO_LINE;
  const { row, column } = stretch.rect;
  const own = border.area.sheet.lineAt(row, column, stretch.edge);
  const other = neighbours(stretch);
  return own.style !== 'None' || !other ? own : border.area.sheet.lineAt(other.rect.row, other.rect.column, other.edge);
}

function draw(border: BorderOf, patch: Partial<Line>): void {
  const { sheet } = border.area;
  guardLooks(sheet, 'allowFormatCells');
  const stretch = stretchOf(border);
  if (!stretch) return;
  const before = lineOf(border);
  // A colour or a weight makes the line appear, as in Excel.
  const style = patch.style ?? (before.style === 'None' ? 'Continuous' : before.style);
  sheet.setLine(stretch.rect, stretch.edge, { ...before, ...patch, style });
  const other = neighbours(stretch);
  if (style === 'None' && other) sheet.setLine(other.rect, other.edge, NO_LINE);
}

const SIDES = new Set<string>(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical']);

export const rangeBorderCollection: ClassSpec<'RangeBorderCollection'> = {
  getItem: {
    finds: 'RangeBorder',
    of: (area, [index]) => {
      if (!SIDES.has(index)) throw faults.invalidArgument();
      return { area, side: index as Side };
    },
  },
};

export const rangeBorder: ClassSpec<'RangeBorder'> = {
  sideIndex: { get: ({ side }) => side },
  style: { get: (border) => lineOf(border).style as Excel.BorderLineStyle, set: (border, style) => draw(border, { style }) },
  color: { get: (border) => lineOf(border).color, set: (border, color) => draw(border, { color: readColor(color) }) },
  weight: { get: (border) => lineOf(border).weight as Excel.BorderWeight, set: (border, weight) => draw(border, { weight }) },
};
