import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderStyleData, type IStyleData, type Nullable } from '@univerjs/core';
import { NO_LINE, PLAIN, type CellEdge, type CellFormat, type Line } from '../book/format';

const HORIZONTAL: Record<CellFormat['horizontal'], HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED, Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT,
};
const VERTICAL: Record<CellFormat['vertical'], VerticalAlign> = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };
/** Pixels of one step of indentation, beside the padding that every cell has. */
const INDENT = 9;
const PADDING = 2;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const keyOf = <K extends string, V>(table: Record<K, V>, value: V | null | undefined, otherwise: K): K =>
  (Object.keys(table) as K[]).find((key) => table[key] === value) ?? otherwise;

/** Only the fields of the patch. */
export function toStyle(patch: Partial<CellFormat>): IStyleData {
  return {
    ...(patch.fontName !== undefined && { ff: patch.fontName }),
    ...(patch.fontSize !== undefined && { fs: patch.fontSize }),
    ...(patch.bold !== undefined && { bl: flag(patch.bold) }),
    ...(patch.italic !== undefined && { it: flag(patch.italic) }),
    ...(patch.color !== undefined && { cl: { rgb: patch.color } }),
    ...(patch.fill !== undefined && { bg: patch.fill === '' ? null : { rgb: patch.fill } }),
    ...(patch.horizontal !== undefined && { ht: HORIZONTAL[patch.horizontal] }),
    ...(patch.vertical !== undefined && { vt: VERTICAL[patch.vertical] }),
    ...(patch.wrap !== undefined && { tb: patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(patch.indent !== undefined && { pd: { l: PADDING + patch.indent * INDENT } }),
    ...(patch.numberFormat !== undefined && { n: { pattern: patch.numberFormat } }),
  };
}

export function fromStyle(style: Nullable<IStyleData>): CellFormat {
  if (!style) return PLAIN;
  return {
    fontName: style.ff ?? PLAIN.fontName,
    fontSize: style.fs ?? PLAIN.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    color: style.cl?.rgb?.toUpperCase() ?? PLAIN.color,
    fill: style.bg?.rgb?.toUpperCase() ?? '',
    horizontal: keyOf(HORIZONTAL, style.ht, 'General'),
    vertical: keyOf(VERTICAL, style.vt, PLAIN.vertical),
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round(((style.pd?.l ?? PADDING) - PADDING) / INDENT),
    numberFormat: style.n?.pattern ?? 'General',
  };
}

const EDGE: Record<CellEdge, 't' | 'b' | 'l' | 'r'> = { top: 't', bottom: 'b', left: 'l', right: 'r' };
const LINES: Record<string, BorderStyleTypes> = {
  None: BorderStyleTypes.NONE, Continuous: BorderStyleTypes.THIN, Dash: BorderStyleTypes.DASHED, Dot: BorderStyleTypes.DOTTED,
  DashDot: BorderStyleTypes.DASH_DOT, DashDotDot: BorderStyleTypes.DASH_DOT_DOT, Double: BorderStyleTypes.DOUBLE,
};
const WEIGHTS: Record<string, BorderStyleTypes> = { Hairline: BorderStyleTypes.HAIR, Medium: BorderStyleTypes.MEDIUM, Thick: BorderStyleTypes.THICK };

export function toBorder(edge: CellEdge, line: Line): IStyleData {
  const kind = line.style === 'Continuous' ? (WEIGHTS[line.weight] ?? BorderStyleTypes.THIN) : (LINES[line.style] ?? BorderStyleTypes.THIN);
  const border: IBorderStyleData | null = line.style === 'None' ? null : { s: kind, cl: { rgb: line.color } };
  return { bd: { [EDGE[edge]]: border } };
}

export function fromBorder(style: Nullable<IStyleData>, edge: CellEdge): Line {
  const border = style?.bd?.[EDGE[edge]];
  if (!border || border.s === BorderStyleTypes.NONE) return NO_LINE;
  const weight = Object.keys(WEIGHTS).find((name) => WEIGHTS[name] === border.s);
  const lineStyle = weight ? 'Continuous' : (Object.keys(LINES).find((name) => LINES[name] === border.s) ?? 'Continuous');
  return { style: lineStyle, color: border.cl.rgb?.toUpperCase() ?? '#000000', weight: weight ?? 'Thin' };
}
