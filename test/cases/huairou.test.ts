import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toMethodRules } from '../../src/scheme/toMethodRules';
import { dateText, parseDate, parseQuantity, scoreMethods, type MethodEntries, type MethodResult } from '../../src/scoring';
import { huairou } from '../workbook/books';

interface Case {
  readonly name: string;
  readonly weights?: string;
  readonly decisions?: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly feedback?: Readonly<Record<string, string>>;
  readonly because: string;
  readonly expect?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly problem?: string;
}

const folder = join(__dirname, 'huairou-zerenzhi');
const cases = readdirSync(folder).filter((file) => file.endsWith('.yaml')).sort()
  .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8'), (_key, value: unknown) => (value === 'null' ? null : value), { schema: 'failsafe' }) as readonly Case[]);
const { scheme, methods } = huairou();
const ids = methods.methods.map(({ id }) => id);

function entriesOf(unit: string, written: string, feedback: string | undefined): MethodEntries {
  const scores = written.split(' ').map((cell, index) => {
    const quantity = parseQuantity(cell === '-' ? '' : cell);
    if (quantity.state === 'problem') throw new Error(quantity.received);
    return [ids[index] ?? '', quantity] as const;
  });
  return { unit, scores: new Map(scores), feedback: feedback === undefined ? null : parseDate(feedback) };
}

function shown({ total, rank, talk, due }: MethodResult): Readonly<Record<string, string | null>> {
  return { total: total && total.toFixed(), rank: rank === null ? null : String(rank), talk: talk === null ? '待定' : talk ? '是' : '否', due: due && dateText(due) };
}

test('怀柔区 has at least 15 worked cases, each with its arithmetic and a name of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(15);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(cases.filter(({ because, expect: expected, problem }) => because === '' || (expected === undefined) === (problem === undefined))).toEqual([]);
});

test.each(cases.map((worked) => [worked.name, worked] as const))('%s', (_, { weights, decisions, units, feedback, expect: expected, problem }) => {
  const set = Object.fromEntries((weights?.split(' ') ?? []).map((weight, index) => [`weight-${ids[index] ?? ''}`, weight]));
  const rules = toMethodRules(scheme, methods, { ...set, ...decisions });
  if (!rules.ok) throw new Error(rules.sentence);
  const scored = scoreMethods(rules.rules, Object.entries(units).map(([unit, written]) => entriesOf(unit, written, feedback?.[unit])));
  if (!scored.ok || expected === undefined) {
    expect(scored.ok ? 'scored' : scored.problem.code).toBe(problem);
    return;
  }
  for (const [unit, fields] of Object.entries(expected)) {
    const result = scored.results.find((one) => one.unit === unit);
    expect(result && Object.fromEntries(Object.entries(shown(result)).filter(([field]) => field in fields))).toEqual(fields);
  }
});
