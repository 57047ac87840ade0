import type { Decisions, Scheme } from '../scheme/scheme';
import { settingProblem } from '../scheme/settingValue';
import { PENDING } from './decided';
import type { DecidersByKey } from './answeredRows';

/** A row of the 口径 sheet as it stands. */
export interface AnsweredRow {
  readonly key: string;
  readonly answer: unknown;
  readonly by: unknown;
  readonly day: unknown;
}

export interface ReadDecisions {
  /** Answers that differ from the template's, and what the office has set. */
  readonly decisions: Decisions;
  readonly deciders: DecidersByKey;
  /** Rows whose words are none of the choices, or no such value, or whose question the scheme does not ask; none of them is in force. */
  readonly unknown: readonly { readonly key: string; readonly answer: string }[];
}

/** What the 口径 sheet says, as decisions. */
export function readDecisions({ readings, settings }: Pick<Scheme, 'readings' | 'settings'>, rows: readonly AnsweredRow[]): ReadDecisions {
  const decisions: Record<string, string> = {};
  const deciders: Record<string, { by: string; day: string }> = {};
  const unknown: { key: string; answer: string }[] = [];
  for (const row of rows) {
    const { key } = row;
    const answer = textOf(row.answer);
    const [by, day] = [textOf(row.by), textOf(row.day)];
    if (by !== '' || day !== '') deciders[key] = { by, day };
    const reading = readings.find((one) => one.key === key);
    const setting = settings.find((one) => one.key === key);
    if (answer === '' || (reading?.decision === null && answer === PENDING)) continue;
    const choice = reading?.choices.find(({ name }) => name === answer);
    if (choice !== undefined && choice.value !== reading?.decision) decisions[key] = choice.value;
    if (choice !== undefined) continue;
    if (setting === undefined || settingProblem(setting, answer) !== null) unknown.push({ key, answer });
    else decisions[key] = answer;
  }
  return { decisions, deciders, unknown };
}

/** Numbers by their shortest text. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
