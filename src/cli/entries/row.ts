/** The columns of an entry list. 条款 and 数量 must be there. */
export const HEADINGS = ['单位', '条款', '数量', '案件', '备注'] as const;
export type Heading = (typeof HEADINGS)[number];
export const NEEDED: readonly Heading[] = ['条款', '数量'];

/** One line of an entry list as written, without the space around each cell; "" where the column is not there. */
export interface Row {
  /** Line of the file it begins on, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Heading, string>>;
  /** 自查分, where the scheme has it; "" where nothing is written. */
  readonly selfScore: string;
}

export interface EntryTable {
  readonly rows: readonly Row[];
  /** Whether the list has a 单位 column; without one it is about a single unit. */
  readonly hasUnits: boolean;
}
