import { rectA1, type SheetPlan } from '../workbook';
import type { WriteSheet } from './hucre';

const INCH = 72;

/** Margins in inches, the area, the head repeated on every page, 第X页 共Y页, and where each page starts. */
export function pageOf({ print }: SheetPlan): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  const { orientation, scale, margins, area, titleRows, footer, breaksBefore } = print;
  const [first, last] = titleRows;
  const inches = (points: number): number => Math.round((points / INCH) * 10_000) / 10_000;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      scale,
      margins: { top: inches(margins.top), bottom: inches(margins.bottom), left: inches(margins.left), right: inches(margins.right), header: inches(margins.footer), footer: inches(margins.footer) },
      printArea: rectA1(area, true),
      printTitlesRow: `$${first + 1}:$${last + 1}`,
    },
    headerFooter: { oddFooter: `&C${footer}` },
    // A break stands behind its row.
    ...(breaksBefore.length === 0 ? {} : { rowBreaks: breaksBefore.map((row) => row - 1) }),
  };
}
