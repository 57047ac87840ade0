import type { Decisions, Scheme } from '../../scheme/scheme';
import { toRules } from '../../scheme/toRules';
import { prepare } from '../../scoring/prepare';
import { entryProblemSentence } from '../../wording/index';
import { BadInput } from '../badInput';
import { assignEntries, type UnitEntries } from '../entries/assign';
import type { BookTable } from '../entries/bookTable';
import { parseTable } from '../entries/parseTable';
import { hasSelfScores } from '../entries/selfScore';
import { scoreUnits, type ScoredUnit } from './scoreUnits';

export interface EnteredList {
  readonly scheme: Scheme;
  readonly decisions: Decisions;
  /** The list decoded when it is asked for, and its name for messages. */
  readonly text: () => string;
  readonly file: string;
  /** --rest 0 */
  readonly restIsClear: boolean;
  /** Where the entries stand in a workbook. */
  readonly book: BookTable | null;
}

/** Every unit of a list or workbook with its entries and, in the same order, its result. Throws BadInput with every problem, in the order of the lines. */
export function scoredEntries({ scheme, decisions, text, file, restIsClear, book }: EnteredList): { readonly units: readonly UnitEntries[]; readonly scored: readonly ScoredUnit[] } {
  const ruled = toRules(scheme, decisions);
  if (!ruled.ok) throw new BadInput([ruled.sentence]);
  const { units, problems } = assignEntries(book?.table ?? parseTable(text(), file, hasSelfScores(scheme)), scheme);
  const scored = scoreUnits(prepare(ruled.rules), units, restIsClear);
  const unscored = scored.ok ? [] : scored.problems.map(({ line, problem }) => ({ line, sentence: entryProblemSentence(problem) }));
  if (scored.ok && problems.length === 0) return { units, scored: scored.units };
  const inOrder = [...problems, ...unscored].sort((a, b) => a.line - b.line);
  throw new BadInput(inOrder.map(({ line, sentence }) => `${book?.placeOf(line) ?? `${file} 第 ${line} 行`}：${sentence}`));
}
