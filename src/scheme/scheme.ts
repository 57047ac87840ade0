import type { Reading } from '../reading/reading';
import type { SchemeColumn } from './columns';
import type { Simplified } from './script';
import type { PerHead } from './perHead';
import type { Ruling } from './ruling';
import type { IndicatorScheme } from './indicators';
import type { MethodScheme } from './methods';
import type { BallotScheme } from './ballot';
import type { Setting } from './settings';
import type { SourcePart } from './sourcePart';
import type { Veto } from './veto';

export type { PerHead } from './perHead';
export type { Ruling } from './ruling';
export type { IndicatorScheme } from './indicators';
export type { MethodScheme } from './methods';
export type { BallotContent, BallotKind, BallotScheme, Consequence, OverRule } from './ballot';
export type { Setting, SettingKind } from './settings';
export type { ColumnRole, SchemeColumn } from './columns';
export type { Script, Simplified } from './script';
export type { SourcePart } from './sourcePart';
export type { Veto } from './veto';

/**
 * 考核方案: one scheme as loaded from templates/<id>/scheme.yaml. Every amount is a decimal string;
 * every quote is verbatim in the template's source.txt (white space ignored).
 */
export interface Scheme {
  readonly id: string;
  /** 版本: changes whenever a quote, an allotment or a recorded reading changes. */
  readonly version: string;
  /** 方案名称 as the document prints it: 清廉机关建设任务分工. */
  readonly title: string;
  /** 简称: 清廉机关. */
  readonly short: string;
  /** 适用: who is assessed. */
  readonly body: string;
  /** 出处: the document, in words a clerk can cite. */
  readonly source: string;
  /** 出处中的一篇: the scheme's own stretch of a source.txt that holds several documents; null where all of it is one. */
  readonly part: SourcePart | null;
  /** 满分: what the allotments of all sections must total. */
  readonly total: string;
  /** The scheme's own columns, in its order. */
  readonly columns: readonly SchemeColumn[];
  readonly sections: readonly Section[];
  /** 注: the scheme's own notes, as printed under the table. */
  readonly notes: readonly Quoted[];
  readonly policies: Policies;
  /** 口径: questions the words leave open, with the template's recorded answer. */
  readonly readings: readonly RecordedReading[];
  /** What the words leave to the office: weights, thresholds, headcounts. */
  readonly settings: readonly Setting[];
  /** 民主测评; null where the scheme has none of its own. */
  readonly ballot: BallotScheme | null;
  /** 待明确: questions the words leave open that no mechanism decides; the assessors decide while entering. */
  readonly open: readonly OpenPoint[];
  /** Scoring words of the source that are not modelled, each with its reason. */
  readonly notModelled: readonly { readonly quote: string; readonly reason: string }[];
  /** 照原样: damaged words of the source that are left as they stand, each with the reason. */
  readonly asIs: readonly { readonly quote: string; readonly note: string }[];
  /** 检查考核方式 with weights; null where the scheme has none. */
  readonly methods: MethodScheme | null;
  /** 工作指标 that the office fills in; null where the scheme has none. */
  readonly indicators: IndicatorScheme | null;
  /** 简体: for a scheme in traditional characters, the words it shows in simplified ones. */
  readonly simplified: Simplified;
}

/** Words of the source, and the mended words that are shown where the source is damaged. */
export interface Quoted {
  readonly quote: string;
  /** What the sheet shows: the quote without its stray spaces and 注音 residues, and with each mend applied. */
  readonly shown: string;
  readonly mends: readonly Mend[];
}

export interface Mend {
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

/** 项目, or 具体内容 inside one. Has either sections or items. */
export interface Section extends Quoted {
  readonly id: string;
  /** null for adjustments (加减分项) and inside 人均 sections. Where no item of it has one, what they lose comes off this. */
  readonly allotted: string | null;
  readonly adjustments: boolean;
  /** 人均: the points of all clauses inside are divided by a number of persons; null where they are not. */
  readonly perHead: PerHead | null;
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
}

/**
 * 一条标准: the level that carries 标准分. Its own quote is the requirement, without the clauses;
 * empty where clauses stand without one (加减分项).
 */
export interface Item extends Quoted {
  readonly id: string;
  readonly allotted: string | null;
  /** 责任科室, as the source prints them; empty where it prints none. */
  readonly responsible: readonly string[];
  /** 评分方法: how the assessors find out; null where the document does not say. */
  readonly verification: Quoted | null;
  readonly clauses: readonly Clause[];
}

/** 一条扣分（加分）规定. */
export interface Clause extends Quoted {
  readonly id: string;
  /**
   * Our words, with an empty `quote` and a ruling that says how it counts: a case that the text forgets, or a further line of the clause
   * right above (`rung` in scheme.yaml: one of its levels, one of two directions). null for a clause of the text.
   */
  readonly forgotten: string | null;
  /** The clause this one hangs on: "受重处分每人次扣2分" needs the 市管干部 of the clause before it. */
  readonly under: string | null;
  /** How it is counted where its words alone do not say; stands behind them in `shown` as 〔口径：…〕. */
  readonly ruling: Ruling | null;
  /** What it costs beside the points. */
  readonly veto: Veto | null;
  /** Which way its points go, also while its ruling is 待定. */
  readonly effect: 'deduct' | 'add';
  readonly reading: Reading;
}

export interface Policies {
  /** 同案不重复扣分, with the words that order it; `scope` names the reading that decides what one 考核内容 is. */
  readonly sameCase: { readonly quote: string; readonly scope: string } | null;
  /**
   * 扣分限额, with the words that order it (null where the document does not speak of a limit, though deductions can pass the
   * allotment); `level` names the reading that decides where the limit lies, or that there is none.
   */
  readonly cap: { readonly quote: string | null; readonly level: string } | null;
}

/** 口径: a question, its choices, and the answer in force. */
export interface RecordedReading {
  readonly key: string;
  readonly question: string;
  readonly quote: string;
  readonly choices: readonly Choice[];
  /** null: 待定, nobody has decided, and nothing that depends on it is computed. */
  readonly decision: string | null;
  /** Why the template answers so; of a 待定, why it leaves the question open. */
  readonly because: string;
}

/** One answer. `words`, where given, is how clauses that rest on the question are counted when it is chosen: 每件加1分. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What stands in the cell of the 口径 sheet when it is chosen: the label up to its first pause, or what the template writes. */
  readonly name: string;
  readonly words?: string;
}

/** A question left to the assessors: the clauses it touches (none when it touches the whole table), and what the sheet does with what they enter. */
export interface OpenPoint {
  readonly clauses: readonly string[];
  readonly question: string;
  readonly quote: string;
  readonly handling: string;
  /** sameFact: its clauses can fire on one fact; null: anything else. */
  readonly about: 'sameFact' | null;
}

/** Answers that differ from the template's: key → value of one of its choices. */
export type Decisions = Readonly<Record<string, string>>;
