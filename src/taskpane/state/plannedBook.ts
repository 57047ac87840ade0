import type { Scheme } from '../../scheme/scheme';
import { planStanding, type Unplanned } from '../../workbook/freezing/planStanding';
import type { StandingBook, StandingSheet } from '../../workbook/freezing/standing';
import type { SheetPlan } from '../../workbook/plan';
import type { UnitSheet } from '../book/findUnitSheets';
import type { AnswersBySheet } from '../book/readAnswers';
import { decisionsInForce } from './decisionsInForce';

/** A sheet whose plan is known. */
export interface PlannedOf {
  readonly sheet: UnitSheet;
  readonly standing: StandingSheet;
  readonly plan: SheetPlan;
}

export type WhyUnplanned = Unplanned | { readonly code: 'noScheme' } | { readonly code: 'otherVersion'; readonly version: string };

export interface UnplannedOf {
  readonly sheet: UnitSheet;
  readonly standing: StandingSheet;
  readonly why: WhyUnplanned;
}

/** The sheets of one scheme, version and year. */
export interface PlannedGroup {
  /** null where neither the program nor the workbook has it. */
  readonly scheme: Scheme | null;
  readonly year: string;
  /** What its 口径 sheet says, of the first of its sheets. */
  readonly book: StandingBook | null;
  readonly planned: readonly PlannedOf[];
  readonly unplanned: readonly UnplannedOf[];
}

/** Every sheet of ours in the workbook with its plan, as far as one is known. `standing` is in the order of the sheets. */
export function plannedBook(sheets: readonly UnitSheet[], standing: readonly StandingSheet[], answers: AnswersBySheet, schemes: ReadonlyMap<string, Scheme>): readonly PlannedGroup[] {
  const groups = new Map<string, { sheet: UnitSheet; standing: StandingSheet }[]>();
  sheets.forEach((sheet, index) => {
    const { scheme, version, year } = sheet.marks;
    const key = JSON.stringify([scheme, version, year]);
    const read = standing[index];
    if (read !== undefined) groups.set(key, [...(groups.get(key) ?? []), { sheet, standing: read }]);
  });
  return [...groups.values()].map((members) => groupOf(members, sheets, answers, schemes));
}

function groupOf(members: readonly { readonly sheet: UnitSheet; readonly standing: StandingSheet }[], sheets: readonly UnitSheet[], answers: AnswersBySheet, schemes: ReadonlyMap<string, Scheme>): PlannedGroup {
  const marks = members[0]?.sheet.marks;
  const scheme = marks === undefined ? undefined : schemes.get(marks.scheme);
  const year = marks?.year ?? '';
  const none = (why: WhyUnplanned): PlannedGroup => ({ scheme: scheme ?? null, year, book: null, planned: [], unplanned: members.map((one) => ({ ...one, why })) });
  if (scheme === undefined || marks === undefined) return none({ code: 'noScheme' });
  if (scheme.version !== marks.version) return none({ code: 'otherVersion', version: scheme.version });
  const { decisions, deciders } = decisionsInForce(scheme, marks, sheets, answers);
  const book: StandingBook = { scheme, year, script: marks.script, decisions, deciders, sheets: members.map(({ standing }) => standing) };
  const made = members.map((one) => ({ one, result: planStanding({ ...book, script: one.sheet.marks.script }, one.standing) }));
  return {
    scheme, year, book,
    planned: made.flatMap(({ one, result }) => (result.ok ? [{ ...one, plan: result.plan }] : [])),
    unplanned: made.flatMap(({ one, result }) => (result.ok ? [] : [{ ...one, why: result.why }])),
  };
}
