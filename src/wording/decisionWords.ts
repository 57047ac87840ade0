import type { GapDecision } from '../scoring/gapDecision';
import type { QuotaRounding } from '../scoring/quota';
import type { RankingMode } from '../scoring/ranking';
import type { MissingMode } from '../scoring/weighted';

/** What stands in a cell for each decision; the functions read the same words back. */
export const MISSING_WORDS: Readonly<Record<MissingMode, string>> = { zero: '按0', reweight: '重摊', refuse: '报错' };

export const RANKING_WORDS: Readonly<Record<RankingMode, string>> = { competition: '竞赛式', dense: '中国式' };

export const QUOTA_WORDS: Readonly<Record<QuotaRounding, string>> = { up: '进一', down: '舍去', nearest: '四舍五入' };

export const GAP_WORDS: Readonly<Record<GapDecision, string>> = { lower: '归低档', higher: '归高档', round: '四舍五入', ceil: '进位', floor: '舍去小数' };

/** What a cell says of a unit that shares the total on the edge of so many places. */
export const TIED = '并列，待定';

/** The decision that stands in a cell; null for other words. */
export function decisionOf<T extends string>(words: Readonly<Record<T, string>>, written: string): T | null {
  return (Object.keys(words) as T[]).find((decision) => words[decision] === written.trim()) ?? null;
}
