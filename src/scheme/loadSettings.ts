import type { Fields } from './fields';
import type { Path } from './parse';
import { settingProblem } from './settingValue';
import type { Setting, SettingKind } from './settings';

const KINDS: readonly SettingKind[] = ['number', 'percent', 'text', 'bands', 'date'];

/** `settings`: what the office sets; `value` is left out where nobody has set it. No key twice, nor one of a 口径. */
export function settingsOf(fields: Fields, value: unknown, path: Path, readingKeys: readonly string[]): readonly Setting[] {
  const keys = new Set(readingKeys);
  return fields.list(value, path, (one, at) => {
    const entry = fields.record(one, at, ['key', 'question', 'quote', 'kind'], ['value']);
    const setting: Setting = {
      key: fields.text(entry['key'], [...at, 'key']),
      question: fields.text(entry['question'], [...at, 'question']),
      quote: fields.text(entry['quote'], [...at, 'quote']),
      kind: fields.oneOf(entry['kind'], [...at, 'kind'], KINDS, 'text'),
      value: 'value' in entry ? fields.text(entry['value'], [...at, 'value']) : null,
    };
    if (keys.has(setting.key)) fields.note([...at, 'key'], (line) => `第 ${line} 行的“${setting.key}”前面已有。请改名。`);
    keys.add(setting.key);
    const problem = setting.value === null || setting.value === '' ? null : settingProblem(setting, setting.value);
    if (problem !== null) fields.note([...at, 'value'], (line) => `第 ${line} 行：${problem}`);
    return setting;
  });
}
