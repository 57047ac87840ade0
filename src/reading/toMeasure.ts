import { Decimal, ZERO } from '../scoring/decimal';
import type { Measure } from '../scoring/measure';
import type { Reading } from './reading';

/**
 * The arithmetic of a reading. null where the reading is refused, and where scoring has no such measure:
 * set, veto, none, tier, formula, all, a range with numbers, an amount with a limit of its own, and points that are another's (扣经办人1分).
 * A ruling 〔口径：不加分〕 is an award of nothing. 每人每次 is counted in pairs of person and time, so it is a per_item with the unit 人×次.
 */
export function toMeasure(reading: Reading): Measure | null {
  const { effect, basis, points, unit, per, cap, discretion, refused, ruled, charged } = reading;
  if (refused === null && ruled === true && effect === 'none') return { effect: 'add', basis: 'once', points: ZERO };
  if (refused !== null || cap !== null || charged !== undefined || (effect !== 'deduct' && effect !== 'add')) return null;
  if (basis === 'range' && points === null && discretion) return { effect, basis, discretion };
  if (typeof points !== 'string') return null;
  if (basis === 'once') return { effect, basis, points: new Decimal(points) };
  if ((basis !== 'per_item' && basis !== 'per_item_person') || unit === null || per === null) return null;
  return { effect, basis: 'per_item', points: new Decimal(points), per: new Decimal(per), unit };
}
