import { lostEntries, planSheet, readKept } from '../../src/workbook/planSheets';
import type { Problem } from '../../src/workbook/planRectificationSheet';
import type { Talk } from '../../src/workbook/planTalksSheet';
import { wholeOrder } from '../../src/workbook/sheetOrders';
import { book, named } from './books';
import { TODAY, serialOf } from './calculate';
import { contentOf, entering } from './keptBook';
import { inside, overlaps } from './planRules';
import { qinglian } from './template';

const scheme = qinglian();
const OPTIONS = { year: '2026', decisions: {}, script: 'document' } as const;
const PROBLEMS: readonly Problem[] = [
  { unit: '市教育局', clause: '8.2.1', points: 1, reason: '3项×0.5=1.5；限额1，超出0.5不扣，实扣1' },
  { unit: '市民政局', clause: '8.2.1', points: 0.5, reason: '1项×0.5=0.5' },
  { unit: '市民政局', clause: '9.1.1', points: 0.5, reason: '1项×0.5=0.5' },
];
const TALKS: readonly Talk[] = [{ unit: '市教育局', total: 98.5, rank: 4, ground: '后2位' }, { unit: '市民政局', total: 99, rank: 3, ground: '并列，待定' }];
const rectification = (problems = PROBLEMS, more = {}) => planSheet(scheme, wholeOrder('rectification', []), { ...OPTIONS, sheetName: '整改台账', problems, ...more });
const talks = (list = TALKS, more = {}) => planSheet(scheme, wholeOrder('talks', []), { ...OPTIONS, sheetName: '约谈名单', talks: list, ...more });
const dayBefore = (days: number): number => serialOf(TODAY) - days;

test('整改台账: one line a deduction, with its working, its clause and its words', () => {
  const plan = rectification();
  const sheet = book([plan]).get('整改台账');
  expect([sheet?.at('B4'), sheet?.at('C4'), String(sheet?.at('D4')).slice(0, 6)]).toEqual(['市教育局', '扣1分：3项×0.5=1.5；限额1，超出0.5不扣，实扣1', '8.2.1　']);
  expect(named(plan, sheet, 'KH_problem_units')).toEqual(['市教育局', '市民政局', '市民政局']);
});

test('without a number of months nothing is due; a month from 31 January ends on 28 February', () => {
  const due = (typed: Parameters<typeof entering>[1]) => {
    const plan = entering(rectification(), typed);
    const sheet = book([plan]).get('整改台账');
    return [named(plan, sheet, 'KH_due_days')[0], named(plan, sheet, 'KH_states')[0]];
  };
  expect(due([['KH_feedback_days', 0, serialOf('2026-01-31')]])).toEqual(['', '期限未定']);
  expect(due([['KH_months', 0, 1], ['KH_feedback_days', 0, serialOf('2026-01-31')]])[0]).toBe(serialOf('2026-02-28'));
  expect(due([['KH_months', 0, 1]])).toEqual(['', '期限未定']);
});

test.each([
  ['a day before the term ends', '2026-10-26', '整改中'],
  ['on its last day', '2026-10-25', '整改中'],
  ['a day after', '2026-10-24', '已超期1天'],
])('overdue: %s', (_, feedback, state) => {
  const plan = entering(rectification(), [['KH_months', 0, 1], ['KH_feedback_days', 1, serialOf(feedback)]]);
  expect(named(plan, book([plan]).get('整改台账'), 'KH_states')[1]).toBe(state);
});

test('a line that is closed is neither overdue nor open', () => {
  const plan = entering(rectification(), [['KH_months', 0, 1], ['KH_feedback_days', 0, dayBefore(90)], ['KH_closed', 0, dayBefore(1)]]);
  expect(named(plan, book([plan]).get('整改台账'), 'KH_states')[0]).toBe('已销号');
});

test('made anew, what was worked on stays with its deduction; where that is gone the line stays and says so', () => {
  const filled = contentOf(entering(rectification(), [['KH_months', 0, 1], ['KH_measures', 0, '补开会议'], ['KH_owners', 2, '张某']]));
  const kept = readKept(scheme, 'rectification', filled);
  const anew = rectification([{ ...PROBLEMS[2], points: 1 } as Problem], { kept });
  expect(lostEntries(scheme, 'rectification', kept, anew)).toEqual([]);
  const sheet = book([anew]).get('整改台账');
  expect([sheet?.at('B4'), sheet?.at('F4'), sheet?.at('B5'), sheet?.at('C5'), sheet?.at('E5'), sheet?.at('G2')]).toEqual(['市民政局', '张某', '市教育局', '现在的表上没有这项扣分', '补开会议', 1]);
});

test('约谈名单: who, where they stand and why; a tie on the edge is not decided by the list', () => {
  const plan = talks();
  const sheet = book([plan]).get('约谈名单');
  expect(['B4', 'C4', 'D4', 'I4', 'B5', 'D5'].map((address) => sheet?.at(address))).toEqual(['市教育局', '98.5分，第4名', '后2位', '期限未定', '市民政局', '并列，待定']);
});

test('约谈名单 made anew keeps the talk of a unit that is no longer among the last', () => {
  const filled = contentOf(entering(talks(), [['KH_talk_days', 0, serialOf('2026-11-20')], ['KH_talk_notes', 0, '已约谈，有记录']]));
  const kept = readKept(scheme, 'talks', filled);
  const anew = talks(TALKS.slice(1), { kept });
  expect(lostEntries(scheme, 'talks', kept, anew)).toEqual([]);
  const sheet = book([anew]).get('约谈名单');
  expect(['B5', 'D5', 'I5', 'J5'].map((address) => sheet?.at(address))).toEqual(['市教育局', '现在不在名单里', '已约谈', '已约谈，有记录']);
});

test.each([['整改台账', rectification(), 770], ['约谈名单', talks(), 770]])('%s fits on the paper, and every range lies on the sheet', (_, plan, width) => {
  expect(plan.columnWidths.slice(0, plan.print.area.columns).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(width);
  expect(overlaps(plan.merges)).toEqual([]);
  expect([...plan.merges, ...plan.entries, ...plan.names.map(({ rect }) => rect)].filter((rect) => !inside(plan, rect))).toEqual([]);
});

test('nothing to put right, nobody to talk to: no sheet', () => {
  expect(() => rectification([])).toThrow(RangeError);
  expect(() => talks([])).toThrow(RangeError);
});
