import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClauses, type Reading, type Rung } from '../../src/reading';

/** Lines of "text | clause | clause"; a line that continues a text has no bar, and a text that ends a line with 。 needs none. */
const casesOf = (file: string): (readonly [string, readonly string[]])[] => {
  const cases: (readonly [string, readonly string[]])[] = [];
  let open = '';
  for (const line of readFileSync(join(__dirname, 'data', file), 'utf8').split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    open += open === '' ? line : `\n${line}`;
    if (!line.includes('|') && !line.endsWith('。')) continue;
    const [text = '', ...clauses] = open.split('|').map((field) => field.trim());
    cases.push([text, clauses.filter((clause) => clause !== '').map(padded)]);
    open = '';
  }
  return cases;
};

/** Trailing dashes may be left out. */
const padded = (clause: string): string => {
  const [fields = '', choice] = clause.split(/ (?=酌情$)/u);
  const shown = fields.split(' ');
  if (shown[0] !== 'refused') while (shown.length < 7) shown.push('-');
  return [...shown, ...(choice === undefined ? [] : [choice])].join(' ');
};

const amountOf = (points: Reading['points']): string =>
  Array.isArray(points) ? points.map((point: string | Rung) => (typeof point === 'string' ? point : `${point.when}=${point.points}`)).join(typeof points[0] === 'string' ? '~' : '/') : ((points as string | null) ?? '-');

const shown = ({ refused, effect, basis, points, unit, per, cap, threshold, discretion }: Reading): string => {
  if (refused !== null) return `refused ${refused.code}`;
  const condition = threshold && `${threshold.op}${threshold.value}${threshold.unit}`;
  return [effect, basis, amountOf(points), unit ?? '-', per ?? '-', cap ?? '-', condition ?? '-'].join(' ') + (discretion ? ' 酌情' : '');
};

describe.each(['own.txt', 'genre.txt', 'other.txt'])('sentences of our own: %s', (file) => {
  const cases = casesOf(file);

  test('the table is all there', () => {
    expect(cases.length).toBeGreaterThan({ 'own.txt': 45, 'genre.txt': 500 }[file] ?? 400);
  });

  test.each(cases)('%s', (text, clauses) => {
    expect(readClauses(text).map(shown)).toEqual(clauses);
  });
});
