import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClauses, toMeasure } from '../../src/reading';

const SOURCE = readFileSync(join(__dirname, '../../templates/wenzhou-dangjian/source.txt'), 'utf8');

const without = (text: string): string => text.replace(/\s+/g, '');

describe('溫州市 機關黨建, read from the document itself, in traditional characters with the 注音 a converter left', () => {
  const readings = readClauses(SOURCE);
  const read = readings.filter(({ refused }) => refused === null);

  test('49 amounts and the heading 扣分: 48 clauses read, two refused', () => {
    expect(without(SOURCE).match(/扣\d+分/gu)).toHaveLength(49);
    expect(readings).toHaveLength(50);
    expect(read).toHaveLength(48);
  });

  test('what is refused is the heading, which has no amount, and 未5位, which is damaged and must not be guessed', () => {
    const refused = readings.filter(({ refused: why }) => why !== null).map(({ span, refused: why }) => [without(span).slice(-8), why?.code]);
    expect(refused).toEqual([['扣分', 'amountMissing'], ['未5位的,扣5分', 'unknownForm']]);
  });

  test('each can be reckoned: a deduction, flat or counted, of the amount that stands there', () => {
    for (const reading of read) {
      const [, points] = /扣(\d+)分$/u.exec(without(reading.span)) ?? [];
      expect([reading.effect, reading.points, toMeasure(reading) !== null]).toEqual(['deduct', points, true]);
    }
  });

  test.each([
    ['每次學習,成員出席率低于80%,一次扣2分', '次', '<80%'],
    ['成員無中心發(fā)言的,1例扣2分', '例', null],
    ['缺一天扣2分', '天', null],
    ['全年集中學習未達到12天,一天扣5分', '天', '<12天'],
    ['全年少于12次,少一次扣2分', '次', '<12次'],
    ['延期一年以上的,每例扣2分', '例', '>=1年'],
    ['被查一例扣3分', '例', null],
    ['自查一例扣1分', '例', null],
  ])('%s counts in %s', (words, unit, condition) => {
    const reading = read.find(({ span }) => without(span).endsWith(words));
    const threshold = reading?.threshold ?? null;
    expect([reading?.basis, reading?.unit, reading?.per, threshold && `${threshold.op}${threshold.value}${threshold.unit}`]).toEqual(['per_item', unit, '1', condition]);
  });
});
