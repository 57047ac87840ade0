import type { Reading } from '../reading/reading';

/**
 * What to count where a clause counts what lies beyond its condition: "累计超过15天的,每人多请一天扣0.5分" counts the days
 * beyond 15. null where the condition and the count are of different things, or there is none.
 */
export function thresholdHint({ basis, unit, threshold, refused }: Reading): string | null {
  if (refused !== null || basis !== 'per_item' || threshold === null || threshold.unit !== unit) return null;
  const { op, value } = threshold;
  if (op === '>') return `超过 ${value} ${unit}的才算，查实数填超出的数，正好 ${value} ${unit}填 0`;
  return op === '<' ? `不足 ${value} ${unit}的才算，查实数填差的数，正好 ${value} ${unit}填 0` : null;
}
