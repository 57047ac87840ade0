/// <reference types="office-js" />
import type { CellValue } from '../../intake/grid';
import type { Rect } from '../../workbook/plan';
import { bareName } from './namedRects';
import { constantText, textConstant } from './sheetMarks';

/** What was added to a sheet of the office's own, with what stood there before: enough to take all of it back. */
export interface OwnAdded {
  /** Name of the sheet beside; null where there is none. */
  readonly side: string | null;
  /** The columns added, and the words of their first cell, by which they are known again; null where there are none. */
  readonly block: { readonly rect: Rect; readonly heading: string; readonly widths: readonly number[] } | null;
  readonly theirs: readonly { readonly row: number; readonly column: number; readonly was: CellValue; readonly format: string }[];
}

/** A name on the sheet keeps it through saving and closing. */
export const ADDED_NAME = 'KH_own_added';
/** The formula of a name takes 8192 characters. */
const LONGEST = 8000;

/** null where it is too long for a name; it is then known only as long as the pane is open. */
export function addedFormula(added: OwnAdded): string | null {
  const formula = textConstant(JSON.stringify(added));
  return formula.length <= LONGEST ? formula : null;
}

/** What the names of a sheet say was added; null where nothing was. */
export function readAdded(names: readonly { readonly name: string; readonly formula: string }[]): OwnAdded | null {
  const formula = names.find(({ name }) => bareName(name) === ADDED_NAME)?.formula;
  if (formula === undefined) return null;
  try {
    return JSON.parse(constantText(formula)) as OwnAdded;
  } catch {
    return null;
  }
}

/** What was added to the sheet with this id, in two syncs. */
export async function findAdded(context: Excel.RequestContext, sheetId: string): Promise<OwnAdded | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  await context.sync();
  if (sheet.isNullObject) return null;
  const names = sheet.names.load('items/name,items/formula');
  await context.sync();
  return readAdded(names.items.map(({ name, formula }) => ({ name, formula: String(formula) })));
}
