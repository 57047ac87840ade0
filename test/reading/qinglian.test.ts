import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClauses, readOnly, toMeasure } from '../../src/reading';

const SOURCE = readFileSync(join(__dirname, '../../templates/qinglian-jiguan/source.txt'), 'utf8');
const EXPECTED = readFileSync(join(__dirname, 'data/qinglian-jiguan.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));

const without = (text: string): string => text.replace(/\s+/g, '');

describe('清廉机关, read from the document itself', () => {
  const readings = readClauses(SOURCE);
  const scored = readings.filter(({ effect }) => effect !== 'none');

  test('97 clauses: 88 deductions with an amount, one 酌情, eight 加减分; nothing refused', () => {
    expect(EXPECTED).toHaveLength(97);
    expect(scored).toHaveLength(97);
    expect(readings.filter(({ refused }) => refused !== null)).toEqual([]);
    expect(scored.filter(({ discretion }) => discretion)).toHaveLength(1);
    expect(scored.filter(({ effect }) => effect === 'add')).toHaveLength(4);
  });

  test('one condition has a figure: 2次以上会议 not held', () => {
    expect(scored.filter(({ threshold }) => threshold !== null).map(({ span, threshold }) => [without(span), threshold]))
      .toEqual([['未按要求每年召开2次以上党风廉政建设专题会议的,扣0.5分', { op: '<', value: '2', unit: '次' }]]);
  });

  test('注1 orders no points of its own', () => {
    expect(readings.filter(({ effect }) => effect === 'none').map(({ span }) => without(span)))
      .toEqual(['注:1.党员干部违纪违法案件在本考评细则的不同考核内容中不重复扣分']);
  });

  test.each(EXPECTED.map((fields, index) => [fields[0] ?? '', index, fields] as const))('%s', (words, index, [, effect, basis, points, unit]) => {
    const reading = scored[index];
    expect(without(reading?.span ?? '').endsWith(words)).toBe(true);
    expect(reading).toMatchObject({
      effect,
      basis: basis?.split(' ')[0],
      discretion: basis === 'range discretion',
      points: points === '-' ? null : points,
      unit: unit === '-' ? null : unit,
      per: unit === '-' ? null : '1',
      cap: null,
      refused: null,
    });
    expect(SOURCE.slice(reading?.start, reading?.end)).toBe(reading?.span);
  });

  test.each(EXPECTED.map(([words = '']) => [words]))('alone in its cell: %s', (words) => {
    const reading = readOnly(`2.完成年度任务等,1分。\n${words},`);
    expect(reading.refused).toBeNull();
    expect(reading.span).toBe(words);
    expect(toMeasure(reading)).not.toBeNull();
  });
});
