import type { Share } from '../scoring/ballot';
import type { Graded } from '../scoring/bands';
import type { BallotOpening, BallotResult } from '../scoring/scoreBallot';
import type { Consequence } from './ballot';
import type { DecidedKind } from './ballotRules';

/** Why a ballot has no grade yet, or what a person still has to do about it. */
export type OutcomeOpening =
  | BallotOpening
  /** 某一项内容: its votes are for the study of the whole. */
  | { readonly code: 'content' }
  | { readonly code: 'noThresholds'; readonly grades: readonly string[] }
  | { readonly code: 'bandGap' | 'bandOverlap'; readonly share: Share; readonly counted: readonly string[]; readonly graded: Graded }
  /** 待组织认定 */
  | { readonly code: 'organization'; readonly choice: string; readonly share: Share; readonly ratio: string; readonly quote: string; readonly grades: readonly string[] };

export interface BallotOutcome {
  readonly grade: string | null;
  /** Whether the votes gave the grade or people did (认定等次). */
  readonly by: 'votes' | 'decision' | null;
  readonly open: readonly OutcomeOpening[];
  readonly consequences: readonly Consequence[];
}

/**
 * What a counted ballot comes to. `recorded` is the 认定等次 of the record, if any. Votes past the ratio never make a
 * grade: the organisation has to find it. A ballot on one content has none at all.
 */
export function ballotOutcome(decided: DecidedKind, result: BallotResult, recorded: string | null, onContent: boolean): BallotOutcome {
  const { kind, grades } = decided;
  if (onContent) return { grade: null, by: null, open: [...result.open, { code: 'content' }], consequences: [] };
  const graded = result.graded !== null && 'grade' in result.graded ? result.graded.grade : null;
  const grade = recorded ?? graded;
  const open = recorded === null ? openings(decided, result, grades) : result.open;
  const consequences = grade === null ? [] : kind.consequences.filter((one) => one.grade === null || one.grade === grade);
  return { grade, by: recorded !== null ? 'decision' : graded !== null ? 'votes' : null, open, consequences };
}

function openings({ kind, rules, bandWords }: DecidedKind, { open, over, shares, together, graded }: BallotResult, grades: readonly string[]): readonly OutcomeOpening[] {
  const share = kind.over && shares.get(kind.over.choice);
  if (over === true && kind.over && share) {
    return [...open, { code: 'organization', choice: kind.over.choice, share, ratio: kind.over.ratio, quote: kind.over.quote, grades }];
  }
  if (bandWords === null) return [...open, { code: 'noThresholds', grades }];
  if (graded === null || together === null || 'grade' in graded) return open;
  return [...open, { code: 'gap' in graded ? 'bandGap' : 'bandOverlap', share: together, counted: rules.bands?.counted ?? [], graded }];
}
