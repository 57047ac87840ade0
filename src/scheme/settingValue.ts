import type { Setting, SettingKind } from './settings';

/** Shape of the values that have one. Bands and text are words: who uses them reads them, and says why if it cannot. */
const SHAPES: Readonly<Partial<Record<SettingKind, { readonly shape: RegExp; readonly example: string }>>> = {
  number: { shape: /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/u, example: '10、0.5' },
  percent: { shape: /^(?:0|[1-9]\d{0,2})(?:\.\d{1,6})?%?$/u, example: '30、12.5' },
  date: { shape: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, example: '2026-11-23' },
};

/** Why a value cannot be set, as a sentence; null when it can. */
export function settingProblem({ key, question, kind }: Setting, value: string): string | null {
  if (value.trim() === '') return `“${key}”（${question}）没有写内容。请写在等号后面。`;
  const known = SHAPES[kind];
  if (known === undefined || known.shape.test(value)) return null;
  return `“${key}”（${question}）不能定为“${value}”。请写成 ${known.example} 这样。`;
}
