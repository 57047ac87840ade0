import { BadInput } from '../../src/cli/badInput';
import { score } from '../../src/cli/commands/score';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rendaCases, type RendaCase } from './rendaCases';

interface Answer {
  readonly total: string | null;
  readonly pending: number;
  readonly sections: readonly { readonly id: string; readonly score: string | null }[];
  readonly vetoes: readonly { readonly clauseId: string }[];
  readonly open: readonly { readonly code: string }[];
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renda-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** `kaohe score --rest 0 --json`; the sentences of a refusal without their place. */
function answerOf({ entries, notes, decisions }: RendaCase): Answer | readonly string[] {
  const list = Object.entries(entries).map(([clause, quantity]) => `${clause},${quantity},${notes?.[clause] ?? ''}`);
  writeFileSync(join(folder, '登记.csv'), `条款,数量,备注\n${list.join('\n')}\n`);
  const decide = Object.entries(decisions ?? {}).map(([key, value]) => `${key}=${value}`);
  try {
    return (JSON.parse(score('renda-jiguan', join(folder, '登记.csv'), { json: true, decide, rest: '0' })) as [Answer])[0];
  } catch (problem) {
    if (problem instanceof BadInput) return problem.sentences.map((sentence) => sentence.replace(/^登记\.csv 第 \d+ 行：/u, ''));
    throw problem;
  }
}

const FURTHER: readonly string[] = ['open', 'noGrades'];

test('at least 15 worked cases, each with its arithmetic and a name of its own', () => {
  expect(rendaCases.length).toBeGreaterThanOrEqual(15);
  expect(rendaCases.filter((worked) => !worked.because || (worked.expect === undefined) === (worked.problems === undefined))).toEqual([]);
  expect(new Set(rendaCases.map(({ name }) => name)).size).toBe(rendaCases.length);
});

test.each(rendaCases.map((worked) => [worked.name, worked] as const))('%s', (_, worked) => {
  const answer = answerOf(worked);
  if (worked.expect === undefined || !('total' in answer)) {
    expect(answer).toEqual(worked.problems);
    return;
  }
  const { 共, 年, 日, total, pending = '0', vetoes = [], open } = worked.expect;
  expect(Object.fromEntries(answer.sections.map(({ id, score: points }) => [id, points ?? '待定']))).toEqual({ 共, 年, 日 });
  expect([answer.total ?? '待定', String(answer.pending)]).toEqual([total, pending]);
  expect(answer.vetoes.map(({ clauseId }) => clauseId)).toEqual(vetoes);
  if (open !== undefined) expect(answer.open.map(({ code }) => code).filter((code) => !FURTHER.includes(code))).toEqual(open);
});
