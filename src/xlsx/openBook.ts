import { bookSentence } from './bookSentences';
import { containerProblem } from './container';
import { readXlsx, type ReadWorkbook } from './hucre';

export type OpenedBook = { readonly ok: true; readonly book: ReadWorkbook } | { readonly ok: false; readonly sentence: string };

/** A workbook taken apart; a sentence where it is none, is damaged, or holds what we do not open. `looks`: with the number formats of its cells. */
export async function openBook(bytes: Uint8Array, file: string, looks = false): Promise<OpenedBook> {
  const problem = containerProblem(bytes);
  if (problem !== null) return { ok: false, sentence: bookSentence(file, problem) };
  try {
    return { ok: true, book: await readXlsx(bytes, { readStyles: looks }) };
  } catch {
    // The package has a dozen ways of saying that the file is damaged; to a person they are one.
    return { ok: false, sentence: bookSentence(file, 'unreadable') };
  }
}
