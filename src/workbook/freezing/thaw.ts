import { a1 } from '../address';
import type { CellPlan, SheetPlan } from '../plan';
import { writeFormula } from '../writeFormula';
import type { FrozenMark } from './frozenMark';
import { hasNativeForm } from './nativeForm';
import { sameFormulaText } from './sameFormulaText';
import { formulaAt, type StandingSheet } from './standing';

/** The formulas that bring a frozen sheet back: those of its plan, but for cells that people had changed before, or have put a value over since. */
export function thaw(sheet: StandingSheet, plan: SheetPlan, { how, left }: FrozenMark): readonly CellPlan[] {
  const kept = new Set(left);
  return plan.cells.filter(({ row, column, content }) => {
    if (typeof content !== 'object' || kept.has(a1(row, column))) return false;
    if (how === 'values') return true;
    const formula = formulaAt(sheet, row, column);
    // A KH formula without a native form stands as a value in a native sheet; any other value was typed since.
    if (formula === null) return !hasNativeForm(content);
    return !sameFormulaText(formula, writeFormula(content));
  });
}
