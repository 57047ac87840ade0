import { clausesInOrder, toRules } from '../../src/scheme';
import { Decimal, scoreUnit, type EntryLine } from '../../src/scoring';
import { imported } from './tables';

const { made, scheme, defects } = imported('scales.csv');

/** Every clause not named was looked for and not found. */
function scored(counts: Readonly<Record<string, string>>, note = '走过场') {
  const rules = toRules(scheme, { 'cap-level': 'item' });
  if (!rules.ok) throw new Error(rules.sentence);
  const lines = clausesInOrder(scheme).map(({ id }): EntryLine => ({ clause: id, quantity: { state: 'count', value: new Decimal(counts[id] ?? '0') }, note }));
  const result = scoreUnit(rules.rules, lines);
  if (!result.ok) return result.problems.map(({ code, clause }) => `${clause} ${code}`);
  return result.result.sections.flatMap(({ items }) => items.map(({ score }) => score.toFixed()));
}

test('a table of tiers, levels, multiples, rates and two directions leaves only the limit to be decided', () => {
  expect(defects).toEqual([]);
  expect(scheme.readings.map(({ key }) => key)).toEqual(['cap-level']);
  expect(made.clauses).toBe(clausesInOrder(scheme).length);
});

test('levels with an amount each, a multiple and two directions have one line each, and each says what it counts', () => {
  expect(clausesInOrder(scheme).filter(({ ruling }) => ruling !== null).map(({ id, shown }) => `${id} ${shown}`)).toEqual([
    '1.1.1 做法在国家、省、市得到推介的，分别加8分、4分、1分。〔口径：国家的，加8分〕',
    '1.1.2 同上一条：省〔口径：省的，加4分〕',
    '1.1.3 同上一条：市〔口径：市的，加1分〕',
    '3.1.1 新增结对单位2家得20分,〔口径：不计分〕',
    '3.1.2 每增(减)1家结对单位加(减)3分。〔口径：每多1家加3分〕',
    '3.1.3 同上一条：不足的〔口径：每少1家扣3分〕',
    '4.1.3 屡查屡犯加倍扣分。〔口径：每份扣8分〕',
    '4.1.4 同上一条：电子载体每台扣8分〔口径：每台扣16分〕',
  ]);
});

test.each([
  ['nothing found', {}, ['20', '20', '20', '20', '20']],
  // 20 + 4; 20 − 0.5×2 + 4 with two reports missing
  ['推介 at 省', { '1.1.2': '1' }, ['24', '20', '20', '20', '20']],
  ['推介 at 省, two reports missing', { '1.1.2': '1', '1.1.4': '2' }, ['23', '20', '20', '20', '20']],
  ['空岗一回', { '2.1.1': '1' }, ['20', '18', '20', '20', '20']],
  ['空岗两回', { '2.1.1': '2' }, ['20', '16', '20', '20', '20']],
  ['空岗三回', { '2.1.1': '3' }, ['20', '11', '20', '20', '20']],
  ['空岗七回', { '2.1.1': '7' }, ['20', '11', '20', '20', '20']],
  ['two 家 more', { '3.1.2': '2' }, ['20', '20', '26', '20', '20']],
  ['one 家 less', { '3.1.3': '1' }, ['20', '20', '17', '20', '20']],
  // 4 + 2×4
  ['one 份, and one more of those who do it again', { '4.1.1': '1', '4.1.3': '1' }, ['20', '20', '20', '8', '20']],
  ['one 台 of those who do it again', { '4.1.4': '1' }, ['20', '20', '20', '4', '20']],
  // 6 / 2 × 0.5
  ['6 百分点 lower', { '5.1.1': '6' }, ['20', '20', '20', '20', '18.5']],
  // 22 / 2 × 0.5 = 5.5, at most 5
  ['20 百分点 lower', { '5.1.1': '20' }, ['20', '20', '20', '20', '15']],
  ['22 百分点 lower', { '5.1.1': '22' }, ['20', '20', '20', '20', '15']],
  ['走过场, 2.5 分', { '5.1.2': '2.5' }, ['20', '20', '20', '20', '17.5']],
  ['漏签 2 次', { '5.1.3': '2' }, ['20', '20', '20', '20', '17']],
] as const)('%s', (_, counts, scores) => {
  expect(scored(counts)).toEqual(scores);
});

test.each([
  ['5.1.1', '3', 'partOfStep'],
  ['5.1.2', '0.5', 'outsideRange'],
  ['5.1.2', '3.5', 'outsideRange'],
  ['5.1.3', '3', 'beyondTiers'],
] as const)('%s counts %s: %s', (clause, count, code) => {
  expect(scored({ [clause]: count })).toEqual([`${clause} ${code}`]);
});

test('an amount within a range wants its reason', () => {
  expect(scored({ '5.1.2': '2' }, '')).toEqual(['5.1.2 discretionWithoutReason']);
});
