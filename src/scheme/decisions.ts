import type { Decisions, RecordedReading, Scheme } from './scheme';
import { settingProblem } from './settingValue';
import type { Setting } from './settings';

export type Settled = { readonly ok: true; readonly answers: Decisions } | { readonly ok: false; readonly sentence: string };

/**
 * Every answer in force: the template's own 口径 and settings, replaced by the decisions given.
 * A question that nobody has decided (待定) and a setting that nobody has set have no answer here.
 */
export function settle(scheme: Scheme, decisions: Decisions = {}): Settled {
  const own = [...scheme.readings.map(({ key, decision }) => [key, decision] as const), ...scheme.settings.map(({ key, value }) => [key, value] as const)];
  const answers: Record<string, string> = Object.fromEntries(own.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
  for (const [key, value] of Object.entries(decisions)) {
    const reading = scheme.readings.find((candidate) => candidate.key === key);
    const setting = scheme.settings.find((candidate) => candidate.key === key);
    const sentence = reading !== undefined ? readingProblem(reading, value) : setting !== undefined ? settingProblem(setting, value) : unknownKey(scheme, key);
    if (sentence !== null) return { ok: false, sentence };
    answers[key] = value;
  }
  return { ok: true, answers };
}

function readingProblem({ key, question, choices }: RecordedReading, value: string): string | null {
  if (choices.some((choice) => choice.value === value)) return null;
  return `口径“${key}”（${question}）不能定为“${value}”。请改为 ${valuesOf(choices)}。`;
}

function unknownKey({ readings, settings }: Scheme, key: string): string {
  const known = [...readings.map((one) => `${one.key}（${valuesOf(one.choices)}）`), ...settings.map(settingName)].join('、');
  return `这个方案没有“${key}”这条口径。${known === '' ? '这个方案没有要定的口径，请删去。' : `能定的有：${known}。`}`;
}

function settingName({ key, question }: Setting): string {
  return `${key}（${question}）`;
}

function valuesOf(choices: readonly { readonly value: string }[]): string {
  return choices.map((choice) => choice.value).join(' 或 ');
}
