import { gridOf } from '../../../src/intake';
import type { OwnSheet } from '../../../src/taskpane/book/readGrid';
import { cellReading } from '../../../src/taskpane/state/cellReading';
import { ownHindrance, ownView } from '../../../src/taskpane/state/ownSheet';

/** A table that begins at B3 of its sheet. */
function sheet(rows: readonly (readonly (string | number)[])[]): OwnSheet {
  return { id: 'sheet-1', name: '评分表', grid: gridOf(rows), row: 2, column: 1, values: rows, formulas: rows, formats: [], free: 8, widths: [] };
}

const ROWS = [
  ['项目', '考核内容', '标准分', '评分说明'],
  ['会议', '按时到会', 5, '迟到的,每人次扣0.5分。'],
  ['报送', '按时报送', 3, '迟报的酌情扣2分。'],
  ['合计', '', 9, ''],
];

test('the head, the columns and the clauses are told by their places on the sheet', () => {
  const view = ownView(sheet(ROWS), {});
  expect([view.head, view.items, view.total, view.inPlace]).toEqual(['第 3 行', 2, '8', 'all']);
  expect(view.columns.map(({ letters, role }) => `${letters} ${role}`)).toEqual(['B section', 'C standard', 'D allotted', 'E clause']);
  expect(view.clauses.map(({ place, says }) => [place, says])).toEqual([['E4', '每人次扣 0.5 分，查几人次扣几次']]);
});

test('a refused clause has its place, the words it stumbled on, the reason and choices', () => {
  const [question] = ownView(sheet(ROWS), {}).questions;
  expect([question?.place, question?.stumbled]).toEqual(['E5', '扣2分']);
  expect(question?.reason).toContain('写了酌情，又只写了一个分值');
  expect(question?.choices.map(({ words }) => words)).toEqual(['每次扣2分', '扣2分', '酌情扣分', '不计分']);
});

test('a total that does not agree is told with its row and column on the sheet', () => {
  expect(ownView(sheet(ROWS), {}).doubts).toEqual(['第 6 行第 4 列“合计”写的是 9 分，各项合计 8 分。请核对分值。']);
});

test('a slip is listed with its cell and is not mended', () => {
  const view = ownView(sheet([...ROWS.slice(0, 2), ['排名', '全区排名未5位的', 2, '每次扣1分。']]), {});
  expect(view.mends).toEqual(['C5“未5位”，疑为“末5位”']);
  expect(view.table.table.grid.rows[2]?.[1]).toBe('全区排名未5位的');
});

test('a role that a person gives holds', () => {
  expect(ownView(sheet(ROWS), { 0: 'remark' }).columns[0]).toMatchObject({ role: 'remark', by: 'answer' });
});

test('nothing is added before the limit is decided, or where there is no clause', () => {
  expect(ownHindrance(ownView(sheet(ROWS), {}), null)).toBe('请先定：扣分到标准分为止，还是可以扣成负数。');
  expect(ownHindrance(ownView(sheet(ROWS), {}), 'none')).toBeNull();
  expect(ownHindrance(ownView(sheet([['项目', '标准分'], ['会议', 5]]), {}), 'item')).toContain('没有读到扣分或加分的规定');
});

test('the selected cell is read, or the clause to its left; a row without one says nothing', () => {
  expect(cellReading(3, ['', '会议', '每次扣1分。'])?.address).toBe('C4');
  expect(cellReading(3, ['', '每次扣1分。', '2'])?.address).toBe('B4');
  expect(cellReading(3, ['', '会议', '5'])).toBeNull();
});
