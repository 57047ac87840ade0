import type { RecordedReading } from '../../../src/scheme/scheme';
import { dayOf, decide, decisionsOf, hasContents, settingTrouble, unsettled, type Draft } from '../../../src/taskpane/state/draft';
import { template } from './templates';

const PLAIN: Draft = { units: '', year: '2026', decisions: {}, deciders: {}, script: 'document', category: '', byContent: false };
const reading = (decision: string | null): RecordedReading => ({
  key: 'year-score', question: '各月怎样成为全年？', quote: '每月', because: '原文没有写。', decision,
  choices: [{ value: 'mean', label: '各月平均', name: '各月平均' }, { value: 'latest', label: '最近一个月', name: '最近一个月' }],
});

test('an answer to a 待定 question is kept with its day, and the name of who gave it survives a second answer', () => {
  const first = decide(PLAIN, reading(null), 'mean', '2026-11-23');
  expect(first).toEqual({ ...PLAIN, decisions: { 'year-score': 'mean' }, deciders: { 'year-score': { by: '', day: '2026-11-23' } } });
  const named = { ...first, deciders: { 'year-score': { by: '廉政领导小组', day: '2026-11-20' } } };
  expect(decide(named, reading(null), 'latest', '2026-11-24').deciders).toEqual(named.deciders);
});

test('back to 待定, or to what the template says, leaves neither answer nor name behind', () => {
  expect(decide(decide(PLAIN, reading(null), 'mean', '2026-11-23'), reading(null), null, '2026-11-24')).toEqual(PLAIN);
  expect(decide(decide(PLAIN, reading('mean'), 'latest', '2026-11-23'), reading('mean'), 'mean', '2026-11-24')).toEqual(PLAIN);
});

test('a setting left blank is not handed on; others lose their blanks at the ends', () => {
  expect(decisionsOf({ decisions: { 'weight-self': ' 30 ', 'talk-chosen': '  ' } })).toEqual({ 'weight-self': '30' });
});

test.each([
  ['percent', '', null],
  ['percent', '12.5', null],
  ['percent', '三成', '不能定为“三成”。请写成 30、12.5 这样。'],
  ['number', '-1', '不能定为“-1”。请写成 10、0.5 这样。'],
  ['date', '2026-11-23', null],
  ['date', '2026.11.23', '不能定为“2026.11.23”。请写成 2026-11-23 这样。'],
] as const)('a %s typed as “%s”: %s', (kind, typed, sentence) => {
  expect(settingTrouble({ key: 'k', question: '多少？', quote: '', kind, value: null }, typed)).toBe(sentence);
});

test('公司责任制 asks two questions; one answered, one is left', () => {
  const scheme = template('gongsi-zerenzhi');
  expect(unsettled(scheme, PLAIN)).toEqual({ undecided: 2, wrong: [] });
  expect(unsettled(scheme, { ...PLAIN, decisions: { denominator: 'valid' } }).undecided).toBe(1);
  expect(unsettled(scheme, { ...PLAIN, decisions: { 'smallest-group': '五' } }).wrong.map(({ key }) => key)).toEqual(['smallest-group']);
});

test('the day is that of the calendar, two digits for month and day', () => {
  expect(dayOf(new Date(2026, 0, 5))).toBe('2026-01-05');
});

test.each([
  ['领导班子', {}, true],
  ['', {}, false],
  ['个人廉洁自律', {}, false],
  ['个人廉洁自律', { 'personal-contents': ' ' }, false],
  ['个人廉洁自律', { 'personal-contents': '收受礼金；公车管理' }, true],
])('甘肃 %s %j can be counted content by content: %s', (category, decisions, can) => {
  expect(hasContents(template('gansu-ceping'), { ...PLAIN, category, decisions })).toBe(can);
});

test('公司 votes on the whole alone', () => {
  expect(hasContents(template('gongsi-zerenzhi'), { ...PLAIN, category: '领导班子' })).toBe(false);
});
