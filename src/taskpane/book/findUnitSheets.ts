/// <reference types="office-js" />
import type { FrozenMark } from '../../workbook/freezing/frozenMark';
import { frozenIn } from './frozenName';
import { namedRects, type NamedRects } from './namedRects';
import { readFinalMark, readMarks, type SheetMarks } from './sheetMarks';

/** 一张单位考核表, as it stands in the workbook. */
export interface UnitSheet {
  readonly id: string;
  readonly name: string;
  readonly marks: SheetMarks;
  readonly ranges: NamedRects;
  /** Made final: its checksum, or '' for a sheet without one of its own; left out while it is not. */
  readonly final?: string;
  /** Only where its KH formulas were turned into others: how. */
  readonly frozen?: FrozenMark;
}

export interface BookSheets {
  /** Every sheet's name, ours or not, in the workbook's order. */
  readonly names: readonly string[];
  readonly units: readonly UnitSheet[];
  /** Id of the sheet in front, and its name. */
  readonly active: string;
  readonly activeName: string;
}

/** The unit sheets of this workbook, known by their marks: two syncs however many sheets there are. */
export async function findUnitSheets(context: Excel.RequestContext): Promise<BookSheets> {
  const sheets = context.workbook.worksheets;
  const front = sheets.getActiveWorksheet();
  sheets.load('items/id,items/name');
  front.load('id,name');
  await context.sync();
  const named = sheets.items.map((sheet) => ({ sheet, names: sheet.names.load('items/name,items/formula') }));
  await context.sync();
  const units = named.flatMap(({ sheet, names }) => {
    const pairs = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const marks = readMarks(pairs);
    const frozen = frozenIn(pairs);
    return marks === null ? [] : [{ id: sheet.id, name: sheet.name, marks, ranges: namedRects(pairs), ...readFinalMark(pairs), ...(frozen === null ? {} : { frozen }) }];
  });
  return { names: sheets.items.map(({ name }) => name), units, active: front.id, activeName: front.name };
}
