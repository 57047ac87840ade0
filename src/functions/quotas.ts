import { QUOTA_ROUNDINGS, exactQuota, quotaPlaces, quotaProblem } from '../scoring';
import { QUOTA_WORDS, decisionOf, numberText } from '../wording';
import { pointsIn, wordsOf } from './arguments';
import { valueError } from './errors';

/** The places of a share. #VALUE! where the share is no whole number, the ways of rounding differ and none is decided. */
export function placesOf(units: unknown, percent: unknown, rounding: unknown): number {
  const [count, share] = [pointsIn(units, '单位数'), pointsIn(percent, '比例')];
  switch (quotaProblem(count, share)?.code) {
    case 'unitsNotWhole':
      throw valueError(`单位数是“${count.toFixed()}”，不是单位的个数。请填 1、2、3……。`);
    case 'shareOutOfRange':
      throw valueError(`比例是“${share.toFixed()}”，不在 0 到 100 之间。请填百分之几的数，如 20。`);
  }
  const words = wordsOf(rounding);
  const decided = decisionOf(QUOTA_WORDS, words);
  if (decided !== null) return quotaPlaces(count, share, decided);
  if (words !== '' && words !== '待定') throw valueError(`取整办法“${words}”不认识。请写 ${Object.values(QUOTA_WORDS).join('、')}；还没有定就写待定。`);
  const [first = 0, ...others] = QUOTA_ROUNDINGS.map((mode) => quotaPlaces(count, share, mode));
  if (others.every((places) => places === first)) return first;
  const ways = QUOTA_ROUNDINGS.map((mode) => `${QUOTA_WORDS[mode]}是 ${quotaPlaces(count, share, mode)} 个`).join('，');
  throw valueError(`${numberText(count)} 个单位的 ${numberText(share)}% 是 ${numberText(exactQuota(count, share))} 个，${ways}。请先定取整办法。`);
}
