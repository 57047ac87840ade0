/** 体检: one thing a person should know about a scheme before scoring with it. */
export interface Finding {
  readonly code: FindingCode;
  /** defect: put it right first; question: the words leave it open; note: good to know. */
  readonly severity: 'defect' | 'question' | 'note';
  /** The id of a clause, item or section (several joined by 、), the key of a reading, 注1, or 原文第 25 行. */
  readonly place: string;
  readonly sentence: string;
  /** The 口径 or setting that answers it: `--decide key=value`. Absent where it is answered while entering, or where nothing in the scheme answers it. */
  readonly key?: string;
  /** The values the key takes, each as `--decide` takes it; a setting has none, its value is the office's own. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** How the scheme answers it as it stands; absent while it is open. */
  readonly answer?: string;
}

/** Many sentences name their place themselves; where one does not, the place goes before it. */
export function namesItsPlace({ place, sentence }: Finding): boolean {
  return sentence.includes(`“${place}”`) || sentence.startsWith(place);
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
  /** Two tiers leave a case between them, or both hold one. */
  | 'tierGap'
  | 'tierOverlap'
  /** Clauses that one fact can make fire together. */
  | 'sameFact'
  /** 一票否决 or 取消 without saying what is lost. */
  | 'noVetoTarget'
  | 'partMissing'
  | 'quoteMissing'
  | 'quoteOutOfOrder'
  | 'claimedTwice'
  | 'unclaimed'
  | 'notModelled'
  | 'mended'
  /** Damage that no mend puts right: explained (asIs), or to be put right. */
  | 'damaged'
  | 'reading'
  | 'setting'
  | 'open'
  | 'noDenominator'
  | 'noThresholds'
  | 'bandGap'
  | 'bandOverlap'
  | 'noGrades';
