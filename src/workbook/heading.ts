import type { Scheme } from '../scheme/scheme';
import { rectOf } from './address';
import { HEAD_ROW } from './clauseRows';
import type { SheetFrame } from './clauseFormulas';
import { call, range } from './formula';
import { BODY_SIZE, FONT, TITLE_SIZE } from './fonts';
import type { Layout } from './layout';
import { PartBuilder, type SheetPart } from './sheetPart';
import { textHeight } from './textLines';

/** Heights of title, unit line and head. */
export function headingHeights({ headings, widths }: Layout): readonly number[] {
  const words = headings.map((heading, column) => textHeight(heading, widths[column] ?? 0, BODY_SIZE));
  return [32, 20, Math.max(30, ...words)];
}

export const UNIT_ROW = 1;

/** Where the name of the unit stands in its row. */
export function unitColumn({ allotted }: Layout): number {
  return allotted - 1;
}

/** The title as the office prints it: 清廉机关建设任务分工 → 清廉机关建设考核评分表. */
export function sheetTitle(scheme: Scheme): string {
  const stem = scheme.title.replace(/(任务分工|责任分工|考核办法|考核细则|实施细则|评分细则|考核方案|考核评分表|评分表)$/, '');
  if (stem !== scheme.title || !TRADITIONAL.test(scheme.title)) return `${stem === '' ? scheme.title : stem}考核评分表`;
  return `${scheme.title.replace(TRADITIONAL, '')}考核評分表`;
}

const TRADITIONAL = /(考核辦法|考核細則|實施細則|評分細則)$/;

/** Where 待评 is counted: the last columns of the unit line. */
export function pendingCell(frame: SheetFrame): { readonly row: number; readonly column: number } {
  return { row: UNIT_ROW, column: frame.layout.explanation };
}

/** Title; 被考核单位, 考核年度, 待评; column heads. */
export function heading(frame: SheetFrame, scheme: Scheme, unit: string, year: string): SheetPart {
  const part = new PartBuilder();
  const { layout, first, last } = frame;
  const width = layout.printed;
  part.put(rectOf(0, 0, 1, width), sheetTitle(scheme), { font: FONT, size: TITLE_SIZE, bold: true, horizontal: 'Center', vertical: 'Center' });

  part.style(rectOf(UNIT_ROW, 0, 1, width), { font: FONT, size: BODY_SIZE + 1, vertical: 'Center' });
  const unitAt = unitColumn(layout);
  if (unitAt > 0) part.put(rectOf(UNIT_ROW, 0, 1, unitAt), '被考核单位：', { horizontal: 'Right' });
  part.put(rectOf(UNIT_ROW, unitAt), unit, { horizontal: 'Left', wrap: true, numberFormat: '@' });
  part.put(rectOf(UNIT_ROW, layout.allotted, 1, layout.due - layout.allotted), '考核年度：', { horizontal: 'Right' });
  const yearRect = rectOf(UNIT_ROW, layout.due, 1, layout.score - layout.due + 1);
  const plainYear = /^\d{4}$/.test(year);
  part.put(yearRect, plainYear ? Number(year) : year, { horizontal: 'Left', numberFormat: plainYear ? '0"年"' : '@' });
  const pending = pendingCell(frame);
  const pendingRect = rectOf(pending.row, pending.column, 1, width - pending.column);
  const entries = rectOf(first, layout.counted, last - first + 1);
  part.put(pendingRect, call('COUNTBLANK', range(entries)), { horizontal: 'Right', numberFormat: '"待评"0"条，暂计";;"已评完"' });

  layout.headings.forEach((words, column) => part.put(rectOf(HEAD_ROW, column), words));
  part.name('KH_unit', rectOf(UNIT_ROW, unitAt));
  part.name('KH_year', rectOf(yearRect.row, yearRect.column));
  part.name('KH_pending', rectOf(pending.row, pending.column));
  return part;
}
