import type { Scheme } from '../scheme';
import type { Finding } from './finding';

export type Answered = Pick<Finding, 'key' | 'choices' | 'answer'>;

/** The 口径 or setting with this key as the answer to a finding: its choices, and the one in force. Nothing where the scheme has no such key. */
export function answeredBy({ readings, settings }: Scheme, key: string | null | undefined): Answered {
  const reading = readings.find((one) => one.key === key);
  if (reading !== undefined) {
    const decided = reading.choices.find(({ value }) => value === reading.decision)?.label;
    return { key: reading.key, choices: reading.choices.map(({ value, label }) => ({ value, label })), ...(decided === undefined ? {} : { answer: decided }) };
  }
  const setting = settings.find((one) => one.key === key);
  if (setting === undefined) return {};
  return { key: setting.key, ...(setting.value === null ? {} : { answer: setting.value }) };
}

/** What to do about it, as the end of a sentence; `missing` where nothing in the scheme answers it. */
export function todo({ key, answer }: Answered, missing: string): string {
  if (key === undefined) return answer === undefined ? missing : `${answer}${/[。！？]$/u.test(answer) ? '' : '。'}`;
  return answer === undefined ? `请先定“${key}”。` : `按口径“${key}”办：${answer}。`;
}
