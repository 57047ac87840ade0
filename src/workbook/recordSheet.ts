import { rectOf } from './address';
import { FONT } from './fonts';
import { LOOKS } from './form';
import { PAGE } from './paper';
import type { SheetPlan } from './plan';
import { PartBuilder } from './sheetPart';

/** A sheet to which lines are added one after the other: 修改记录, 定稿记录. */
export interface RecordSheet {
  /** Name of the sheet and its title, by which it is known again. */
  readonly name: string;
  readonly note: string;
  readonly headings: readonly string[];
  /** Points. What stands right of the last heading that is printed has a width too. */
  readonly widths: readonly number[];
  readonly printed: number;
  /** Columns that a person may write in afterwards. */
  readonly open: readonly number[];
}

export const RECORD_HEAD_ROW = 2;
export const FIRST_RECORD_ROW = 3;

export function planRecordSheet({ name, note, headings, widths, printed }: RecordSheet): SheetPlan {
  const part = new PartBuilder();
  part.put(rectOf(0, 0, 1, printed), name, LOOKS.title.style);
  part.put(rectOf(1, 0, 1, printed), note, { ...LOOKS.note.style });
  part.style(rectOf(RECORD_HEAD_ROW, 0, 1, printed), LOOKS.head.style);
  headings.forEach((heading, column) => part.put(rectOf(RECORD_HEAD_ROW, column), heading, column < printed ? undefined : { font: FONT, size: 8, color: '#8A8A8A' }));
  return {
    name, rowCount: FIRST_RECORD_ROW, columnCount: widths.length,
    cells: part.cells, merges: part.merges, styles: part.styles, columnWidths: widths, rowHeights: [LOOKS.title.height, 28, LOOKS.head.height],
    frozenRows: FIRST_RECORD_ROW, validations: [], conditions: [], names: [], entries: [],
    print: { ...PAGE, titleRows: [RECORD_HEAD_ROW, RECORD_HEAD_ROW], area: rectOf(0, 0, FIRST_RECORD_ROW, printed), breaksBefore: [] },
  };
}
