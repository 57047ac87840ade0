/**
 * How one scoring clause is read. Field by field as `kaohe read --json` prints it
 * (see docs/glossary.md); all numbers are decimal strings.
 */
export interface Reading {
  /** The whole text the clause was found in. */
  readonly text: string;
  /** The verbatim words of this one clause, and where they stand in `text` (UTF-16 offsets). */
  readonly span: string;
  readonly start: number;
  readonly end: number;
  readonly effect: 'deduct' | 'add' | 'set' | 'veto' | 'none';
  readonly basis: 'once' | 'per_item' | 'per_item_person' | 'tier' | 'range' | 'all' | 'formula';
  /** "0.5"; ["1","3"] for a range; rungs for a tier; null where the words give no amount. */
  readonly points: string | readonly [string, string] | readonly Rung[] | null;
  /** Bare measure word in simplified characters, as written: 项, 例, 人次, 起; null when nothing is counted. */
  readonly unit: string | null;
  /** Step of one count; "1" wherever there is a unit. */
  readonly per: string | null;
  readonly cap: string | 'item' | null;
  readonly threshold: Threshold | null;
  /** True only with a word: 酌情, 视情, 视情节, 视成效. */
  readonly discretion: boolean;
  /** True where a ruling 〔口径：…〕 decides how the clause is read. */
  readonly ruled?: true;
  /** Whose points they are, where that is not the one assessed: 扣经办人1分. Scoring has no such account, so it does not compute them. */
  readonly charged?: string;
  /** The limit is that of several clauses together: "迟到一次扣0.5分,早退一次扣1分,最多扣3分". */
  readonly capShared?: true;
  /** Of a price with two directions, 增(减)…加(减): whether this one is for more. */
  readonly up?: boolean;
  /** 加倍, 减半: times what, and the prices in the text that it multiplies. */
  readonly multiple?: Multiple;
  /** null when the words have exactly one honest reading. */
  readonly refused: Refusal | null;
}

export interface Rung {
  readonly when: string;
  readonly points: string;
}

/** A multiple of earlier clauses. `times` is a decimal string; `of` is never empty. */
export interface Multiple {
  readonly times: string;
  readonly of: readonly { readonly words: string; readonly points: string; readonly unit: string | null; readonly per: string | null }[];
}

/** The condition under which the clause fires. */
export interface Threshold {
  readonly op: '<' | '<=' | '>' | '>=' | '=';
  readonly value: string;
  readonly unit: string;
}

/** Why a clause is not read: data; the words it stumbled on are part of it. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The words it stumbled on, verbatim. */
  readonly words: string;
  /** For `ambiguous`: each way to read it, as a short description. */
  readonly ways?: readonly string[];
  /** What a person can choose: words that can stand in 〔口径：…〕 behind the clause, each of which reads by itself. */
  readonly choices?: readonly string[];
}

export type RefusalCode =
  /** 〔口径：待定〕: the office has not decided how the clause is counted. */
  | 'undecided'
  /** Nothing in the text looks like a scoring clause. */
  | 'noClause'
  /** A cell that should hold one clause holds several. */
  | 'severalClauses'
  /** 扣分 without an amount and without 酌情. */
  | 'amountMissing'
  /** Two amounts where one belongs: "扣15、8分". */
  | 'amountTwice'
  /** "国家、省的,分别扣3、2、1分": as many levels as amounts, or it is not known which is whose. */
  | 'levelsDiffer'
  /** "每少1份或迟1天扣1分", "迟到3次扣1分": what is counted is not said in one way. */
  | 'unitUnclear'
  /** Two amounts for one fact, or a limit below one amount. */
  | 'contradiction'
  /** "每次0.5分": counted and priced, but neither 扣 nor 加. */
  | 'verbMissing'
  /** "酌情扣5分": exactly 5, or up to 5. */
  | 'discretionWithOneAmount'
  /** "加倍扣分": times an amount that does not stand in the clause. */
  | 'amountElsewhere'
  /** The text is torn or run together there; a number or its unit cannot be trusted. */
  | 'damagedText'
  /** More than one meaning; `ways` lists them. */
  | 'ambiguous'
  /** It looks like scoring, but no form of clause fits the words. */
  | 'unknownForm';
