/** How a cell looks. Colours are "#RRGGBB"; sizes are points. */
export interface CellFormat {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** Empty: no fill. */
  readonly fill: string;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
}

export const PLAIN: CellFormat = {
  fontName: '等线',
  fontSize: 11,
  bold: false,
  italic: false,
  color: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  indent: 0,
  numberFormat: 'General',
};

export type CellEdge = 'top' | 'bottom' | 'left' | 'right';
/** A line on the edge of a cell. `style` is Excel's word: Continuous, Dash, Dot, Double … or None. */
export interface Line {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}
export const NO_LINE: Line = { style: 'None', color: '#000000', weight: 'Thin' };
