import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { qinglian } from '../scheme/qinglian';
import { resultLike, scoreCase, type WorkedCase } from './runCase';

const folder = join(__dirname, 'qinglian-jiguan');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml')).sort();
const casesOf = (file: string): readonly WorkedCase[] => parse(readFileSync(join(folder, file), 'utf8'), { schema: 'failsafe' }) as readonly WorkedCase[];
const scheme = qinglian();

test('清廉机关 has at least 25 worked cases, each with its arithmetic and with a name of its own', () => {
  const cases = files.flatMap(casesOf);
  expect(cases.length).toBeGreaterThanOrEqual(25);
  expect(cases.filter((worked) => !worked.because || (worked.expect === undefined) === (worked.problems === undefined))).toEqual([]);
  expect(new Set(cases.map((worked) => worked.name)).size).toBe(cases.length);
});

describe.each(files)('%s', (file) => {
  test.each(casesOf(file).map((worked) => [worked.name, worked] as const))('%s', (_, worked) => {
    const scored = scoreCase(scheme, worked);
    if (worked.expect === undefined) {
      expect(scored.ok ? 'scored' : scored.problems.map(({ code, clause }) => ({ code, clause }))).toEqual(worked.problems);
      return;
    }
    expect(resultLike(worked.expect, scored)).toEqual({ released: [], adjustments: '0', ...worked.expect });
  });
});
