import type { MakingLine } from '../../../src/taskpane/state/making';
import { shownLines } from '../../../src/taskpane/state/shownLines';

const line = (status: MakingLine['status'], index: number): MakingLine => {
  const unit = `第${index}局`;
  return { status, task: { unit, old: null, order: { kind: 'unit', name: unit, subjects: [unit], category: '', month: 0, from: [] } } };
};
/** 200 lines: so many made, one in hand or stopped at, the rest waiting. */
const lines = (made: number, at: 'now' | 'waiting' = 'now', all = 200): MakingLine[] =>
  Array.from({ length: all }, (_, index) => line(index < made ? 'made' : index === made ? at : 'waiting', index + 1));
const shown = (of: readonly MakingLine[]) => {
  const { above, lines: some, below } = shownLines({ lines: of });
  return [above, some.map(({ task }) => task.unit), below];
};

test.each([
  [0, 0, ['第1局', '第2局', '第3局', '第4局', '第5局', '第6局'], 194],
  [36, 34, ['第35局', '第36局', '第37局', '第38局', '第39局', '第40局', '第41局', '第42局'], 158],
  [199, 197, ['第198局', '第199局', '第200局'], 0],
])('of 200 with %i made, those around the sheet in hand are shown, the others counted', (made, above, units, below) => {
  expect(shown(lines(made))).toEqual([above, units, below]);
});

test('stopped, the list stays where it goes on', () => {
  expect(shown(lines(36, 'waiting'))).toEqual(shown(lines(36)));
});

test('all made, none is shown', () => {
  expect(shown(lines(200))).toEqual([200, [], 0]);
});

test.each([[11, 11], [12, 12], [13, 6]])('of %i lines with none made, %i are shown', (all, count) => {
  expect(shownLines({ lines: lines(0, 'now', all) }).lines).toHaveLength(count);
});
