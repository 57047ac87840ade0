import { Decimal, ZERO } from '../scoring/decimal';
import type { Measure } from '../scoring/measure';
import { countRungs } from './countRungs';
import { leftToAssessors } from './leftToAssessors';
import type { Reading } from './reading';

/**
 * The arithmetic of a reading. null where the reading is refused, and where scoring has no such measure: set, veto, none, all, an amount in proportion,
 * a list of levels (each is a line of its own, see src/intake/rungRows.ts), a range for each of several, a limit that is the item's or that
 * several clauses share, and points that are another's (扣经办人1分).
 * A ruling 〔口径：不加分〕 is an award of nothing. 每人每次 is counted in pairs of person and time, so it is a per_item with the unit 人×次.
 */
export function toMeasure(reading: Reading): Measure | null {
  const { effect, basis, points, unit, per, cap, capShared, refused, ruled, charged } = reading;
  if (refused === null && ruled === true && effect === 'none') return { effect: 'add', basis: 'once', points: ZERO };
  if (refused !== null || cap === 'item' || capShared === true || charged !== undefined || (effect !== 'deduct' && effect !== 'add')) return null;
  switch (basis) {
    case 'once':
      return typeof points === 'string' && cap === null ? { effect, basis, points: new Decimal(points) } : null;
    case 'per_item':
    case 'per_item_person':
    case 'formula': {
      if (typeof points !== 'string' || unit === null || per === null) return null;
      const most = cap === null ? {} : { most: new Decimal(cap) };
      return { effect, basis: 'per_item', points: new Decimal(points), per: new Decimal(per), unit, ...most, ...(basis === 'formula' && { measured: true as const }) };
    }
    case 'tier':
      return cap === null ? tierOf(effect, reading) : null;
    case 'range':
      return leftToAssessors(reading) ? rangeOf(effect, points) : null;
    case 'all':
      return null;
  }
}

function tierOf(effect: 'deduct' | 'add', reading: Reading): Measure | null {
  const scale = countRungs(reading);
  // 三次以上不得分: what all of it comes to does not stand in the clause
  if (scale === null || scale.rungs.some(({ points }) => points === 'all')) return null;
  const rungs = scale.rungs.map(({ from, points }) => ({ from: new Decimal(from), points: new Decimal(points) }));
  return { effect, basis: 'tier', unit: reading.unit ?? '次', rungs, open: scale.open };
}

function rangeOf(effect: 'deduct' | 'add', points: Reading['points']): Measure {
  const [low, high] = points ?? [];
  const between = typeof low === 'string' && typeof high === 'string' ? { between: { low: new Decimal(low), high: new Decimal(high) } } : {};
  return { effect, basis: 'range', discretion: true, ...between };
}
