import type { Reading } from './reading';

/** What is entered is the amount itself, with a reason: 酌情扣分, or any within a range (扣1—3分). A range for each of several (每例扣1—3分) is not one amount. */
export function leftToAssessors({ basis, effect, points, unit, cap, discretion, refused, charged }: Reading): boolean {
  if (basis !== 'range' || refused !== null || cap !== null || charged !== undefined || (effect !== 'deduct' && effect !== 'add')) return false;
  return points === null ? discretion : unit === null;
}
