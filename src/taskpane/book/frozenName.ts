import { readFrozenMark, writeFrozenMark, type FrozenMark } from '../../workbook/freezing/frozenMark';
import { bareName } from './namedRects';
import { constantText, textConstant } from './sheetMarks';

/** A name on a sheet whose KH formulas were turned into others; it goes when KH comes back. */
export const FROZEN_NAME = 'KH_mark_frozen';

/** The formula of a name takes 8192 characters. */
const LONGEST = 8000;

/** null where it is too long for a name: too many cells of the sheet were changed by hand. */
export function frozenFormula(mark: FrozenMark): string | null {
  const formula = textConstant(writeFrozenMark(mark));
  return formula.length <= LONGEST ? formula : null;
}

export function frozenIn(names: readonly { readonly name: string; readonly formula: string }[]): FrozenMark | null {
  const formula = names.find(({ name }) => bareName(name) === FROZEN_NAME)?.formula;
  return formula === undefined ? null : readFrozenMark(constantText(formula));
}
