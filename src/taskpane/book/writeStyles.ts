/// <reference types="office-js" />
import type { Rect, SheetPlan, Style } from '../../workbook/plan';

/** Paints the plan's ranges in order, then unlocks the entry cells. */
export function writeStyles(sheet: Excel.Worksheet, plan: Pick<SheetPlan, 'styles' | 'entries'>): void {
  for (const { rect, style } of plan.styles) paint(sheet, rect, style);
  for (const { row, column, rows, columns } of plan.entries) {
    sheet.getRangeByIndexes(row, column, rows, columns).format.protection.locked = false;
  }
}

function paint(sheet: Excel.Worksheet, rect: Rect, style: Style): void {
  const range = sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
  const { format } = range;
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.numberFormat !== undefined) range.numberFormat = same(rect, style.numberFormat);
  if (style.border !== undefined) for (const edge of edges(rect)) line(format, edge, style.border);
  if (style.bottomBorder !== undefined) line(format, 'EdgeBottom', style.bottomBorder);
}

function same(rect: Rect, format: string): string[][] {
  return Array.from({ length: rect.rows }, () => Array<string>(rect.columns).fill(format));
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function edges({ rows, columns }: Rect): Edge[] {
  const all: Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  if (rows > 1) all.push('InsideHorizontal');
  if (columns > 1) all.push('InsideVertical');
  return all;
}

function line(format: Excel.RangeFormat, edge: Edge, width: 'thin' | 'none'): void {
  const border = format.borders.getItem(edge);
  border.style = width === 'none' ? 'None' : 'Continuous';
  if (width === 'thin') border.weight = 'Thin';
}
