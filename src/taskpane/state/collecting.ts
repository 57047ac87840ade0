import { settle } from '../../scheme/decisions';
import type { Scheme } from '../../scheme/scheme';
import { toRules } from '../../scheme/toRules';
import { prepare, type PreparedRules } from '../../scoring/prepare';
import type { EnteredRow } from '../../workbook/entryCells';
import type { StandingSheet } from '../../workbook/freezing/standing';
import { readKept } from '../../workbook/kept';
import { clauseRows } from '../../workbook/clauseRows';
import { changedEntries, changedScores, type ChangedEntry } from '../../workbook/selfCheck/changedEntries';
import { compareSelf, type Scored } from '../../workbook/selfCheck/compareSelf';
import { COMPARISON, planComparisonSheet, readComparisonSheet, type ComparedUnit } from '../../workbook/selfCheck/comparisonSheet';
import { scoreEntered } from '../../workbook/selfCheck/scoreEntered';
import { sheetNameFor } from '../../workbook/sheetName';
import type { SelfFile } from '../../xlsx';
import type { Collected, ComparisonSheet, ScoreWrite } from '../book/comparisonSheets';
import type { SelfGroup } from './selfGroups';

export type ReadSelf = Extract<SelfFile, { readonly ok: true }>;

/** One unit’s file that came back, beside its 评分表. */
export interface BackUnit extends ComparedUnit {
  readonly file: string;
  /** What is there already and would be overwritten. */
  readonly changes: readonly ChangedEntry[];
  readonly scores: readonly ScoreWrite[];
}

/** What came back, looked through: nothing is written yet. */
export interface CollectLook {
  readonly back: readonly BackUnit[];
  /** Sentences: files that are not read in, and entries of the assessors that could not be compared. */
  readonly refused: readonly string[];
  readonly refusedFiles: number;
  readonly remarks: readonly string[];
  /** Units that have sent nothing, this time or before. */
  readonly missing: readonly string[];
}

/** Which scheme, version and year a 自查对照 is about. */
export function comparisonOf({ book: { scheme, year } }: SelfGroup): string {
  return JSON.stringify([scheme.id, scheme.version, year]);
}

/** Sets the files beside the 评分表 of their units. */
export function lookThrough(group: SelfGroup, files: readonly SelfFile[], before: ComparisonSheet | null): CollectLook {
  const { scheme } = group.book;
  const prepared = preparedOf(group);
  const earlier = before === null ? new Map<string, ReadonlyMap<string, EnteredRow>>() : readComparisonSheet(before.values, before.lines);
  const remarks: string[] = [];
  const back = files.filter((one): one is ReadSelf => one.ok).flatMap((one): BackUnit[] => {
    const { unit, entered } = one.self;
    const standing = unitSheet(group, unit);
    if (standing === undefined) return [];
    const assessed = assessedOn(scheme, prepared, standing, remarks);
    const kept = readKept(scheme, 'unit', standing.content).unit?.selfScores ?? new Map<string, string | number>();
    const changes = [...changedEntries(earlier.get(unit) ?? new Map(), entered.entries), ...changedScores(kept, hasScores(standing) ? entered.selfScores : new Map())];
    return [{ unit, file: one.file, entries: entered.entries, comparison: compareSelf(scheme, { ...entered, result: one.result }, assessed), changes, scores: scoreWrites(scheme, standing, kept, entered.selfScores) }];
  });
  const there = new Set([...back.map(({ unit }) => unit), ...earlier.keys()]);
  return { back, remarks, refusedFiles: files.filter(({ ok }) => !ok).length, refused: files.flatMap((one) => (one.ok ? [] : one.sentences)), missing: group.units.filter((unit) => !there.has(unit)) };
}

