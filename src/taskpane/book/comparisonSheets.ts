/// <reference types="office-js" />
import { COMPARISON_LINES } from '../../workbook/selfCheck/comparisonSheet';
import type { Rect, SheetPlan } from '../../workbook/plan';
import { BookTrouble } from './bookTrouble';
import { bareName, namedRects } from './namedRects';
import { PROTECTION } from './protection';
import { constantText, textConstant } from './sheetMarks';
import { writeCells, writeShape } from './writePlan';
import { writePrint } from './writePrint';
import { writeRules } from './writeRules';
import { writeStyles } from './writeStyles';

/** 自查对照 of a scheme and year, as it stands in the workbook. */
export interface ComparisonSheet {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly lines: Rect;
}

/** A name on the sheet: which scheme, version and year it is about. It bears no other marks, so that it is none of the sheets that are filled in. */
const OF_NAME = 'KH_self_of';

/** The 自查对照 of `of`, and the names of all sheets; three syncs. */
export async function findComparison(context: Excel.RequestContext, of: string): Promise<{ readonly sheet: ComparisonSheet | null; readonly names: readonly string[] }> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name');
  await context.sync();
  const named = sheets.items.map((sheet) => ({ sheet, names: sheet.names.load('items/name,items/formula') }));
  await context.sync();
  const taken = sheets.items.map(({ name }) => name);
  for (const { sheet, names } of named) {
    const pairs = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const said = pairs.find(({ name }) => bareName(name) === OF_NAME)?.formula;
    const lines = namedRects(pairs)[COMPARISON_LINES];
    if (said === undefined || lines === undefined || constantText(said) !== of) continue;
    const range = sheet.getRangeByIndexes(0, 0, lines.row + lines.rows, lines.column + lines.columns).load('values');
    await context.sync();
    return { sheet: { id: sheet.id, name: sheet.name, values: range.values, lines }, names: taken };
  }
  return { sheet: null, names: taken };
}

/** A 自查分 on a 评分表: what stands there, and what is to. */
export interface ScoreWrite {
  readonly row: number;
  readonly column: number;
  readonly before: string | number;
  readonly value: number;
}

export interface Collected {
  readonly of: string;
  readonly old: ComparisonSheet | null;
  /** Under its final name. */
  readonly plan: SheetPlan;
  /** By the id of the 评分表: one batch each. */
  readonly scores: readonly { readonly sheetId: string; readonly name: string; readonly cells: readonly ScoreWrite[] }[];
}

/**
 * Writes what came back: first the new 自查对照 under a passing name, then 自查分 sheet by sheet, last the exchange of the old 自查对照
 * for the new. Whatever stops Excel before, everything is as it was, and the reason is thrown on. BookTrouble 'nameTaken' where another
 * sheet has the name.
 */
export async function writeCollected(context: Excel.RequestContext, { of, old, plan, scores }: Collected): Promise<void> {
  const sheets = context.workbook.worksheets;
  const other = sheets.getItemOrNullObject(plan.name);
  other.load('id');
  await context.sync();
  if (!other.isNullObject && other.id !== old?.id) throw new BookTrouble('nameTaken', plan.name);
  const passing = `KH_${Date.now().toString(36)}`;
  const before = old === null ? null : sheets.getItem(old.id);
  const done: (typeof scores)[number][] = [];
  try {
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = sheets.add(passing);
    writeStyles(sheet, plan);
    await writeCells(context, sheet, plan);
    writeShape(sheet, plan);
    writeRules(sheet, plan);
    writePrint(sheet, plan.print);
    sheet.names.add(OF_NAME, textConstant(of));
    sheet.protection.protect(PROTECTION);
    await context.sync();
    for (const one of scores) {
      done.push(one);
      put(context, one, ({ value }) => value);
      await context.sync();
    }
    if (before !== null) before.name = `${passing}_`;
    sheet.name = plan.name;
    before?.delete();
    await context.sync();
  } catch (reason) {
    await takeBack(context, { old, passing, name: plan.name, done });
    throw reason;
  }
}

/** 自查分 are entry cells, so the protection stays on. */
function put(context: Excel.RequestContext, { sheetId, cells }: Collected['scores'][number], of: (cell: ScoreWrite) => string | number): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const cell of cells) sheet.getCell(cell.row, cell.column).values = [[of(cell)]];
}

interface Half {
  readonly old: ComparisonSheet | null;
  readonly passing: string;
  readonly name: string;
  readonly done: Collected['scores'];
}

/** Whatever stopped the writing stays the message; a way back that is barred too must not hide it. */
async function takeBack(context: Excel.RequestContext, { old, passing, name, done }: Half): Promise<void> {
  try {
    const sheets = context.workbook.worksheets;
    const [half, final, before] = [passing, name, old?.id ?? passing].map((wanted) => sheets.getItemOrNullObject(wanted).load('id,name'));
    await context.sync();
    if (half === undefined || final === undefined || before === undefined) return;
    // Excel stopped after all was done: what came back is on the new sheet, which bears the name.
    if (old !== null && before.isNullObject) return;
    for (const one of done) put(context, one, (cell) => cell.before);
    if (!half.isNullObject) half.delete();
    else if (!final.isNullObject && final.id !== old?.id) final.delete();
    await context.sync();
    if (old !== null && before.name !== old.name) before.name = old.name;
    await context.sync();
  } catch {
    return;
  }
}
