import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClauses, type Reading, type Rung } from '../../src/reading';

/** Lines of "text | clause | clause"; a line that continues a text has no bar. */
const CASES = readFileSync(join(__dirname, 'data/own.txt'), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .join('\n')
  .match(/[^|]+\|[^\n]*\n/g) ?? [];

const shown = ({ refused, effect, basis, points, unit, per, cap, threshold, discretion }: Reading): string => {
  if (refused !== null) return `refused ${refused.code}`;
  const amount = Array.isArray(points) ? points.map((point: string | Rung) => (typeof point === 'string' ? point : `${point.when}=${point.points}`)).join(typeof points[0] === 'string' ? '~' : '/') : points;
  const condition = threshold && `${threshold.op}${threshold.value}${threshold.unit}`;
  return [effect, basis, amount, unit, per, cap, condition].map((field) => field ?? '-').join(' ') + (discretion ? ' 酌情' : '');
};

describe('sentences of our own', () => {
  test('the table is all there', () => {
    expect(CASES.length).toBeGreaterThan(45);
  });

  test.each(CASES.map((row) => {
    const [text = '', ...clauses] = row.trim().split('|').map((field) => field.trim());
    return [text, clauses.filter((clause) => clause !== '')] as const;
  }))('%s', (text, clauses) => {
    expect(readClauses(text).map(shown)).toEqual(clauses);
  });
});
