import { RENDERERS } from '../native/functions';
import type { Formula } from '../plan';

/** Whether every KH.* of a formula can be written with the functions of Excel. */
export function hasNativeForm(formula: Formula): boolean {
  if (formula.kind === 'binary') return hasNativeForm(formula.left) && hasNativeForm(formula.right);
  if (formula.kind !== 'call') return true;
  return (!formula.name.startsWith('KH.') || RENDERERS[formula.name] !== undefined) && formula.args.every(hasNativeForm);
}