/** What is to be written for the units that were accepted; those collected before and not now keep their lines. */
export function collectedBook(group: SelfGroup, back: readonly BackUnit[], old: ComparisonSheet | null, names: readonly string[], day: string): Collected {
  const { scheme, year } = group.book;
  const prepared = preparedOf(group);
  const earlier = old === null ? new Map<string, ReadonlyMap<string, EnteredRow>>() : readComparisonSheet(old.values, old.lines);
  const kept = [...earlier].flatMap(([unit, entries]): ComparedUnit[] => {
    const standing = unitSheet(group, unit);
    const scored = scoreEntered(prepared, entries);
    if (back.some((one) => one.unit === unit) || standing === undefined || !scored.ok) return [];
    return [{ unit, entries, comparison: compareSelf(scheme, { entries, selfScores: new Map(), result: scored.result }, assessedOn(scheme, prepared, standing, [])) }];
  });
  const order = new Map(group.units.map((unit, index) => [unit, index]));
  const units = [...kept, ...back].sort((one, other) => (order.get(one.unit) ?? 0) - (order.get(other.unit) ?? 0));
  const sheetName = old?.name ?? sheetNameFor(COMPARISON, names);
  const { planned, unplanned } = group.group;
  const sheetIds = new Map([...planned, ...unplanned].flatMap(({ sheet: { id, marks } }) => (marks.kind === 'unit' ? [[marks.unit, id] as const] : [])));
  return {
    of: comparisonOf(group), old, plan: planComparisonSheet(scheme, units, { sheetName, year, day }),
    scores: back.filter(({ scores }) => scores.length > 0).map(({ unit, scores }) => ({ sheetId: sheetIds.get(unit) ?? '', name: unit, cells: scores })),
  };
}

function preparedOf({ book: { scheme, decisions } }: SelfGroup): PreparedRules {
  const settled = settle(scheme, decisions);
  const ruled = toRules(scheme, settled.ok ? decisions : {});
  if (!ruled.ok) throw new RangeError(ruled.sentence);
  return prepare(ruled.rules);
}

function unitSheet({ book }: SelfGroup, unit: string): StandingSheet | undefined {
  return book.sheets.find(({ kind, about }) => kind === 'unit' && about === unit);
}

function hasScores({ content }: StandingSheet): boolean {
  return content.rects['KH_self_scores'] !== undefined;
}

/** What the assessors have entered, with the lines of the 台账 where the sheet adds it up. What cannot be scored is left out, and said. */
function assessedOn(scheme: Scheme, prepared: PreparedRules, { sheetName, content }: StandingSheet, remarks: string[]): Scored {
  const { rects } = content;
  const [counted, cases] = [rects['KH_counted'] ?? rects['KH_entries'], rects['KH_counted_cases'] ?? rects['KH_cases']];
  const inForce = { ...rects, ...(counted === undefined ? {} : { KH_entries: counted }), ...(cases === undefined ? {} : { KH_cases: cases }) };
  const entries = new Map(readKept(scheme, 'unit', { ...content, rects: inForce }).unit?.entries ?? []);
  const scored = scoreEntered(prepared, entries);
  if (scored.ok) return { entries, result: scored.result };
  for (const { clause } of scored.problems) entries.delete(clause);
  const again = scoreEntered(prepared, entries);
  if (!again.ok) throw new RangeError(again.problems.map(({ sentence }) => sentence).join(''));
  remarks.push(`“${sheetName}”表 ${[...new Set(scored.problems.map(({ clause }) => clause))].join('、')} 考核填的数算不了，没有拿来比。请先在表上改好。`);
  return { entries, result: again.result };
}

/** Only what differs is written; a blank is written over without asking, a score that is there only after. */
function scoreWrites(scheme: Scheme, standing: StandingSheet, before: ReadonlyMap<string, string | number>, after: ReadonlyMap<string, string | number>): readonly ScoreWrite[] {
  const column = standing.content.rects['KH_self_scores']?.column;
  if (column === undefined) return [];
  const first = new Map(clauseRows(scheme).map(({ item, itemFirst }) => [item.id, itemFirst]));
  return [...after].flatMap(([item, value]): ScoreWrite[] => {
    const row = first.get(item);
    const old = before.get(item) ?? '';
    return row === undefined || String(old) === String(value) ? [] : [{ row, column, before: old, value: Number(value) }];
  });
}
