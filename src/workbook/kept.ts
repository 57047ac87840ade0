import type { Scheme } from '../scheme/scheme';
import type { EnteredRow } from './entryCells';
import { entryAreas, type EntryArea } from './entryAreas';
import { rowLabels, rowPlaces, type KeptEntry } from './keptRows';
import type { Rect, SheetPlan } from './plan';
import { readEntries } from './readEntries';
import type { SelfScores } from './selfScores';
import type { SheetKind } from './sheetOrders';
import { readTallyEntries, tallyPlace, type TallyEntries } from './tallyEntries';

/** A sheet as it stands: the cells from A1, and where its names lie. */
export interface SheetContent {
  readonly values: readonly (readonly unknown[])[];
  readonly rects: Readonly<Record<string, Rect>>;
}

/** What people have entered on one sheet, for a new one of its kind. */
export interface Kept {
  /** Of a 评分表. */
  readonly unit?: { readonly entries: ReadonlyMap<string, EnteredRow>; readonly selfScores: SelfScores };
  /** Of a 计票表. */
  readonly tally?: TallyEntries;
  readonly cells: readonly KeptEntry[];
  /** Clauses with entries that the scheme no longer has. */
  readonly unknown: readonly string[];
}

const UNIT_NAMES = ['KH_clauses', 'KH_entries', 'KH_cases', 'KH_reasons'] as const;

/** The names without which the entries of a sheet cannot be found. */
export function neededNames(kind: SheetKind): readonly string[] {
  if (kind === 'unit') return UNIT_NAMES;
  return [...entryAreas(kind).map(({ name }) => name), ...(kind === 'tally' ? ['KH_subjects'] : [])];
}

/** Reads the entries of a sheet. */
export function readKept(scheme: Scheme, kind: SheetKind, content: SheetContent): Kept {
  const cells = entryAreas(kind).flatMap((area) => readArea(area, content));
  const { values, rects } = content;
  if (kind === 'tally') return { cells, unknown: [], tally: readTallyEntries(values, rects['KH_subjects']?.rows ?? 0) };
  if (kind !== 'unit') return { cells, unknown: [] };
  const [clauses, quantities, cases, reasons] = UNIT_NAMES.map((name) => columnOf(content, name));
  const selfScores = rects['KH_self_scores'] === undefined ? {} : { selfScores: columnOf(content, 'KH_self_scores') };
  const read = readEntries(scheme, { clauses: clauses ?? [], quantities: quantities ?? [], cases: cases ?? [], reasons: reasons ?? [], ...selfScores });
  return { cells, unknown: read.unknown.map(({ clause }) => clause), unit: { entries: read.entries, selfScores: read.selfScores } };
}

/**
 * The places of entries that are not on the new sheet, in its words; to be asked before the old sheet goes. The plan is read as
 * a sheet is, so that nothing counts as kept that would not be found again.
 */
export function lostEntries(scheme: Scheme, kind: SheetKind, kept: Kept, plan: SheetPlan): readonly string[] {
  const there = placesOf(readKept(scheme, kind, contentOf(plan)));
  const lost = [...placesOf(kept)].filter(([place, value]) => there.get(place) !== value);
  return [...kept.unknown, ...lost.map(([place]) => place)];
}

function readArea(area: EntryArea, { values, rects }: SheetContent): readonly KeptEntry[] {
  const rect = rects[area.name];
  if (rect === undefined) return [];
  const rows = values.slice(rect.row, rect.row + rect.rows);
  const { labels: column } = area;
  const labels = column === null ? [''] : column === 'row' ? rowPlaces(rect.rows) : rowLabels(rows.map((row) => row[column]));
  return labels.flatMap((label, index) => {
    const value = entered(rows[index]?.[rect.column]);
    return value === null ? [] : [{ area, label, value }];
  });
}

function entered(value: unknown): string | number | null {
  if (typeof value === 'number') return value;
  return value === null || value === undefined || String(value).trim() === '' ? null : String(value);
}

function columnOf({ values, rects }: SheetContent, name: string): readonly (readonly unknown[])[] {
  const rect = rects[name];
  return rect === undefined ? [] : values.slice(rect.row, rect.row + rect.rows).map((row) => [row[rect.column]]);
}

/** Every entry of a Kept by its place in words. The clauses of a 评分表 are not among them: `unknown` names what they lose. */
function placesOf({ cells, tally }: Kept): ReadonlyMap<string, string | number> {
  const ballots = [...(tally ?? [])].flatMap(([key, row]) => Object.entries(row).map(([heading, value]) => [tallyPlace(key, heading), value] as const));
  return new Map([...ballots, ...cells.map((one) => [placeOf(one), one.value] as const)]);
}

function placeOf({ area, label }: KeptEntry): string {
  return label === '' ? area.words : `${label} ${area.words}`;
}

function contentOf({ rowCount, columnCount, cells, names }: SheetPlan): SheetContent {
  const values = Array.from({ length: rowCount }, () => Array<unknown>(columnCount).fill(''));
  for (const { row, column, content } of cells) {
    const line = values[row];
    if (line !== undefined && typeof content !== 'object') line[column] = content;
  }
  return { values, rects: Object.fromEntries(names.map(({ name, rect }) => [name, rect])) };
}
