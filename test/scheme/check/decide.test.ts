import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../../src/cli/commands/check';
import { score } from '../../../src/cli/commands/score';
import { openTemplate, templateIds } from '../../../src/cli/templates';
import { clausesInOrder } from '../../../src/scheme/index';

interface Printed {
  readonly code: string;
  readonly severity: string;
  readonly place: string;
  readonly key: string | null;
  readonly choices: readonly { readonly value: string }[];
  readonly answer: string | null;
}

const printed = (id: string): readonly Printed[] => JSON.parse(check(id, { json: true })) as readonly Printed[];

/** A list that `kaohe score` takes for the template: one entry, or one ballot of a kind whose choices the document prints. */
function listOf(id: string): string {
  const { scheme } = openTemplate(id);
  for (const { id: kind, choices } of scheme.ballot?.kinds ?? []) {
    if (!('reading' in choices)) return `对象,类别,应到,发出,收回,有效,${choices.join(',')}\n甲,${kind},10,10,10,10,${choices.map((_, index) => (index === 0 ? 10 : 0)).join(',')}\n`;
  }
  if (scheme.methods !== null) return `单位,条款,数量\n甲,${scheme.methods.methods[0]?.name ?? ''},90\n`;
  if (scheme.indicators !== null) return '单位,条款,数量\n甲,1,90\n';
  return `单位,条款,数量\n甲,${clausesInOrder(scheme)[0]?.id ?? ''},0\n`;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaohe-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(templateIds())('%s', (id) => {
  const { scheme } = openTemplate(id);
  const questions = printed(id).filter(({ severity }) => severity === 'question');

  test('each question is answered by a key or says how it is answered', () => {
    expect(questions.filter(({ key, answer }) => key === null && answer === null)).toEqual([]);
  });

  test('a key is a 口径 with at least two choices, or a setting, whose value is the office’s own', () => {
    for (const { key, choices, place } of questions.filter(({ key: one }) => one !== null)) {
      const known = scheme.settings.some((setting) => setting.key === key) ? choices.length === 0 : choices.length > 1;
      expect([place, known]).toEqual([place, true]);
    }
    expect(questions.filter(({ key, choices }) => key === null && choices.length > 0)).toEqual([]);
  });

  test('every 口径 and setting of the scheme can be found by its key', () => {
    const keys = new Set(questions.map(({ key }) => key));
    expect([...scheme.readings, ...scheme.settings].map(({ key }) => key).filter((key) => !keys.has(key))).toEqual([]);
  });

  test('kaohe score takes each choice as it stands, and nothing else', () => {
    const list = join(folder, `${id}.csv`);
    writeFileSync(list, listOf(id));
    const run = (decide: readonly string[]): readonly unknown[] => JSON.parse(score(id, list, { json: true, decide })) as readonly unknown[];
    const asked = new Map(questions.flatMap(({ key, choices }) => (key === null || choices.length === 0 ? [] : [[key, choices] as const])));
    expect(asked.size).toBe(scheme.readings.length);
    for (const [key, choices] of asked) {
      for (const { value } of choices) expect([key, value, run([`${key}=${value}`]).length]).toEqual([key, value, 1]);
      expect(() => run([`${key}=别的`])).toThrow(`口径“${key}”`);
    }
  });
});
