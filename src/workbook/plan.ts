/**
 * A sheet before it is a sheet: a plain value that the Office.js writer, the .xlsx writer and the tests share.
 * Rows and columns count from 0; lengths are points (1/72 inch).
 */
export interface SheetPlan {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Sparse: only cells with content. A cell not listed is empty; its look comes from `styles`. */
  readonly cells: readonly CellPlan[];
  readonly merges: readonly Rect[];
  /** Painted in order; a later one overrides an earlier one field by field. */
  readonly styles: readonly StyledRange[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly frozenRows: number;
  readonly validations: readonly ValidationPlan[];
  readonly conditions: readonly ConditionPlan[];
  /** Names scoped to this sheet, each on a range of it. */
  readonly names: readonly { readonly name: string; readonly rect: Rect }[];
  /** Unlocked ranges; all else is locked when the sheet is protected (without a password). */
  readonly entries: readonly Rect[];
  /** Ranges, head row first, that are Excel tables (a writer that has none leaves plain cells): no merges, each heading once. */
  readonly tables?: readonly Rect[];
  /** Excel's own charts, over empty cells. */
  readonly charts?: readonly ChartPlan[];
  /** The head and the rows under it that Excel's own filter hides and shows; allowed while the sheet is protected. */
  readonly filter?: Rect;
  readonly print: PrintPlan;
}

export interface ChartPlan {
  readonly title: string;
  /** Columns of one series beside one another, or of several on top of one another. */
  readonly kind: 'columns' | 'stacked';
  /** What stands under the columns: one cell each. */
  readonly categories: Rect;
  readonly series: readonly { readonly name: string; readonly values: Rect }[];
  /** The cells that it covers. */
  readonly place: Rect;
}

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | Formula;
}

export interface StyledRange {
  readonly rect: Rect;
  readonly style: Style;
}

export interface Style {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly border?: 'thin' | 'none';
  /** Only this edge, e.g. a line to sign on. */
  readonly bottomBorder?: 'thin';
}

/**
 * What may be typed. `formula` is Excel's custom validation on the first cell of the range, with relative references,
 * e.g. =IF(ISNUMBER(F4),AND(F4>=0,F4=INT(F4)),OR(F4="",F4="/")). Neither AND nor OR stops early, and INT of a word is a
 * fault that would spoil the whole test: hence the IF.
 */
export interface ValidationPlan {
  readonly rect: Rect;
  readonly formula: string;
  /** Where only a few words may stand: the list to choose from, in place of the formula. */
  readonly words?: readonly string[];
  /** The same where the list is long: the cells of this sheet that hold it, one a cell. */
  readonly list?: Rect;
  readonly title: string;
  readonly message: string;
  readonly promptTitle: string;
  readonly prompt: string;
}

/** Conditional format by formula (relative to the first cell). */
export interface ConditionPlan {
  readonly rect: Rect;
  readonly formula: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface PrintPlan {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: 'A4';
  /** Rows repeated at the top of each page, from 0, inclusive. */
  readonly titleRows: readonly [number, number];
  readonly area: Rect;
  /**
   * Percent. Never "fit to pages": Excel then ignores the page breaks below,
   * so the columns are planned to fit the paper at this scale.
   */
  readonly scale: number;
  /** Points. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly footer: number };
  /** "第&P页 共&N页" */
  readonly footer: string;
  /** A page starts at each of these rows. */
  readonly breaksBefore: readonly number[];
}

/** A formula as a small tree, written as KH.* (src/workbook/writeFormula.ts) or, later, as native Excel. */
export type Formula = Call | Binary | CellRef | RangeRef | Literal;

export interface Call {
  readonly kind: 'call';
  /** 'IF', 'SUM', … or 'KH.DEDUCT'. */
  readonly name: string;
  readonly args: readonly Formula[];
}
export interface Binary {
  readonly kind: 'binary';
  readonly op: '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';
  readonly left: Formula;
  readonly right: Formula;
}
export interface CellRef {
  readonly kind: 'cell';
  /** Name of another sheet of the workbook; left out for this one. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  /** $ before row / column. */
  readonly fixed?: boolean;
}
export interface RangeRef {
  readonly kind: 'range';
  /** Name of another sheet of the workbook; left out for this one. */
  readonly sheet?: string;
  readonly rect: Rect;
  readonly fixed?: boolean;
}
export interface Literal {
  readonly kind: 'literal';
  readonly value: string | number | boolean;
}
