import type { Decisions, Scheme } from './scheme';

export type Settled = { readonly ok: true; readonly answers: Decisions } | { readonly ok: false; readonly sentence: string };

/** Every reading's answer in force: the template's own, replaced by the decisions given. */
export function settle(scheme: Scheme, decisions: Decisions = {}): Settled {
  const answers: Record<string, string> = Object.fromEntries(scheme.readings.map((reading) => [reading.key, reading.decision]));
  for (const [key, value] of Object.entries(decisions)) {
    const reading = scheme.readings.find((candidate) => candidate.key === key);
    if (reading === undefined) {
      const known = scheme.readings.map((one) => `${one.key}（${valuesOf(one.choices)}）`).join('、');
      return { ok: false, sentence: `这个方案没有“${key}”这条口径。${known === '' ? '这个方案没有要定的口径，请删去。' : `能定的有：${known}。`}` };
    }
    if (!reading.choices.some((choice) => choice.value === value)) {
      return { ok: false, sentence: `口径“${key}”（${reading.question}）不能定为“${value}”。请改为 ${valuesOf(reading.choices)}。` };
    }
    answers[key] = value;
  }
  return { ok: true, answers };
}

function valuesOf(choices: readonly { readonly value: string }[]): string {
  return choices.map((choice) => choice.value).join(' 或 ');
}
