import type { CountProblem } from './checkCount';
import type { Decimal } from './decimal';

/** One clause, worked: 应扣 → 同案免扣 → 超限额 → 扣分 (实扣). Amounts in 分, all ≥ 0. */
export interface ClauseResult {
  readonly id: string;
  readonly state: 'pending' | 'notApplicable' | 'count';
  /** Sum of the counts entered; null unless state is 'count'. */
  readonly quantity: Decimal | null;
  /** 应扣: count × points, before anything is taken off. Zero for an award. */
  readonly due: Decimal;
  /** 同案免扣: the part of `due` released by the same-case policy. */
  readonly released: Decimal;
  /** 被限额: the part of `due` beyond the cap, allotted in the scheme's order. */
  readonly limited: Decimal;
  /** 扣分 (实扣) = due − released − limited. */
  readonly deduction: Decimal;
  /** 加分; zero for a deduction. */
  readonly award: Decimal;
}

export interface ItemResult {
  readonly id: string;
  readonly allotted: Decimal | null;
  readonly due: Decimal;
  readonly released: Decimal;
  readonly limited: Decimal;
  readonly deduction: Decimal;
  readonly award: Decimal;
  /** 得分 = allotted − deduction; without an allotment of its own, award − deduction. */
  readonly score: Decimal;
  /** 待评: clauses without an entry. */
  readonly pending: number;
  readonly clauses: readonly ClauseResult[];
}

export interface SectionResult {
  readonly id: string;
  readonly allotted: Decimal | null;
  readonly adjustments: boolean;
  /** 人均: the quotient as rounded. */
  readonly score: Decimal;
  /** 待评; in a 人均 section the number of persons counts among them. */
  readonly pending: number;
  readonly perHead: PerHeadResult | null;
  readonly sections: readonly SectionResult[];
  readonly items: readonly ItemResult[];
}

/** 人均: 累计积分 and the number of persons; without the number the section's score is zero so far, and pending. */
export interface PerHeadResult {
  readonly id: string;
  readonly points: Decimal;
  readonly heads: Decimal | null;
}

/** What the same-case policy released: which clause, which case, how much, which clause kept it. */
export interface Release {
  readonly clause: string;
  readonly case: string;
  readonly points: Decimal;
  /** The clause with the largest part in what was kept, the first in the scheme's order of equals. */
  readonly keptBy: string;
  /** What that clause deducts for this case. */
  readonly keptPoints: Decimal;
  /** Another clause had the same highest amount; the first in the scheme's order was kept. */
  readonly tie: boolean;
}

export interface UnitResult {
  readonly sections: readonly SectionResult[];
  /** 各项合计: the sum of the allotted sections. */
  readonly subtotal: Decimal;
  /** 加减分: the net of the adjustments sections. */
  readonly adjustments: Decimal;
  /** 总分 = subtotal + adjustments. */
  readonly total: Decimal;
  readonly pending: number;
  readonly released: readonly Release[];
  /** Clauses whose words are 待定 and that were found: they are counted nowhere above, so those sums are not the score. In the scheme's order. */
  readonly undecided: readonly string[];
}

/** Why a unit could not be scored: data, not a sentence; the edge makes the sentence. */
export interface EntryProblem {
  readonly code:
    | CountProblem
    | 'unknownClause'
    | 'mixedNotApplicable'
    | 'discretionWithoutReason'
    /** A number of persons that cannot be one: 0, "/", 7.5. */
    | 'headsNotWhole'
    | 'headsTwice';
  readonly clause: string;
  readonly received: string;
}
