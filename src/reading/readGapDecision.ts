import type { GapDecision } from '../scoring/gapDecision';
import { clean } from './clean';

const WAYS: readonly (readonly [RegExp, GapDecision])[] = [
  [/^归?(?:低档|下一档)$|^就低$/u, 'lower'],
  [/^归?(?:高档|上一档)$|^就高$/u, 'higher'],
  [/^四舍五入(?:到整数)?$/u, 'round'],
  [/^进位(?:到整数)?$/u, 'ceil'],
  [/^舍去小数$/u, 'floor'],
];

/** The 口径 for what lies between two grades, as words in a cell; null for blank or 待定, and a refusal for words that say none of these. */
export function readGapDecision(cell: string): GapDecision | null | { readonly code: 'unknownDecision'; readonly words: string } {
  const { text } = clean(cell);
  if (text === '' || text === '待定') return null;
  return WAYS.find(([form]) => form.test(text))?.[1] ?? { code: 'unknownDecision', words: cell.trim() };
}
