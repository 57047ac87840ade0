import { countFor, grouped } from '../../../src/taskpane/state/filters';
import { extentOf, nextPending } from '../../../src/taskpane/state/unitView';
import { lineOf, ranges, viewWith } from './sheet';

test('a new sheet has all 97 clauses 待评', () => {
  const view = viewWith({});
  expect([view.lines.length, view.pending, view.limited, view.released]).toEqual([97, 97, 0, 0]);
});

test('blank is 待评; 0, "/" and a number are not', () => {
  const view = viewWith({ '8.1.1': { quantity: 0 }, '8.2.1': { quantity: '/' }, '8.3.1': { quantity: 2 }, '8.4.1': { quantity: ' ' } });
  expect(view.pending).toBe(94);
});

test('被限额 counts the rows that lost something to the limit', () => {
  const view = viewWith({ '8.2.1': { quantity: 3, limited: 0.5 }, '8.3.1': { quantity: 1, limited: 0 } }, 97.5);
  expect(view.limited).toBe(1);
  expect(view.total).toBe(97.5);
});

test('the next 待评 is below the cell, from the top again after the last, and none when all are done', () => {
  const view = viewWith({ '0.1.1': { quantity: 0 } });
  expect(nextPending(view, -1)?.place.clause.id).toBe('0.2.1');
  expect(nextPending(view, lineOf(view, '加减.8').row)?.place.clause.id).toBe('0.2.1');
  const done = viewWith(Object.fromEntries(view.lines.map(({ place }) => [place.clause.id, { quantity: 0 }])));
  expect(nextPending(done, 0)).toBeNull();
});

test('得分 of an item stands on its first row and counts for all of them', () => {
  const view = viewWith({ '6.1.1': { score: 9.5 } });
  expect(lineOf(view, '6.1.5').score).toBe(9.5);
});

test('the filters count what they show', () => {
  const view = viewWith({ '8.2.1': { quantity: 3, deduction: 1 }, '8.1.1': { quantity: 0, deduction: 0 } });
  expect(['all', 'pending', 'lost', 'judge'].map((filter) => countFor(view, filter as 'all'))).toEqual([97, 95, 1, 1]);
  expect(grouped(view, 'lost').map(({ title, lines }) => [title, lines.length])).toEqual([['8.坚持正确用人导向(7分)', 1]]);
});

test('a sheet that has lost the name of a column is not read', () => {
  const { KH_entries: _gone, ...rest } = ranges;
  expect(extentOf(rest)).toBeNull();
  expect(extentOf(ranges)?.columns).toBe(13);
});
