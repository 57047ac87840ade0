import type { Reading } from '../reading/reading';
import type { IntakeRole } from './columnWords';
import type { Place } from './place';

/** One thing that was not sure while a table or a text was read. Nothing hangs on it silently: what was done meanwhile is part of it. */
export type Doubt =
  /** No row of headings; the columns were told by what stands in them. */
  | { readonly code: 'noHead'; readonly place: null }
  /** A heading that is used for several roles, or is no usual name; `taken` holds until somebody answers. */
  | { readonly code: 'roleUnsure'; readonly place: Place; readonly words: string; readonly taken: IntakeRole; readonly choices: readonly IntakeRole[] }
  /** Two columns for one role; the second was left out. */
  | { readonly code: 'roleTwice'; readonly place: Place; readonly words: string; readonly other: string; readonly taken: IntakeRole; readonly choices: readonly IntakeRole[] }
  /** 小计, 合计 or the amount in a title against the sum of what it is the sum of; exact decimals. */
  | { readonly code: 'sumDiffers'; readonly place: Place; readonly words: string; readonly stated: string; readonly sum: string }
  /** A 标准分 that is no amount. */
  | { readonly code: 'amountUnread'; readonly place: Place; readonly words: string }
  /** An item for which nothing says what it is worth. */
  | { readonly code: 'amountMissing'; readonly place: Place; readonly words: string }
  /** Several 标准分 beside one requirement; they were added up. */
  | { readonly code: 'amountsAdded'; readonly place: Place; readonly words: string; readonly sum: string }
  /** A requirement without a 标准分 below one that has some, nothing merged; it was taken to share them. */
  | { readonly code: 'amountShared'; readonly place: Place; readonly words: string }
  /** A clause that does not read in one way, or in a way that the sums cannot carry out. It becomes a 口径 that nobody has decided. */
  | { readonly code: 'clauseRefused'; readonly place: Place; readonly words: string; readonly reading: Reading; readonly choices: readonly string[] }
  /** Words about points that are no clause; they are listed as not modelled. */
  | { readonly code: 'notClause'; readonly place: Place; readonly words: string }
  /** Words that belong to no cell or item. */
  | { readonly code: 'strayWords'; readonly place: Place; readonly words: string }
  /** A section without points of its own: its clauses stand beside the total. */
  | { readonly code: 'noAllotment'; readonly place: Place; readonly words: string }
  /** 加减分项 with points in their title: a most, or a part of the total. They are left out of the total. */
  | { readonly code: 'adjustmentPoints'; readonly place: Place; readonly words: string; readonly stated: string }
  /** No clause at all. */
  | { readonly code: 'noClauses'; readonly place: null };

export type DoubtCode = Doubt['code'];
