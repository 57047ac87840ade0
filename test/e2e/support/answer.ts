import type { Scheme } from '../../../src/scheme/scheme';
import { a1 } from '../../../src/workbook';
import { ANSWER_COLUMN, answerRows } from '../../../src/workbook/decisionRows';
import type { Opened } from './open';

/** Types an answer under 定为 on the 口径 sheet; the second scheme of a book has 口径（2）. */
export async function answer(book: Opened, scheme: Scheme, key: string, words: string, sheet = '口径'): Promise<void> {
  const row = answerRows(scheme).find((one) => one.key === key)?.row ?? -1;
  await book.goTo(a1(row, ANSWER_COLUMN), sheet);
  await book.type(words);
  await book.calculated();
}
