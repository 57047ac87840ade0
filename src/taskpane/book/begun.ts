/// <reference types="office-js" />
import { bareName } from './namedRects';
import { constantText, markNames, readMarks, textConstant, type SheetMarks } from './sheetMarks';

/** Stands among a sheet's names from its first step to its last, with its marks: a sheet that bears it was never finished. */
export const BEGUN = 'KH_begun';

/**
 * Adds a sheet that says in one step what it is for and that it is only begun. Until then it has a name that nobody gives a sheet, so that no
 * moment leaves a sheet that looks like somebody's and is nothing. `finish` says that it is whole.
 */
export function beginSheet(context: Excel.RequestContext, { name, passing }: { readonly name: string; readonly passing: string }, marks: SheetMarks): { readonly sheet: Excel.Worksheet; readonly finish: () => void } {
  const sheet = context.workbook.worksheets.add(passing);
  const begun = sheet.names.add(BEGUN, textConstant(JSON.stringify(marks)));
  for (const mark of markNames(marks)) sheet.names.add(mark.name, mark.formula);
  if (name !== passing) sheet.name = name;
  return { sheet, finish: () => begun.delete() };
}

/** What a sheet was begun for; null for one that was not begun, or is whole. Where somebody has changed what it says, its other marks tell. */
export function begunFor(names: readonly { readonly name: string; readonly formula: string }[]): SheetMarks | null {
  const formula = names.find(({ name }) => bareName(name) === BEGUN)?.formula;
  if (formula === undefined) return null;
  try {
    return JSON.parse(constantText(formula)) as SheetMarks;
  } catch {
    return readMarks(names);
  }
}

/** The name of a sheet that is to take the place of another, and of that other while they change places: KH_m3k1z9ab, KH_m3k1z9ab_. */
export function passingName(leaving = false): string {
  return `KH_${Date.now().toString(36)}${leaving ? '_' : ''}`;
}

export function isPassing(name: string): boolean {
  return /^KH_[0-9a-z]{8,}_?$/.test(name);
}
