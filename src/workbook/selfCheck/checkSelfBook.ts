import type { Scheme, Script } from '../../scheme/scheme';
import { a1 } from '../address';
import { readSchemeMark } from '../footing';
import { isEntry } from '../freezing/planStanding';
import { readKept, type Kept, type SheetContent } from '../kept';
import type { SheetPlan } from '../plan';
import { decisionsOrder } from '../sheetOrders';
import { SELF_MARK, planSelfBook } from './planSelfBook';

/** A sheet of a book that came back. */
export interface CollectedSheet {
  readonly name: string;
  readonly content: SheetContent;
  /** "row,column" of the cells that hold a formula. */
  readonly formulas: ReadonlySet<string>;
}

/** What a unit has filled in. */
export interface SelfEntries {
  readonly unit: string;
  readonly year: string;
  readonly entered: NonNullable<Kept['unit']>;
  /** Where a clause is filled in: "甲局 F5". */
  readonly placeOf: (clause: string) => string;
}

/** Why a book is not read in. Addresses are cells of its 评分表. */
export type SelfProblem =
  | { readonly code: 'notSelf' }
  | { readonly code: 'otherScheme'; readonly scheme: string }
  | { readonly code: 'otherVersion'; readonly version: string }
  | { readonly code: 'severalSheets' }
  | { readonly code: 'noDecisions' }
  | { readonly code: 'allotted' | 'words' | 'overwritten' | 'formulaEntered'; readonly address: string };

export type CheckedSelf = { readonly ok: true; readonly self: SelfEntries } | { readonly ok: false; readonly problem: SelfProblem };

/**
 * A 自查表 that came back, held against what was sent out: the words, the 标准分 and the places are those of the scheme, every formula is
 * still one. What formulas show is not taken from the file: points are worked out from the entries.
 */
export function checkSelfBook(scheme: Scheme, sheets: readonly CollectedSheet[]): CheckedSelf {
  const problem = (found: SelfProblem): CheckedSelf => ({ ok: false, problem: found });
  const own = sheets.filter(({ content }) => content.rects[SELF_MARK] !== undefined);
  const [sheet, second] = own;
  if (sheet === undefined) return problem({ code: 'notSelf' });
  if (second !== undefined) return problem({ code: 'severalSheets' });
  const mark = readSchemeMark(cellOf(sheet, 'KH_scheme'));
  if (mark?.id !== scheme.id) return problem({ code: 'otherScheme', scheme: mark?.id ?? '' });
  if (mark.version !== scheme.version) return problem({ code: 'otherVersion', version: mark.version });
  if (decisionsOrder(scheme) !== null && !sheets.some(({ content }) => content.rects['KH_answers'] !== undefined)) return problem({ code: 'noDecisions' });
  const [unit, year] = [String(cellOf(sheet, 'KH_unit') ?? '').trim(), String(cellOf(sheet, 'KH_year') ?? '').trim()];
  const scripts: readonly Script[] = scheme.simplified === null ? ['document'] : ['document', 'simplified'];
  const found = scripts.map((script) => differenceOf(planOf(scheme, unit, year, script), sheet));
  const [first = null] = found;
  if (!found.includes(null)) return problem(first ?? { code: 'notSelf' });
  const kept = readKept(scheme, 'unit', sheet.content);
  return { ok: true, self: { unit, year, entered: kept.unit ?? { entries: new Map(), selfScores: new Map() }, placeOf: (clause) => placeOf(sheet, clause) } };
}

function cellOf({ content: { values, rects } }: CollectedSheet, name: string): unknown {
  const rect = rects[name];
  return rect === undefined ? null : values[rect.row]?.[rect.column];
}

function placeOf({ name, content: { values, rects } }: CollectedSheet, clause: string): string {
  const column = rects['KH_clauses']?.column ?? -1;
  const row = values.findIndex((cells) => String(cells[column] ?? '') === clause);
  return `${name} ${a1(Math.max(0, row), rects['KH_entries']?.column ?? 0)}`;
}

function planOf(scheme: Scheme, unit: string, year: string, script: Script): SheetPlan {
  const plan = planSelfBook(scheme, unit, { year, decisions: {}, script, taken: [] }).at(-1);
  if (plan === undefined) throw new RangeError(`${scheme.id} has no 评分表`);
  return plan;
}

function differenceOf(plan: SheetPlan, { content: { values, rects }, formulas }: CollectedSheet): SelfProblem | null {
  const moved = plan.names.find(({ name, rect }) => rects[name]?.row !== rect.row || rects[name]?.column !== rect.column || rects[name]?.rows !== rect.rows);
  if (moved !== undefined) return { code: 'words', address: a1(moved.rect.row, moved.rect.column) };
  const allotted = rects['KH_allotted']?.column;
  for (const { row, column, content } of plan.cells) {
    const [key, address] = [`${row},${column}`, a1(row, column)];
    if (isEntry(plan, row, column)) continue;
    if (typeof content === 'object') {
      if (!formulas.has(key)) return { code: 'overwritten', address };
    } else if (formulas.has(key) || wordsOf(values[row]?.[column]) !== wordsOf(content)) return { code: column === allotted ? 'allotted' : 'words', address };
  }
  for (const key of formulas) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const planned = plan.cells.some((cell) => cell.row === row && cell.column === column && typeof cell.content === 'object');
    if (!planned && isEntry(plan, row, column)) return { code: 'formulaEntered', address: a1(row, column) };
  }
  return null;
}

function wordsOf(value: unknown): string {
  return String(value ?? '').replace(/\r\n?/gu, '\n').trim();
}
