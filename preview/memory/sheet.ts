import type { BookEvents, CellContent, CellState, CellValue, Sheet } from '../book/book';
import type { ChartOf } from '../book/charts';
import type { CellEdge, CellFormat, Line } from '../book/format';
import type { Happenings } from '../book/happenings';
import { Locks } from '../book/locks';
import { newPage } from '../book/page';
import type { ProtectionOptions } from '../book/protection';
import { cellAt, holds, intersection, type Rect } from '../book/rect';
import { RuleStore } from '../book/ruleStore';
import type { Condition, Validation } from '../book/rules';
import { Cells } from './cells';
import { Layers } from './layers';

const STANDARD_WIDTH = 54;
const STANDARD_HEIGHT = 14.25;

/** A sheet in memory: everything that is written can be read back; nothing is calculated. */
export class MemorySheet implements Sheet {
  visibility: Sheet['visibility'] = 'Visible';
  tabColor = '';
  showGridlines = true;
  frozen: Sheet['frozen'] = { rows: 0, columns: 0 };
  protection: ProtectionOptions | undefined;
  readonly page = newPage();
  readonly charts: ChartOf[] = [];
  filter: Rect | undefined;
  readonly locks = new Locks();
  readonly cells = new Cells();
  private readonly layers = new Layers();
  private readonly rules = new RuleStore();
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private mergeList: Rect[] = [];

  constructor(
    readonly id: string,
    public name: string,
    private readonly happenings: Happenings<BookEvents>,
  ) {}

  async protect(options: ProtectionOptions): Promise<void> { this.protection = options; }
  async unprotect(): Promise<void> { this.protection = undefined; }
  lock(rect: Rect, locked: boolean): void { this.locks.set(rect, locked); }

  read(rect: Rect): CellState[][] {
    return grid(rect, (row, column) => this.cells.at(row, column));
  }

  write(rect: Rect, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    const covered = this.mergeList.filter((merge) => intersection(merge, rect));
    const before = this.read(rect);
    grid(rect, (row, column) => {
      const content = contents[row - rect.row]?.[column - rect.column];
      const hidden = covered.some((merge) => holds(merge, row, column) && (merge.row !== row || merge.column !== column));
      if (content && !hidden) this.cells.put(row, column, content);
    });
    const one = rect.rows * rect.columns === 1;
    const [[was] = []] = before;
    this.happenings.tell('changed', { sheet: this, rect, ...(one && was && { before: was, after: this.cells.at(rect.row, rect.column) }) });
  }

  /** For tests: as if a person typed, or as if a formula came to this value. */
  enter(row: number, column: number, value: CellValue): void {
    this.write(cellAt(row, column), [[value === '' ? { empty: true } : { value }]]);
  }

  usedRect(): Rect | undefined { return this.cells.used(); }
  formatAt(row: number, column: number): CellFormat { return this.layers.formatAt(row, column); }
  setFormat(rect: Rect, patch: Partial<CellFormat>): void { this.layers.paint(rect, patch); }

  setNumberFormats(rect: Rect, formats: readonly (readonly (string | undefined)[])[]): void {
    grid(rect, (row, column) => {
      const numberFormat = formats[row - rect.row]?.[column - rect.column];
      if (numberFormat !== undefined) this.layers.paint(cellAt(row, column), { numberFormat });
    });
  }

  clearFormat(rect: Rect): void { this.layers.strip(rect); }
  lineAt(row: number, column: number, edge: CellEdge): Line { return this.layers.lineAt(row, column, edge); }
  setLine(rect: Rect, edge: CellEdge, line: Line): void { this.layers.draw(rect, edge, line); }

  columnWidth(column: number): number { return this.widths.get(column) ?? STANDARD_WIDTH; }
  rowHeight(row: number): number { return this.heights.get(row) ?? STANDARD_HEIGHT; }
  setColumnWidth(first: number, count: number, points: number): void { fill(this.widths, first, count, points); }
  setRowHeight(first: number, count: number, points: number): void { fill(this.heights, first, count, points); }

  merges(): readonly Rect[] { return this.mergeList; }

  /** Only the first cell keeps its content. */
  merge(rect: Rect): void {
    this.unmerge(rect);
    if (rect.rows * rect.columns === 1) return;
    this.mergeList.push(rect);
    grid(rect, (row, column) => {
      if (row !== rect.row || column !== rect.column) this.cells.put(row, column, { empty: true });
    });
  }

  unmerge(rect: Rect): void {
    this.mergeList = this.mergeList.filter((merge) => !intersection(merge, rect));
  }

  validationAt(rect: Rect): Validation { return this.rules.validationAt(rect); }
  setValidation(validation: Validation): void { this.rules.putValidation(validation); }
  clearValidation(rect: Rect): void { this.rules.dropValidations(rect); }
  conditions(rect: Rect): readonly Condition[] { return this.rules.conditions(rect); }
  putCondition(condition: Condition): void { this.rules.putCondition(condition); }
  clearConditions(rect: Rect): void { this.rules.dropConditions(rect); }
}

function grid<V>(rect: Rect, visit: (row: number, column: number) => V): V[][] {
  return Array.from({ length: rect.rows }, (_, i) => Array.from({ length: rect.columns }, (__, j) => visit(rect.row + i, rect.column + j)));
}

function fill(sizes: Map<number, number>, first: number, count: number, points: number): void {
  for (let i = first; i < first + count; i += 1) sizes.set(i, points);
}
