import { OFFICE, type OfficeAnswers, type OfficeKey } from '../scheme/office';
import { GAP_WORDS, QUOTA_WORDS, RANKING_WORDS } from '../wording';
import { PENDING } from './decided';
import { cellWords } from './namedColumns';

const WORDS: Readonly<Partial<Record<OfficeKey, Readonly<Record<string, string>>>>> = { 'rank-places': RANKING_WORDS, 'quota-rounding': QUOTA_WORDS, 'grade-gap': GAP_WORDS };

/** What 汇总口径 says, from the cells of 定为 in their order; a blank, 待定 and other words are no answer. */
export function readOffice(cells: readonly unknown[]): OfficeAnswers {
  const answers: Partial<Record<OfficeKey, string>> = {};
  OFFICE.forEach(({ key }, index) => {
    const written = cellWords(cells[index]);
    const words = WORDS[key];
    const value = words === undefined ? written : (Object.keys(words).find((one) => words[one] === written) ?? '');
    if (value !== '' && value !== PENDING) answers[key] = value;
  });
  return answers;
}
