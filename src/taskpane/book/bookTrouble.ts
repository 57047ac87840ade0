/** What the workbook would not do, as data; state/trouble.ts makes the sentence. */
export type BookTroubleCode =
  /** The sheet is protected with a password. */
  | 'password'
  /** After writing, the entries on the sheet are not the ones that were written. */
  | 'entriesDiffer'
  /** The sheet is no longer there. */
  | 'sheetGone'
  /** The sheet is not as it was when its table was recognised, or when something was added beside it. */
  | 'sheetChanged'
  /** The sheet has lost the names by which its columns are found. */
  | 'namesGone'
  /** The sheet holds entries for clauses that the scheme does not have; `clauses` names them. */
  | 'entriesUnknown'
  /** A 评分表 was made before it got the names that 汇总 points to. */
  | 'madeBefore'
  /** 约谈名单 needs a 汇总. */
  | 'noSummary'
  /** No deduction to put right, nobody to talk to. */
  | 'nothingToList'
  /** Every line of the 台账 is used. */
  | 'ledgerFull'
  /** The sheet has been made final and is locked. */
  | 'finalised'
  /** A sheet of this name is there and is not to be written over. */
  | 'nameTaken'
  /** Rewritten formulas would show another number than before; all are back. */
  | 'numbersDiffer';

export class BookTrouble extends Error {
  constructor(
    readonly code: BookTroubleCode,
    readonly sheet: string,
    readonly clauses: readonly string[] = [],
  ) {
    super(`${code}: ${sheet}`);
    this.name = 'BookTrouble';
  }
}
