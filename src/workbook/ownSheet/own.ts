import type { CountingChoice } from '../../intake/choicesFor';
import type { RecognisedItem, RecognisedTable } from '../../intake/recognised';
import type { Reading } from '../../reading/reading';
import type { DecidersByKey } from '../answeredRows';

/** A table on a sheet that the office has already. Rows and columns of `table` count from `row` and `column` of the sheet. */
export interface OwnTable {
  readonly sheet: string;
  readonly table: RecognisedTable;
  readonly row: number;
  readonly column: number;
  /** As the cells hold them: 5 is a number, "5分" is none. */
  readonly values: readonly (readonly unknown[])[];
  /** The first column of the sheet that nothing stands in; columns may be added from here on. */
  readonly free: number;
}

/** One clause of the table. */
export interface OwnClause {
  /** Its cell in the table. */
  readonly row: number;
  readonly column: number;
  /** Its words in the text of the cell, UTF-16 offsets; the whole text where the cell holds no other clause. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly alone: boolean;
  readonly reading: Reading;
  /** Words that count it where its own words say how, in another form: 扣完为止 is 每次扣1分 up to 标准分. */
  readonly ruling: string | null;
  /** The question it gives rise to; null where it is counted as it stands. */
  readonly question: OwnQuestion | null;
}

/** A clause whose words do not say how it is counted. */
export interface OwnQuestion {
  /** The same for the same cell and words: 6,4,0. */
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly words: string;
  readonly reading: Reading;
  readonly choices: readonly CountingChoice[];
}

/** A requirement with its 标准分 and the clauses that have points. */
export interface OwnItem {
  readonly item: RecognisedItem;
  readonly clauses: readonly OwnClause[];
  /** Its words end the deductions at its 标准分. */
  readonly limited: boolean;
  /** One of several requirements in one cell, each with its own points. */
  readonly part: boolean;
}

/** Where a clause is entered: beside its own row, or on a sheet of its own, one clause a row. */
export type OwnMode = 'inPlace' | 'side';

/** 扣分 ends at 标准分, or does not. */
export type OwnLimit = 'item' | 'none';

export interface OwnAnswers {
  readonly mode: OwnMode;
  /** null: not decided; nothing can be added then, where a limit is asked about. */
  readonly limit: OwnLimit | null;
  /** By the key of a question the words of the choice; what is not there is 待定. */
  readonly decisions: Readonly<Record<string, string>>;
  /** Who decided and on which day, by the key of a question; LIMIT_KEY for the limit. */
  readonly deciders: DecidersByKey;
}

export const LIMIT_KEY = 'limit';
export const LIMIT_WORDS: Readonly<Record<OwnLimit, string>> = { item: '以标准分为限', none: '不设限额' };
export const UNDECIDED = '待定';
export const NOT_COUNTED = '不计分';
