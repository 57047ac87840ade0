import type { Decimal } from './decimal';
import type { Measure } from './measure';

/** What scoring needs of a scheme: its measures and allotments in the scheme's order, and its policies as decided. */
export interface Rules {
  readonly sections: readonly RuleSection[];
  /** 同案不重复扣分 (注1): null where the scheme does not order it. */
  readonly sameCase: SameCasePolicy | null;
  /** 限额 (注2): null where the scheme does not order it. */
  readonly cap: CapPolicy | null;
}

/**
 * 项目 / 具体内容. `adjustments` sections (加减分项) have no allotment and stand outside the caps.
 * Where the items of a section have no allotment of their own, what they lose comes off the section's.
 */
export interface RuleSection {
  readonly id: string;
  readonly allotted: Decimal | null;
  readonly adjustments: boolean;
  /** 人均: what all clauses inside add up to is divided by a number of persons; null where it is not. Outside the caps. */
  readonly perHead: RulePerHead | null;
  readonly sections: readonly RuleSection[];
  readonly items: readonly RuleItem[];
}

/** 累计积分 ÷ 人数: `id` is the entry that holds the number of persons, `places` the decimal places the quotient is rounded to (half up). */
export interface RulePerHead {
  readonly id: string;
  readonly places: number;
}

/** The level that carries 标准分. `allotted` is null inside adjustments and 人均 sections, and where the section carries it. */
export interface RuleItem {
  readonly id: string;
  readonly allotted: Decimal | null;
  readonly clauses: readonly RuleClause[];
}

export interface RuleClause {
  readonly id: string;
  readonly measure: Measure;
}

/**
 * Same case: the group with the highest 应扣 is kept, the others are released.
 * `scope` says what counts as one 考核内容: lines of one case inside it add up, across it only the highest stays.
 */
export interface SameCasePolicy {
  readonly scope: 'clause' | 'item' | 'section';
}

/** Where the limit lies: on each item's own allotment, or on that of the section right above the items. */
export interface CapPolicy {
  readonly level: 'item' | 'section';
}
