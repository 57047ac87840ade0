import fc from 'fast-check';
import { readDecisions, planDecisionsSheet, type AnsweredRow } from '../../src/workbook';
import { book, huairou, named } from './books';

const { scheme } = huairou();
const row = (key: string, answer: unknown, by: unknown = '', day: unknown = ''): AnsweredRow => ({ key, answer, by, day });

test('a name is its choice, 待定 and a blank are no answer, a number is its shortest text', () => {
  const rows = [row('missing-method', '重摊', '领导小组', '2026-03-01'), row('ranking-places', '待定'), row('talk-tie', ''), row('weight-self', 12.5)];
  expect(readDecisions(scheme, rows)).toEqual({
    decisions: { 'missing-method': 'reweight', 'weight-self': '12.5' },
    deciders: { 'missing-method': { by: '领导小组', day: '2026-03-01' } },
    unknown: [],
  });
});

test('words that are none of the choices, a weight of 甲 and a question never asked are told, and not in force', () => {
  const { decisions, unknown } = readDecisions(scheme, [row('missing-method', '平均'), row('weight-self', '甲'), row('bonus', '有')]);
  expect([decisions, unknown]).toEqual([{}, [{ key: 'missing-method', answer: '平均' }, { key: 'weight-self', answer: '甲' }, { key: 'bonus', answer: '有' }]]);
});

test('what is planned is read back the same', () => {
  const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const given = fc.record({ 'missing-method': some(['zero', 'reweight', 'refuse']), 'talk-tie': some(['two', 'all']), 'weight-self': some(['0', '12.5', '100']), 'talk-chosen': some(['甲、乙']) });
  fc.assert(
    fc.property(given, (answers) => {
      const decisions = Object.fromEntries(Object.entries(answers).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
      const plan = planDecisionsSheet(scheme, { year: '2026', sheetName: '口径', decisions });
      const sheet = book([plan]).get('口径');
      const [keys, values, by, day] = ['KH_keys', 'KH_answers', 'KH_deciders', 'KH_days'].map((name) => named(plan, sheet, name)) as [readonly unknown[], readonly unknown[], readonly unknown[], readonly unknown[]];
      const rows = keys.map((key, index) => row(String(key), values[index], by[index], day[index]));
      expect(readDecisions(scheme, rows).decisions).toEqual(decisions);
    }),
    { numRuns: 40 },
  );
});
