import type { Decimal } from '../scoring/decimal';
import type { QuotaRounding } from '../scoring/quota';
import { QUOTA_WORDS } from './decisionWords';
import { numberText } from './number';

/** Why a share comes to no number of places yet: the ways of rounding differ, and none is decided. */
export function quotaOpenSentence(units: Decimal, percent: Decimal, exact: Decimal, ways: Readonly<Record<QuotaRounding, string>>): string {
  const each = (Object.keys(QUOTA_WORDS) as QuotaRounding[]).map((way) => `${QUOTA_WORDS[way]}是 ${ways[way]} 个`).join('，');
  return `${numberText(units)} 个单位的 ${numberText(percent)}% 是 ${numberText(exact)} 个，${each}。请先定取整办法。`;
}

export function quotaShareSentence(percent: string): string {
  return `比例是“${percent}”，不在 0 到 100 之间。请填百分之几的数，如 20。`;
}

export function quotaWordsSentence(words: string): string {
  return `取整办法“${words}”不认识。请写 ${Object.values(QUOTA_WORDS).join('、')}；还没有定就写待定。`;
}
