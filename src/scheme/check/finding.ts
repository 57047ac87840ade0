/** 体检: one thing a person should know about a scheme before scoring with it. */
export interface Finding {
  readonly code: FindingCode;
  /** defect: put it right first; question: somebody must decide; note: good to know. */
  readonly severity: 'defect' | 'question' | 'note';
  /** The id of a clause, item or section, the key of a reading, 注1, or 原文第 25 行. */
  readonly place: string;
  readonly sentence: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

export type FindingCode =
  | 'allotmentSum'
  | 'allotmentWords'
  | 'idRepeated'
  | 'idUnknown'
  | 'clauseRefused'
  | 'ruling'
  | 'overAllotted'
  | 'discretion'
  | 'partMissing'
  | 'quoteMissing'
  | 'quoteOutOfOrder'
  | 'claimedTwice'
  | 'unclaimed'
  | 'notModelled'
  | 'mended'
  | 'reading'
  | 'setting'
  | 'open'
  | 'noDenominator'
  | 'noThresholds'
  | 'bandGap'
  | 'bandOverlap'
  | 'noGrades';
