import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inScript } from '../../src/scheme';
import { wenzhou } from '../scheme/wenzhou';
import { resultLike, scoreCase, type WorkedCase } from './runCase';

const folder = join(__dirname, 'wenzhou-dangjian');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml')).sort();
const casesOf = (file: string): readonly WorkedCase[] => parse(readFileSync(join(folder, file), 'utf8'), { schema: 'failsafe' }) as readonly WorkedCase[];
const scheme = wenzhou();

test('機關黨建 has at least 15 worked cases, each with its arithmetic and with a name of its own', () => {
  const cases = files.flatMap(casesOf);
  expect(cases.length).toBeGreaterThanOrEqual(15);
  expect(cases.filter((worked) => !worked.because || (worked.expect === undefined) === (worked.problems === undefined))).toEqual([]);
  expect(new Set(cases.map((worked) => worked.name)).size).toBe(cases.length);
});

describe.each([['traditional', scheme], ['simplified', inScript(scheme, 'simplified')]] as const)('in %s characters', (_script, written) => {
  describe.each(files)('%s', (file) => {
    test.each(casesOf(file).map((worked) => [worked.name, worked] as const))('%s', (_, worked) => {
      const scored = scoreCase(written, worked);
      if (worked.expect === undefined) {
        expect(scored.ok ? 'scored' : scored.problems.map(({ code, clause }) => ({ code, clause }))).toEqual(worked.problems);
        return;
      }
      expect(resultLike(worked.expect, scored)).toEqual({ released: [], adjustments: '0', ...worked.expect });
    });
  });
});
