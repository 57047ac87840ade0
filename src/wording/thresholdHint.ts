import type { Reading } from '../reading/reading';

/**
 * What to count where a clause counts what lies beyond its condition: "累计超过15天的,每人多请一天扣0.5分" counts the days
 * beyond 15. null where the condition and the count are of different things, or there is none.
 */
export function thresholdHint({ basis, unit, threshold, refused }: Reading): string | null {
  if (refused !== null || threshold === null) return null;
  const { op, value } = threshold;
  if (basis === 'formula' && unit === '百分点' && threshold.unit === '%') {
    if (op === '>') return `高于 ${value}% 的才算，查实数填高了几个百分点`;
    return op === '<' ? `低于 ${value}% 的才算，查实数填低了几个百分点` : null;
  }
  if (basis !== 'per_item' || threshold.unit !== unit) return null;
  if (op === '>') return `超过 ${value} ${unit}的才算，查实数填超出的数，正好 ${value} ${unit}填 0`;
  return op === '<' ? `不足 ${value} ${unit}的才算，查实数填差的数，正好 ${value} ${unit}填 0` : null;
}
