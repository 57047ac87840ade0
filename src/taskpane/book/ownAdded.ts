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

/** Names on the sheet keep it through saving and closing: KH_own_added, and KH_own_added_2 … where one is too short for it. */
const ADDED_NAME = 'KH_own_added';
/** The formula of a name takes 8192 characters, and doubled quotes and joints take some of them. */
const PIECE = 5000;

export function isAddedName(name: string): boolean {
  return /^KH_own_added(?:_\d+)?$/u.test(bareName(name));
}

/** The names that say what was added. */
export function addedNames(added: OwnAdded): readonly { readonly name: string; readonly formula: string }[] {
  const text = JSON.stringify(added);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
  return pieces.map((piece, at) => ({ name: at === 0 ? ADDED_NAME : `${ADDED_NAME}_${at + 1}`, formula: textConstant(piece) }));
}

/** What the names of a sheet say was added; null where nothing was, or a name is missing. */
export function readAdded(names: readonly { readonly name: string; readonly formula: string }[]): OwnAdded | null {
  const numberOf = (name: string): number => Number(/_(\d+)$/u.exec(name)?.[1] ?? 1);
  const pieces = names.filter(({ name }) => isAddedName(name)).sort((one, other) => numberOf(one.name) - numberOf(other.name));
  if (pieces.length === 0) return null;
  try {
    return JSON.parse(pieces.map(({ formula }) => constantText(formula)).join('')) as OwnAdded;
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
