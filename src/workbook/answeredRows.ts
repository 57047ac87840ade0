import type { Decisions, Scheme } from '../scheme/scheme';
import { settingContent } from './answerCells';
import { PENDING } from './decided';
import { answerRows } from './decisionRows';

/** Who decided and on which day, by the key of the question. */
export type DecidersByKey = Readonly<Record<string, { readonly by: string; readonly day: string }>>;

/** What the row of one question says: 定为, 谁定的, 哪天定的. */
export interface WrittenRow {
  readonly key: string;
  readonly answer: string | number;
  readonly by: string;
  readonly day: string;
}

/** The rows of the 口径 sheet under some answers in force, in its order. */
export function answeredRows(scheme: Scheme, answers: Decisions, deciders: DecidersByKey): readonly WrittenRow[] {
  return answerRows(scheme).map(({ key, asked }) => {
    const answer = answers[key];
    const name = 'reading' in asked ? (asked.reading.choices.find(({ value }) => value === answer)?.name ?? PENDING) : settingContent(scheme, key, answer);
    return { key, answer: name, by: deciders[key]?.by ?? '', day: deciders[key]?.day ?? '' };
  });
}
