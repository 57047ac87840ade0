import type { Quoted } from './scheme';

/**
 * 检查考核方式: a unit is scored from 0 to 100 by each of several methods, whose weights the office sets; the weighted
 * totals rank the units, and the last of them are called in for a talk (怀柔区 第四至十七条).
 */
export interface MethodScheme {
  /** 检查考核的内容: what the findings are written down for; no points of their own. */
  readonly contents: readonly ContentGroup[];
  readonly methods: readonly Method[];
  /** The words that leave the weights to the office. */
  readonly weights: Quoted;
  /** Key of the 口径 for a method without a score: zero, reweight or refuse. */
  readonly missing: string;
  /** Key of the 口径 for places behind a tie: competition or dense. */
  readonly places: string;
  readonly talk: Talk;
  /** 整改措施: due so many months after the written feedback. */
  readonly rectification: Quoted & { readonly months: number };
}

/** 主体责任, 监督责任, …; without contents of its own the group is one content itself. */
export interface ContentGroup extends Quoted {
  readonly id: string;
  readonly title: string;
  readonly contents: readonly (Quoted & { readonly id: string })[];
}

export interface Method extends Quoted {
  readonly id: string;
  /** 自查自评 */
  readonly name: string;
  /** Key of the setting that holds its weight in percent. */
  readonly weight: string;
}

/** 约谈: the units in the last places. */
export interface Talk extends Quoted {
  /** 后两位: 2. */
  readonly last: number;
  /** Key of the 口径 for a tie on the edge: all or two. */
  readonly tie: string;
  /** Key of the setting that names who of a tie is called in. */
  readonly chosen: string;
}
