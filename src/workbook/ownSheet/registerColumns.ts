/** Columns of the sheet beside: 登记, one clause a row, and above it the 口径. */
export const REGISTER = {
  number: 0, content: 1, words: 2, allotted: 3, quantity: 4, reason: 5, due: 6, over: 7, deduction: 8, award: 9, score: 10, why: 11,
  /** 定为, 谁定的, 哪天定的 in the 口径 above, and why it had to be decided. */
  answer: 3, by: 5, day: 6, because: 8,
} as const;

/** The rows of 口径 on the sheet beside, all columns. */
export const OWN_DECISIONS_NAME = 'KH_own_decisions';

export const REGISTER_HEADINGS = ['序号', '内容', '评分规定', '标准分', '查实数', '理由（酌情的）', '应扣', '超限额', '扣分', '加分', '得分', '扣分说明'] as const;

/** Points, on an A4 sheet on its side. */
export const REGISTER_WIDTHS = [26, 100, 170, 36, 46, 76, 38, 40, 38, 38, 38, 118] as const;

/** What the sheet beside is called, where the name is free. A name of a sheet has at most 31 characters. */
export function registerName(sheet: string): string {
  return `${sheet.slice(0, 27)}登记`;
}
