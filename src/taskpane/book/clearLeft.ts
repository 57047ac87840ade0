/// <reference types="office-js" />
import { repoint } from '../../workbook/repoint';
import { sheetNameFor } from '../../workbook/sheetName';
import { isPassing } from './begun';
import { keyOf, type BookSheets, type UnitSheet } from './findUnitSheets';
import { loadPointing, pointsTo } from './pointing';
import { PROTECTION } from './protection';

/**
 * Takes away what a making that was broken off has left beside a whole sheet of the same marks, and gives a sheet that was caught under a
 * passing name its own. A begun sheet that is alone stays: it is made anew with what was typed on it.
 * Three syncs at most; none where nothing is left.
 */
export async function clearLeft(context: Excel.RequestContext, { names, units, left, bare }: Pick<BookSheets, 'names' | 'units' | 'left' | 'bare'>): Promise<void> {
  const whole = new Map(units.map((sheet) => [keyOf(sheet), sheet]));
  const going = left.flatMap((gone) => {
    const stays = whole.get(keyOf(gone));
    return stays === undefined ? [] : [{ gone, stays }];
  });
  const alone = left.filter((sheet) => !whole.has(keyOf(sheet)));
  const caught = [...units, ...alone].filter(({ name }) => isPassing(name));
  if (going.length + caught.length + bare.length === 0) return;
  const sheets = context.workbook.worksheets;
  const taken = new Set(names);
  for (const sheet of caught) {
    const name = sheetNameFor(sheet.marks.unit, taken);
    taken.add(name);
    sheets.getItem(sheet.id).name = name;
  }
  if (going.length > 0) await pointElsewhere(context, going, units);
  await deleteEmpty(context, bare);
  for (const { gone } of going) sheets.getItem(gone.id).delete();
  await context.sync();
}

/** Whatever stands on one after all is not ours to throw away. */
async function deleteEmpty(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const bare = ids.map((id) => context.workbook.worksheets.getItem(id)).map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  await context.sync();
  for (const { sheet, used } of bare) if (used.isNullObject) sheet.delete();
}

/** Formulas follow a sheet, not its name: those that went with the one that goes are written for the one that stays. */
async function pointElsewhere(context: Excel.RequestContext, going: readonly { readonly gone: UnitSheet; readonly stays: UnitSheet }[], units: readonly UnitSheet[]): Promise<void> {
  const changed = going.filter(({ gone }) => gone.begun === undefined);
  if (changed.length === 0) return;
  const pointing = units.filter((sheet) => changed.some(({ gone }) => pointsTo(sheet, gone.marks.kind))).map((sheet) => loadPointing(context, sheet));
  const standing = changed.map((pair) => ({ ...pair, sheet: context.workbook.worksheets.getItem(pair.stays.id).load('name') }));
  await context.sync();
  for (const { sheet, range } of pointing) {
    const written = range.formulas.flatMap((row: readonly unknown[], y) => row.flatMap((formula, x) => standing.flatMap(({ gone, stays, sheet: { name } }) => {
      const moved = repoint(formula, gone.name, gone.ranges, stays.ranges);
      return moved === null ? [] : [{ y, x, formula: moved.replaceAll(`'${gone.name}'!`, `${gone.name}!`).replaceAll(`${gone.name}!`, `'${name.replace(/'/g, "''")}'!`) }];
    })));
    if (written.length === 0) continue;
    if (sheet.protection.protected) sheet.protection.unprotect();
    for (const { y, x, formula } of written) sheet.getRangeByIndexes(y, x, 1, 1).formulas = [[formula]];
    if (sheet.protection.protected) sheet.protection.protect(PROTECTION);
  }
}
