import { freeze, type Freeze, type Frozen, type FreezeProblem } from '../../workbook/freezing/freeze';
import { leftAddresses, type Freezing } from '../../workbook/freezing/frozenMark';
import { callsAddIn } from '../../workbook/freezing/sameFormulaText';
import { formulaAt, type StandingSheet } from '../../workbook/freezing/standing';
import { thaw } from '../../workbook/freezing/thaw';
import { needsAddIn } from '../../workbook/native/nativePlan';
import type { UnitSheet } from '../book/findUnitSheets';
import { frozenFormula } from '../book/frozenName';
import type { SheetRewrite } from '../book/rewriteSheets';
import type { PlannedGroup, PlannedOf, WhyUnplanned } from './plannedBook';

/** Why a sheet keeps its formulas. */
export type KeepsWhy = WhyUnplanned | FreezeProblem | { readonly code: 'tooManyChanged' };

export interface FreezeLine {
  readonly sheet: UnitSheet;
  readonly frozen: Frozen;
}

/** What freezing a book comes to, to be said before it is done. */
export interface FreezePlan {
  readonly lines: readonly FreezeLine[];
  readonly rewrites: readonly SheetRewrite[];
  /** Sheets with KH formulas for which it cannot be done. */
  readonly keeps: readonly { readonly sheet: UnitSheet; readonly formulas: number; readonly why: KeepsWhy }[];
}

/** Sheets that are frozen already are passed over; so are those without anything to freeze. */
export function freezePlan(groups: readonly PlannedGroup[], how: Freezing): FreezePlan {
  const lines: FreezeLine[] = [];
  const rewrites: SheetRewrite[] = [];
  const keeps: FreezePlan['keeps'][number][] = [];
  for (const { planned, unplanned } of groups) {
    for (const { sheet, standing, why } of unplanned) {
      const formulas = addInCells(standing);
      if (formulas > 0) keeps.push({ sheet, formulas, why });
    }
    const alive = planned.filter(({ sheet }) => sheet.frozen === undefined);
    const all = freeze(planned.map(({ standing, plan }) => ({ sheet: standing, plan })), how);
    planned.forEach((one, index) => {
      const result = all[index];
      if (result === undefined || !alive.includes(one)) return;
      const outcome = outcomeOf(one, result);
      if (outcome === null) return;
      if ('why' in outcome) keeps.push({ sheet: one.sheet, formulas: addInCells(one.standing), why: outcome.why });
      else {
        lines.push({ sheet: one.sheet, frozen: outcome.frozen });
        rewrites.push(outcome.rewrite);
      }
    });
  }
  return { lines, rewrites, keeps };
}

function outcomeOf({ sheet, standing }: PlannedOf, result: Freeze): { readonly frozen: Frozen; readonly rewrite: SheetRewrite } | { readonly why: KeepsWhy } | null {
  if (!result.ok) return { why: result.problem };
  const { frozen } = result;
  // Without KH a sheet lives as it is.
  if (frozen.formulas === 0) return null;
  const mark = frozenFormula({ how: frozen.how, left: leftAddresses(frozen.left), beside: frozen.beside?.rect ?? null });
  if (mark === null) return { why: { code: 'tooManyChanged' } };
  return { frozen, rewrite: { sheet, before: standing, changes: frozen.changes, beside: frozen.beside, mark, sameNumbers: frozen.how === 'native' } };
}

/** Formulas on a sheet that only the add-in works out. */
export function addInCells(sheet: StandingSheet): number {
  return sheet.formulas.reduce((sum, row, y) => sum + row.filter((_, x) => callsAddIn(formulaAt(sheet, y, x) ?? '')).length, 0);
}

export interface ThawPlan {
  readonly rewrites: readonly SheetRewrite[];
  /** Frozen sheets whose plan is not known. */
  readonly keeps: readonly { readonly sheet: UnitSheet; readonly why: WhyUnplanned }[];
  /** KH formulas that come back. */
  readonly formulas: number;
}

/** What bringing KH back comes to. */
export function thawPlan(groups: readonly PlannedGroup[]): ThawPlan {
  const rewrites: SheetRewrite[] = [];
  let formulas = 0;
  for (const { sheet, standing, plan } of groups.flatMap(({ planned }) => planned)) {
    const { frozen } = sheet;
    if (frozen === undefined) continue;
    const changes = thaw(standing, plan, frozen);
    formulas += changes.filter(({ content }) => typeof content === 'object' && needsAddIn(content)).length;
    rewrites.push({ sheet, before: standing, changes, beside: frozen.beside === null ? null : { rect: frozen.beside, plan: null }, mark: null, sameNumbers: false });
  }
  return { rewrites, keeps: groups.flatMap(({ unplanned }) => unplanned).filter(({ sheet }) => sheet.frozen !== undefined), formulas };
}
