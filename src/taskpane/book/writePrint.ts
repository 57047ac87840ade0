/// <reference types="office-js" />
import type { PrintPlan } from '../../workbook/plan';

/** Paper, repeated head, margins, footer and page breaks. Lengths are points on both sides. */
export function writePrint(sheet: Excel.Worksheet, print: PrintPlan): void {
  const page = sheet.pageLayout;
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = print.paper;
  page.zoom = { scale: print.scale };
  page.topMargin = print.margins.top;
  page.bottomMargin = print.margins.bottom;
  page.leftMargin = print.margins.left;
  page.rightMargin = print.margins.right;
  page.footerMargin = print.margins.footer;
  page.centerHorizontally = true;
  page.headersFooters.defaultForAllPages.centerFooter = print.footer;
  const { row, column, rows, columns } = print.area;
  page.setPrintArea(sheet.getRangeByIndexes(row, column, rows, columns));
  const [first, last] = print.titleRows;
  page.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  for (const start of print.breaksBefore) sheet.horizontalPageBreaks.add(`A${start + 1}`);
}
