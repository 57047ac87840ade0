import { checkHeads, perHead, type Decimal } from '../scoring';
import { pointsIn, wordsOf } from './arguments';
import { valueError } from './errors';

const PLACES = 2;
const MOST_PLACES = 6;

/** 累计积分 ÷ 人数. #VALUE! for a number of persons that is no whole number from 1 on, and for decimal places out of range. */
export function perCapitaOf(points: unknown, heads: unknown, places: unknown): Decimal {
  const persons = pointsIn(heads, '人数');
  if (checkHeads(persons) !== null) throw valueError(`人数是“${persons.toFixed()}”，不能用来算人均。请填 1、2、3……这样的人数。`);
  const digits = places === undefined || places === null || wordsOf(places) === '' && places !== 0 ? PLACES : pointsIn(places, '小数位数').toNumber();
  if (!Number.isInteger(digits) || digits < 0 || digits > MOST_PLACES) throw valueError(`小数位数是“${wordsOf(places)}”。请填 0 到 ${MOST_PLACES} 的整数。`);
  return perHead(pointsIn(points, '累计积分'), persons, digits);
}
