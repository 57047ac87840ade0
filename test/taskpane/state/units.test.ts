import type { UnitSheet } from '../../../src/taskpane/book/findUnitSheets';
import { announce, meet, tasksFor } from '../../../src/taskpane/state/existing';
import type { SheetOrder } from '../../../src/workbook/sheetOrders';
import { unitLines } from '../../../src/taskpane/state/unitLines';

test('a unit listed twice is told by its lines, and one press removes the second', () => {
  const { units, problems } = unitLines('市教育局\n市民政局\n市教育局');
  expect(units).toEqual(['市教育局', '市民政局']);
  expect(problems.map(({ message }) => message.fact)).toEqual(['第 3 行“市教育局”与第 1 行重复，只算 1 家。']);
  expect(problems[0]?.fixes).toEqual([{ label: '删去第 3 行', text: '市教育局\n市民政局' }]);
});

test.each([
  [60, 0],
  [61, 1],
])('a name of %i characters has %i problems', (length, count) => {
  expect(unitLines('局'.repeat(length)).problems.length).toBe(count);
});

test('a row pasted with several cells asks which one is the unit', () => {
  const [problem] = unitLines('1\t市教育局').problems;
  expect(problem?.message.fact).toBe('第 1 行有 2 格（1、市教育局），看不出哪一格是单位。');
  expect(problem?.fixes.map(({ label, text }) => [label, text])).toEqual([['留“1”', '1'], ['留“市教育局”', '市教育局'], ['删去第 1 行', '']]);
});

const sheet = (unit: string, year = '2026', scheme = 'qinglian-jiguan'): UnitSheet => ({
  id: unit + year,
  name: unit,
  marks: { scheme, version: '1', unit, year, script: 'document', kind: 'unit' },
  ranges: {},
});

test('a sheet counts as the unit’s only for the same scheme and the same year', () => {
  const sheets = [sheet('市教育局', '2025'), sheet('市民政局'), sheet('市司法局', '2026', 'jiguan-dangjian')];
  const meeting = meet(['市教育局', '市民政局', '市司法局'], { units: sheets, left: [] }, 'qinglian-jiguan', '2026');
  expect(meeting.missing).toEqual(['市教育局', '市司法局']);
  expect(meeting.existing.map(({ unit }) => unit)).toEqual(['市民政局']);
  expect(announce(meeting)).toBe('新建 2 张表；另 1 家已有表，先问怎么办再动手。');
});

test('only what is missing, or every sheet in the order of the list; a sheet that was never finished is missing and is made anew', () => {
  const units = ['市教育局', '市民政局'];
  const meeting = meet(units, { units: [sheet('市教育局')], left: [{ ...sheet('市民政局'), name: '半张', begun: true }] }, 'qinglian-jiguan', '2026');
  const orders = units.map((unit): SheetOrder => ({ kind: 'unit', name: unit, subjects: [unit], category: '', month: 0, from: [] }));
  expect(tasksFor(orders, meeting, false).map(({ unit, old }) => [unit, old?.name ?? null])).toEqual([['市民政局', '半张']]);
  expect(tasksFor(orders, meeting, true).map(({ unit, old }) => [unit, old?.name ?? null])).toEqual([['市教育局', '市教育局'], ['市民政局', '半张']]);
});
