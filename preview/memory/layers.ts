import { PLAIN, NO_LINE, type CellEdge, type CellFormat, type Line } from '../book/format';
import { holds, type Rect } from '../book/rect';

/** The looks of a sheet, painted in layers; the last one over a cell decides, field by field. */
export class Layers {
  private formats: { readonly rect: Rect; readonly patch: Partial<CellFormat> }[] = [];
  private lines: { readonly rect: Rect; readonly edge: CellEdge; readonly line: Line }[] = [];

  paint(rect: Rect, patch: Partial<CellFormat>): void {
    this.formats.push({ rect, patch });
  }

  draw(rect: Rect, edge: CellEdge, line: Line): void {
    this.lines.push({ rect, edge, line });
  }

  strip(rect: Rect): void {
    this.paint(rect, PLAIN);
    for (const edge of ['top', 'bottom', 'left', 'right'] as const) this.draw(rect, edge, NO_LINE);
  }

  formatAt(row: number, column: number): CellFormat {
    return this.formats.reduce((format, layer) => (holds(layer.rect, row, column) ? { ...format, ...layer.patch } : format), PLAIN);
  }

  lineAt(row: number, column: number, edge: CellEdge): Line {
    return this.lines.reduce((line, layer) => (layer.edge === edge && holds(layer.rect, row, column) ? layer.line : line), NO_LINE);
  }
}
