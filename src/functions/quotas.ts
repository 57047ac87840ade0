import { QUOTA_ROUNDINGS, exactQuota, quotaPlaces, quotaProblem } from '../scoring';
import { QUOTA_WORDS, decisionOf, quotaOpenSentence, quotaShareSentence, quotaWordsSentence } from '../wording';
import { pointsIn, wordsOf } from './arguments';
import { valueError } from './errors';

/** The places of a share. #VALUE! where the share is no whole number, the ways of rounding differ and none is decided. */
export function placesOf(units: unknown, percent: unknown, rounding: unknown): number {
  const [count, share] = [pointsIn(units, '单位数'), pointsIn(percent, '比例')];
  switch (quotaProblem(count, share)?.code) {
    case 'unitsNotWhole':
      throw valueError(`单位数是“${count.toFixed()}”，不是单位的个数。请填 1、2、3……。`);
    case 'shareOutOfRange':
      throw valueError(quotaShareSentence(share.toFixed()));
  }
  const words = wordsOf(rounding);
  const decided = decisionOf(QUOTA_WORDS, words);
  if (decided !== null) return quotaPlaces(count, share, decided);
  if (words !== '' && words !== '待定') throw valueError(quotaWordsSentence(words));
  const [up, down, nearest] = QUOTA_ROUNDINGS.map((mode) => quotaPlaces(count, share, mode)) as [number, number, number];
  if (up === down) return up;
  throw valueError(quotaOpenSentence(count, share, exactQuota(count, share), { up: String(up), down: String(down), nearest: String(nearest) }));
}
