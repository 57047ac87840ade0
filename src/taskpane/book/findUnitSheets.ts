/// <reference types="office-js" />
import type { FrozenMark } from '../../workbook/freezing/frozenMark';
import { begunFor, isPassing } from './begun';
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
  /** Its making was broken off: its cells and names may be there or not. */
  readonly begun?: true;
}

export interface BookSheets {
  /** Every sheet's name, ours or not, in the workbook's order. */
  readonly names: readonly string[];
  /** The whole ones, one for each that was made. */
  readonly units: readonly UnitSheet[];
  /** What was left when Excel or the pane was closed in the middle of a sheet: begun and never finished, or put aside for another of the same marks. */
  readonly left: readonly UnitSheet[];
  /** Ids of the sheets that were added and have got nothing yet. */
  readonly bare: readonly string[];
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
  const marked = named.flatMap(({ sheet, names }): UnitSheet[] => {
    const pairs = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const begun = begunFor(pairs);
    const marks = begun ?? readMarks(pairs);
    if (marks === null) return [];
    const frozen = frozenIn(pairs);
    return [{ id: sheet.id, name: sheet.name, marks, ranges: namedRects(pairs), ...readFinalMark(pairs), ...(frozen === null ? {} : { frozen }), ...(begun === null ? {} : { begun: true as const }) }];
  });
  const bare = named.flatMap(({ sheet, names }) => (isPassing(sheet.name) && names.items.length === 0 ? [sheet.id] : []));
  const left = leftOf(marked);
  const units = marked.filter((sheet) => !left.includes(sheet));
  return { names: sheets.items.map(({ name }) => name), units, left, bare, active: front.id, activeName: front.name };
}

/** Of two whole sheets with the same marks, the one under a passing name was to go, or to come; where both have one, the first is in force. */
function leftOf(marked: readonly UnitSheet[]): readonly UnitSheet[] {
  const inForce = new Map<string, UnitSheet>();
  for (const sheet of marked) {
    const held = inForce.get(keyOf(sheet));
    if (sheet.begun === undefined && (held === undefined || (isPassing(held.name) && !isPassing(sheet.name)))) inForce.set(keyOf(sheet), sheet);
  }
  return marked.filter((sheet) => sheet.begun === true || (isPassing(sheet.name) && inForce.get(keyOf(sheet)) !== sheet));
}

/** Something is left of a making that was broken off. */
export function needsClearing({ units, left, bare }: Pick<BookSheets, 'units' | 'left' | 'bare'>): boolean {
  return left.length + bare.length > 0 || units.some(({ name }) => isPassing(name));
}

/** What a sheet is about, alone of its kind in one workbook. */
export function keyOf({ marks }: Pick<UnitSheet, 'marks'>): string {
  const { scheme, year, kind, unit } = marks;
  return JSON.stringify([scheme, year, kind, unit]);
}
