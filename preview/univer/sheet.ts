import { BooleanNumber, type ICellData, type IObjectMatrixPrimitiveType, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { AddWorksheetMergeMutation, ClearSelectionFormatCommand, RemoveWorksheetMergeMutation, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation } from '@univerjs/sheets';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import type { CellContent, CellState, Sheet } from '../book/book';
import type { ChartOf } from '../book/charts';
import type { CellEdge, CellFormat, Line } from '../book/format';
import { Locks } from '../book/locks';
import { newPage } from '../book/page';
import type { ProtectionOptions } from '../book/protection';
import { MAX_COLUMNS, MAX_ROWS, cellAt, holds, intersection, type Rect } from '../book/rect';
import { RuleStore } from '../book/ruleStore';
import type { Condition, Validation } from '../book/rules';
import { stateOf, toCellData, valueOf } from './cellData';
import { putCondition, removeCondition } from './conditions';
import { NativeProtection } from './nativeProtection';
import { toRange, toRect } from './range';
import { fromBorder, fromStyle, toBorder, toStyle } from './style';
import type { Engine } from './createUniver';
import { applyValidation, removeValidation } from './validation';

/** Excel measures in points, the grid in pixels. */
const PIXELS_PER_POINT = 96 / 72;

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/**
 * A sheet of the grid. Cells, looks, sizes, merges and frozen panes live in Univer; locks, rules and page setup are kept here
 * and carried out there where the grid can.
 */
export class UniverSheet implements Sheet {
  readonly page = newPage();
  readonly charts: ChartOf[] = [];
  filter: Rect | undefined;
  readonly locks = new Locks();
  private readonly rules = new RuleStore();
  private readonly native: NativeProtection;

  constructor(
    private readonly engine: Engine,
    readonly facade: FWorksheet,
    readonly id: string,
  ) {
    this.native = new NativeProtection(engine.api, facade);
  }

  private get core(): Worksheet {
    return this.facade.getSheet();
  }

  get name(): string { return this.core.getName(); }
  set name(name: string) { this.facade.setName(name); }
  get tabColor(): string { return this.facade.getTabColor() ?? ''; }
  set tabColor(color: string) { this.facade.setTabColor(color); }
  get showGridlines(): boolean { return !this.facade.hasHiddenGridLines(); }
  set showGridlines(show: boolean) { this.facade.setHiddenGridlines(!show); }

  private veryHidden = false;
  get visibility(): Sheet['visibility'] {
    if (!this.facade.isSheetHidden()) return 'Visible';
    return this.veryHidden ? 'VeryHidden' : 'Hidden';
  }
  set visibility(visibility: Sheet['visibility']) {
    this.veryHidden = visibility === 'VeryHidden';
    if (visibility === 'Visible') this.facade.showSheet();
    else this.facade.hideSheet();
  }

  get frozen(): Sheet['frozen'] {
    const { xSplit, ySplit } = this.facade.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }
  set frozen({ rows, columns }) {
    if (rows === 0 && columns === 0) this.facade.cancelFreeze();
    else this.facade.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 });
  }

  get protection(): ProtectionOptions | undefined { return this.native.options; }
  protect(options: ProtectionOptions): Promise<void> { return this.native.protect(options, this.locks.lockedPartsOf(this.bounds)); }
  unprotect(): Promise<void> { return this.native.unprotect(); }
  lock(rect: Rect, locked: boolean): void { this.locks.set(rect, locked); }

  private get bounds(): Rect {
    return { row: 0, column: 0, rows: this.core.getRowCount(), columns: this.core.getColumnCount() };
  }

  /** Whole rows and columns mean those of the grid; a block beyond the grid makes it grow. */
  private within(rect: Rect): Rect {
    const rows = rect.rows >= MAX_ROWS ? this.core.getRowCount() - rect.row : rect.rows;
    const columns = rect.columns >= MAX_COLUMNS ? this.core.getColumnCount() - rect.column : rect.columns;
    if (rect.row + rows > this.core.getRowCount()) this.facade.setRowCount(rect.row + rows);
    if (rect.column + columns > this.core.getColumnCount()) this.facade.setColumnCount(rect.column + columns);
    return { ...rect, rows, columns };
  }

  private range(rect: Rect): FRange {
    return this.facade.getRange(toRange(this.within(rect)));
  }

  read(rect: Rect): CellState[][] {
    const range = this.range(rect);
    const formulas = range.getFormulas();
    const texts = range.getDisplayValues();
    const spilled = this.engine.univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData()[this.core.getUnitId()]?.[this.id];
    return range.getCellDatas().map((row, i) => row.map((cell, j) => {
      const spill = spilled?.[rect.row + i]?.[rect.column + j];
      return stateOf(spill ? { ...cell, ...spill } : cell, formulas[i]?.[j] ?? '', texts[i]?.[j] ?? '');
    }));
  }

  write(rect: Rect, cells: readonly (readonly (CellContent | undefined)[])[]): void {
    const covered = this.merges().filter((merge) => intersection(merge, rect));
    this.put(this.within(rect), undefined, (row, column) => {
      const content = cells[row - rect.row]?.[column - rect.column];
      const hidden = covered.some((merge) => holds(merge, row, column) && (merge.row !== row || merge.column !== column));
      return content && !hidden ? toCellData(content) : undefined;
    });
  }

  /** One mutation; `trigger` names the command that Univer would take it for, and decides whether it calculates. */
  private put(rect: Rect, trigger: string | undefined, cellFor: (row: number, column: number) => ICellData | undefined): void {
    const cellValue: Cells = {};
    let any = false;
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const cell = cellFor(row, column);
        if (cell) line[column] = cell;
      }
      if (Object.keys(line).length > 0) {
        cellValue[row] = line;
        any = true;
      }
    }
    if (any) this.mutate(SetRangeValuesMutation.id, { cellValue, ...(trigger && { trigger }) });
  }

  private mutate(id: string, params: object): void {
    this.engine.api.syncExecuteCommand(id, { unitId: this.core.getUnitId(), subUnitId: this.id, ...params });
  }

  usedRect(valuesOnly: boolean): Rect | undefined {
    let used: Rect | undefined;
    this.core.getCellMatrix().forValue((row, column, cell) => {
      const filled = cell && (cell.f || (cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.p || (!valuesOnly && cell.s));
      if (filled) used = used ? around(used, cellAt(row, column)) : cellAt(row, column);
    });
    return used;
  }

  private styleAt(row: number, column: number) {
    return this.facade.getWorkbook().getStyles().getStyleByCell(this.core.getCellRaw(row, column));
  }

  formatAt(row: number, column: number): CellFormat {
    return fromStyle(this.styleAt(row, column));
  }

  setFormat(rect: Rect, patch: Partial<CellFormat>): void {
    this.put(this.within(rect), SetStyleCommand.id, () => ({ s: toStyle(patch) }));
  }

  setNumberFormats(rect: Rect, formats: readonly (readonly (string | undefined)[])[]): void {
    this.put(this.within(rect), SetStyleCommand.id, (row, column) => {
      const numberFormat = formats[row - rect.row]?.[column - rect.column];
      return numberFormat === undefined ? undefined : { s: toStyle({ numberFormat }) };
    });
  }

  clearFormat(rect: Rect): void {
    this.put(this.within(rect), ClearSelectionFormatCommand.id, () => ({ s: null }));
  }

  lineAt(row: number, column: number, edge: CellEdge): Line {
    return fromBorder(this.styleAt(row, column), edge);
  }

  setLine(rect: Rect, edge: CellEdge, line: Line): void {
    this.put(this.within(rect), SetBorderCommand.id, () => ({ s: toBorder(edge, line) }));
  }

  columnWidth(column: number): number { return this.facade.getColumnWidth(column) / PIXELS_PER_POINT; }
  rowHeight(row: number): number { return this.facade.getRowHeight(row) / PIXELS_PER_POINT; }

  setColumnWidth(column: number, columns: number, points: number): void {
    const rect = this.within({ row: 0, rows: 1, column, columns });
    this.mutate(SetWorksheetColWidthMutation.id, { ranges: [toRange({ ...rect, rows: this.core.getRowCount() })], colWidth: points * PIXELS_PER_POINT });
  }

  setRowHeight(row: number, rows: number, points: number): void {
    const rect = this.within({ row, rows, column: 0, columns: 1 });
    const ranges = [toRange({ ...rect, columns: this.core.getColumnCount() })];
    this.mutate(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: points * PIXELS_PER_POINT });
    this.mutate(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  merges(): readonly Rect[] { return this.core.getMergeData().map(toRect); }

  /** Only the first cell keeps its content, as in Excel. */
  merge(rect: Rect): void {
    this.unmerge(rect);
    if (rect.rows * rect.columns === 1) return;
    const hidden = (row: number, column: number) => row !== rect.row || column !== rect.column;
    const filled = (row: number, column: number) => valueOf(this.core.getCellRaw(row, column)) !== '' || this.core.getCellRaw(row, column)?.f;
    this.put(this.within(rect), undefined, (row, column) => (hidden(row, column) && filled(row, column) ? toCellData({ empty: true }) : undefined));
    this.mutate(AddWorksheetMergeMutation.id, { ranges: [toRange(rect)] });
  }

  unmerge(rect: Rect): void {
    const ranges = this.merges().filter((merge) => intersection(merge, rect)).map(toRange);
    if (ranges.length > 0) this.mutate(RemoveWorksheetMergeMutation.id, { ranges });
  }

  validationAt(rect: Rect): Validation { return this.rules.validationAt(rect); }

  setValidation(validation: Validation): void {
    this.rules.putValidation(validation);
    applyValidation(this.engine.api, this.range(validation.rect), validation);
  }

  clearValidation(rect: Rect): void {
    this.rules.dropValidations(rect);
    removeValidation(this.range(rect));
  }

  conditions(rect: Rect): readonly Condition[] { return this.rules.conditions(rect); }

  putCondition(condition: Condition): void {
    const known = this.rules.putCondition(condition);
    if (condition.formula !== '') putCondition(this.facade, condition, toRange(this.within(condition.rect)), known);
  }

  clearConditions(rect: Rect): void {
    for (const condition of this.rules.dropConditions(rect)) removeCondition(this.facade, condition);
  }
}

function around(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}
