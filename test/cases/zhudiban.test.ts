import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { consequencesOf } from '../../src/scheme/consequences';
import { toIndicatorRules } from '../../src/scheme/toIndicatorRules';
import { parseQuantity, scoreIndicators, Decimal, type MonthEntries, type Quantity } from '../../src/scoring';
import { zhudiban } from '../workbook/books';

interface Case {
  readonly name: string;
  readonly points?: string;
  readonly lost?: string;
  readonly scores?: string;
  readonly months?: string;
  readonly facts?: readonly string[];
  readonly decisions?: Readonly<Record<string, string>>;
  readonly because: string;
  readonly expect?: Readonly<Record<string, string | null>>;
  readonly problem?: string;
}

const cases = parse(readFileSync(join(__dirname, 'zhudiban-lianzheng/cases.yaml'), 'utf8'), (_key, value: unknown) => (value === 'null' ? null : value), { schema: 'failsafe' }) as readonly Case[];
const { scheme, indicators } = zhudiban();
const USUAL = [...Array<string>(13).fill('7'), '9'];

function quantities(cells: readonly string[]): ReadonlyMap<string, Quantity> {
  return new Map(cells.map((cell, index) => {
    const quantity = parseQuantity(cell === '-' ? '' : cell);
    if (quantity.state === 'problem') throw new Error(quantity.received);
    return [String(index + 1), quantity] as const;
  }));
}

/** Full marks but for what the last indicator lost; "/" and "-" hold for all fourteen. */
function scoresOf(lost: string): ReadonlyMap<string, Quantity> {
  return quantities(lost === '/' || lost === '-' ? Array<string>(14).fill(lost) : [...USUAL.slice(0, 13), new Decimal(9).minus(lost).toFixed()]);
}

function monthsOf({ lost, scores, months }: Case): readonly MonthEntries[] {
  if (months !== undefined) return months.split(' ').map((each, index) => ({ month: index + 1, scores: scoresOf(each) }));
  return [{ month: null, scores: scores === undefined ? scoresOf(lost ?? '0') : quantities(scores.split(' ')) }];
}

test('驻地办 has at least 15 worked cases, each with its arithmetic and a name of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(15);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(cases.filter(({ because, expect: expected, problem }) => because === '' || (expected === undefined) === (problem === undefined))).toEqual([]);
});

test.each(cases.map((worked) => [worked.name, worked] as const))('%s', (_, worked) => {
  const points = worked.points === 'none' ? [] : (worked.points?.split(' ') ?? USUAL);
  const rules = toIndicatorRules(scheme, indicators, { ...Object.fromEntries(points.map((each, index) => [`points-${index + 1}`, each])), ...worked.decisions });
  if (!rules.ok) throw new Error(rules.sentence);
  const scored = scoreIndicators(rules.rules, monthsOf(worked));
  if (!scored.ok || worked.expect === undefined) {
    expect(scored.ok ? 'scored' : scored.problem.code).toBe(worked.problem);
    return;
  }
  const { total, graded, pending, open } = scored.result;
  const grade = graded && 'grade' in graded ? graded.grade : null;
  const keys = { pointsUnset: 'points-1', yearUndecided: indicators.year, monthsMissing: 'pending', grade: indicators.gap };
  const found: Readonly<Record<string, string | null>> = {
    total: total && total.toFixed(), grade, pending: String(pending),
    due: consequencesOf(indicators, grade, worked.facts ?? []).map(({ effect }) => effect).join('；'),
    open: open.map(({ code }) => keys[code]).join('、'),
  };
  expect(Object.fromEntries(Object.entries(found).filter(([field]) => field in (worked.expect ?? {})))).toEqual(worked.expect);
});
