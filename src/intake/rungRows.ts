import { countRungs } from '../reading/countRungs';
import { readOnly } from '../reading/readOnly';
import type { Reading, Rung } from '../reading/reading';
import { toMeasure } from '../reading/toMeasure';
import { Decimal } from '../scoring/decimal';

/** One line of a clause that is counted on several: which part of it, and words that count that part. */
export interface RungRow {
  /** 省, or the words of the clause that is multiplied. */
  readonly rung: string;
  readonly words: string;
  readonly because: 'level' | 'multiple' | 'direction';
}

/**
 * A clause whose parts are found out one by one: levels with an amount each ("受到国家、省表彰的,分别加8、4分"), a multiple of earlier clauses ("屡查屡犯
 * 加倍扣分"), one of two directions (增(减)1家加(减)3分). The assessors say which part it was by the line they count on. [] for any other
 * clause, and where a part does not read in one way.
 */
export function rungRows(reading: Reading): readonly RungRow[] {
  const rows = candidates(reading);
  return rows.every(({ words }) => toMeasure(readOnly(words)) !== null) ? rows : [];
}

function candidates(reading: Reading): readonly RungRow[] {
  const { effect, basis, points, unit, per, cap, capShared, up, multiple, charged, refused } = reading;
  if (refused !== null || charged !== undefined || capShared === true || (effect !== 'deduct' && effect !== 'add')) return [];
  const verb = effect === 'deduct' ? '扣' : '加';
  if (multiple !== undefined) {
    return multiple.of.map((base) => ({ rung: base.words, words: `${eachOf(base.unit, base.per)}${verb}${new Decimal(base.points).times(multiple.times).toFixed()}分`, because: 'multiple' }));
  }
  if (up !== undefined && typeof points === 'string') {
    const limit = typeof cap === 'string' && cap !== 'item' ? `，最多${verb}${cap}分` : '';
    return [{ rung: up ? '多出的' : '不足的', words: `每${up ? '多' : '少'}${stepOf(unit, per)}${verb}${points}分${limit}`, because: 'direction' }];
  }
  if (basis !== 'tier' || cap !== null || !Array.isArray(points) || countRungs(reading) !== null) return [];
  return (points as readonly Rung[]).map(({ when, points: amount }) => ({ rung: when, words: `${when}的，${eachOf(unit, per)}${verb}${amount}分`, because: 'level' }));
}

/** 1家, 2个百分点 */
function stepOf(unit: string | null, per: string | null): string {
  return `${per ?? '1'}${/^[百千]分点$/u.test(unit ?? '') ? '个' : ''}${unit ?? '次'}`;
}

/** 每次, 每2个百分点, 每人每次; "" where nothing is counted. */
export function eachOf(unit: string | null, per: string | null): string {
  if (unit === null) return '';
  if (unit.includes('×')) return unit.split('×').map((one) => `每${one}`).join('');
  const number = per === null || per === '1' ? '' : per;
  return `每${/^[百千]分点$/u.test(unit) ? `${number === '' ? '1' : number}个` : number}${unit}`;
}
