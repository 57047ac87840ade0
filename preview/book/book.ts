import type { ChartOf } from './charts';
import type { CellEdge, CellFormat, Line } from './format';
import type { Locks } from './locks';
import type { PageState } from './page';
import type { ProtectionOptions } from './protection';
import type { Rect } from './rect';
import type { Condition, Validation } from './rules';

export type CellValue = string | number | boolean;
/** What is put into a cell: a value, a formula with its "=", or nothing. */
export type CellContent = { readonly value: CellValue } | { readonly formula: string } | { readonly empty: true };

export interface CellState {
  /** "" for an empty cell; an error as its text, "#VALUE!". */
  readonly value: CellValue;
  /** "" if the cell holds no formula. */
  readonly formula: string;
  readonly error: boolean;
  /** As the number format shows it. */
  readonly text: string;
}

/** A workbook as the Office.js stand-in needs one: the grid in the browser, or an array in memory. */
export interface Book {
  sheets(): readonly Sheet[];
  sheetById(id: string): Sheet | undefined;
  activeSheet(): Sheet;
  activate(sheet: Sheet): void;
  addSheet(name: string): Sheet;
  deleteSheet(sheet: Sheet): void;
  moveSheet(sheet: Sheet, position: number): void;
  selection(): { readonly sheet: Sheet; readonly rect: Rect };
  select(sheet: Sheet, rect: Rect): void;
  readonly names: Names;
  readonly settings: Map<string, unknown>;
  calculationMode: string;
  calculate(): void;
  /** Resolves when every write so far is calculated and its results stand in the cells. */
  settle(): Promise<void>;
  on<K extends keyof BookEvents>(event: K, handler: (happening: BookEvents[K]) => void): () => void;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  frozen: { readonly rows: number; readonly columns: number };
  readonly page: PageState;
  readonly charts: ChartOf[];
  filter: Rect | undefined;
  readonly locks: Locks;
  readonly protection: ProtectionOptions | undefined;
  protect(options: ProtectionOptions): Promise<void>;
  unprotect(): Promise<void>;
  lock(rect: Rect, locked: boolean): void;

  read(rect: Rect): CellState[][];
  /** `undefined` leaves a cell as it is. */
  write(rect: Rect, cells: readonly (readonly (CellContent | undefined)[])[]): void;
  usedRect(valuesOnly: boolean): Rect | undefined;
  formatAt(row: number, column: number): CellFormat;
  setFormat(rect: Rect, patch: Partial<CellFormat>): void;
  setNumberFormats(rect: Rect, formats: readonly (readonly (string | undefined)[])[]): void;
  clearFormat(rect: Rect): void;
  lineAt(row: number, column: number, edge: CellEdge): Line;
  setLine(rect: Rect, edge: CellEdge, line: Line): void;
  columnWidth(column: number): number;
  setColumnWidth(first: number, count: number, points: number): void;
  rowHeight(row: number): number;
  setRowHeight(first: number, count: number, points: number): void;
  merges(): readonly Rect[];
  merge(rect: Rect): void;
  unmerge(rect: Rect): void;
  validationAt(rect: Rect): Validation;
  setValidation(validation: Validation): void;
  clearValidation(rect: Rect): void;
  conditions(rect: Rect): readonly Condition[];
  putCondition(condition: Condition): void;
  clearConditions(rect: Rect): void;
}

/** Names of the workbook (`sheet` undefined) or of one sheet. */
export interface NameEntry {
  readonly name: string;
  readonly sheet: Sheet | undefined;
  /** The cells it means, so that it follows a sheet that is renamed; or any other formula with its "=". */
  readonly meaning: { readonly sheet: Sheet; readonly rect: Rect } | string;
  readonly comment: string;
}
export interface Names {
  list(sheet: Sheet | undefined): readonly NameEntry[];
  put(entry: NameEntry): void;
  remove(entry: NameEntry): void;
}

export interface BookEvents {
  changed: { readonly sheet: Sheet; readonly rect: Rect; readonly before?: CellState; readonly after?: CellState };
  selected: { readonly sheet: Sheet; readonly rect: Rect };
  activated: { readonly sheet: Sheet };
  added: { readonly sheet: Sheet };
  deleted: { readonly sheetId: string };
}
