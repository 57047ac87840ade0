import { OFFICE, splitOffice, type OfficeKey } from '../../scheme/office';
import { settle } from '../../scheme/decisions';
import { settingProblem } from '../../scheme/settingValue';
import { GAP_WORDS, QUOTA_WORDS, RANKING_WORDS } from '../../wording';
import type { Assessment } from './assessment';

/** A question whose answer may be supposed otherwise. */
export interface Supposable {
  readonly key: string;
  readonly question: string;
  /** Decided on 汇总 for all units. */
  readonly office: boolean;
  /** None where the answer is written, not chosen. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** The answer in force, as words. */
  readonly now: string;
  /** Why an answer cannot stand; null where it can. */
  readonly problem: (value: string) => string | null;
}

const OPEN = '还没有定';
const WORDS: Readonly<Partial<Record<OfficeKey, Readonly<Record<string, string>>>>> = { 'rank-places': RANKING_WORDS, 'quota-rounding': QUOTA_WORDS, 'grade-gap': GAP_WORDS };

/** The scheme's own questions and settings, then those of 汇总. */
export function supposable({ scheme, decisions, office }: Pick<Assessment, 'scheme' | 'decisions' | 'office'>): readonly Supposable[] {
  const settled = settle(scheme, decisions);
  const answers = settled.ok ? settled.answers : {};
  const fits = (): null => null;
  return [
    ...scheme.readings.map(({ key, question, choices }): Supposable => ({ key, question, office: false, choices, now: choices.find(({ value }) => value === answers[key])?.label ?? OPEN, problem: fits })),
    ...scheme.settings.map((setting): Supposable => ({ key: setting.key, question: setting.question, office: false, choices: [], now: answers[setting.key] ?? OPEN, problem: (value) => settingProblem(setting, value) })),
    ...OFFICE.map(({ key, question, values }): Supposable => {
      const words = WORDS[key] ?? {};
      const now = office[key];
      return {
        key, question, office: true, choices: values.map((value) => ({ value, label: words[value] ?? value })), now: now === undefined ? OPEN : (words[now] ?? now),
        problem: (value) => splitOffice({ [key]: value }, []).problems[0] ?? null,
      };
    }),
  ];
}
