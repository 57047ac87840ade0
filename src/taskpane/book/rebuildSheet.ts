/// <reference types="office-js" />
import type { Rect, SheetPlan } from '../../workbook/plan';
import { passingName } from './begun';
import { BookTrouble } from './bookTrouble';
import { entriesRead } from './entriesRead';
import type { UnitSheet } from './findUnitSheets';
import { reachOf } from './namedRects';
import { loadPointing, writePointing, type Pointing } from './pointing';
import { PROTECTION } from './protection';
import type { SheetMarks } from './sheetMarks';
import { writeNew, type Written } from './writePlan';

export interface Rebuilding {
  readonly old: UnitSheet;
  /** Sheets whose formulas point to the old one: they are to point to the new one. */
  readonly pointing: readonly UnitSheet[];
  /** From the values of the old sheet, from A1. What it throws is thrown on before anything is changed. */
  readonly planFrom: (values: readonly (readonly unknown[])[]) => SheetPlan;
  readonly marks: SheetMarks;
}

/**
 * Puts a newly planned sheet in the place of an old one, in three syncs: read, write, exchange. The old sheet stays whole until
 * the entries on the new one have been read back and found the same as planned, so at no moment are they in memory alone; and it
 * is deleted last of all, so that whatever stops Excel before can be taken back.
 *
 * BookTrouble 'password' names the sheet that is protected with a password, 'entriesDiffer' is thrown when the entries read back
 * differ; the new sheet is removed then, the old one kept.
 */
export async function rebuildSheet(context: Excel.RequestContext, { old, pointing, planFrom, marks }: Rebuilding): Promise<Written> {
  const sheets = context.workbook.worksheets;
  const before = sheets.getItemOrNullObject(old.id);
  before.load('position');
  before.protection.load('protected');
  const { rows, columns } = reachOf(old.ranges);
  const content = before.getRangeByIndexes(0, 0, rows, columns).load('values');
  const others = pointing.map((sheet) => loadPointing(context, sheet));
  await context.sync();
  if (before.isNullObject) throw new BookTrouble('sheetGone', old.name);
  const plan = planFrom(content.values);

  const entries = entriesRead(plan);
  const id = await writeNew(context, { ...plan, name: passingName() }, marks, entries.load);
  const exchange: Exchange = {
    old, before, others, plan,
    after: sheets.getItem(id),
    locked: [...others.map(({ sheet }) => sheet), before].filter(({ protection }) => protection.protected),
  };
  try {
    if (!entries.hold()) throw new BookTrouble('entriesDiffer', old.name);
    await putInPlace(context, exchange);
  } catch (reason) {
    const refused = await undo(context, exchange);
    throw refused !== null && !(reason instanceof BookTrouble) ? new BookTrouble('password', refused) : reason;
  }
  return { id, plan };
}

interface Exchange {
  readonly old: UnitSheet;
  readonly before: Excel.Worksheet;
  readonly after: Excel.Worksheet;
  readonly others: readonly Pointing[];
  readonly plan: SheetPlan;
  /** Those that were protected, in the order in which their protection is lifted. */
  readonly locked: readonly Excel.Worksheet[];
}

/**
 * Our own protection has no password, so lifting it needs none. It is lifted first: where a person has set a password, Excel
 * refuses that step and the rest of the batch is not done. Formulas follow a sheet, not its name: they are written again once the
 * new sheet bears the name, before the old one goes and leaves #REF! behind.
 */
async function putInPlace(context: Excel.RequestContext, { old, before, after, others, plan, locked }: Exchange): Promise<void> {
  for (const sheet of locked) sheet.protection.unprotect();
  after.position = before.position;
  before.name = passingName(true);
  after.name = plan.name;
  const rects: Readonly<Record<string, Rect>> = Object.fromEntries(plan.names.map(({ name, rect }) => [name, rect]));
  for (const other of others) writePointing(other, plan.name, old.ranges, rects, locked.includes(other.sheet));
  before.delete();
  await context.sync();
}

/**
 * Takes the new sheet away and sets up the others as they were; tells the name of the sheet whose protection could not be lifted, null
 * where that was not it.
 */
async function undo(context: Excel.RequestContext, { old, before, after, others, locked }: Exchange): Promise<string | null> {
  const left = context.workbook.worksheets.getItemOrNullObject(old.id);
  await context.sync();
  // Excel stopped after all was done: the entries are on the new sheet, which bears the name.
  if (left.isNullObject) return null;
  after.delete();
  before.load('name');
  for (const sheet of locked) sheet.protection.load('protected');
  await context.sync();
  const renamed = before.name !== old.name;
  const refused = renamed || locked.at(-1)?.protection.protected !== true ? null : locked.find(({ protection }) => protection.protected);
  if (renamed) before.name = old.name;
  for (const other of others) {
    if (!renamed) continue;
    if (other.sheet.protection.protected) other.sheet.protection.unprotect();
    writePointing(other, old.name, old.ranges, old.ranges, locked.includes(other.sheet));
  }
  for (const sheet of locked) if ((sheet === before || !renamed) && !sheet.protection.protected) sheet.protection.protect(PROTECTION);
  await context.sync();
  return refused === null || refused === undefined ? null : (others.find(({ sheet }) => sheet === refused)?.name ?? old.name);
}
