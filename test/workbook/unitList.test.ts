import { parseUnitList } from '../../src/workbook';

test('one unit a line, as typed or pasted from a column', () => {
  expect(parseUnitList('单位名称\r\n市民政局\r\n\r\n　市教育局 \n市 审计局\t\n')).toEqual({ units: ['市民政局', '市教育局', '市 审计局'], problems: [] });
});

test('nothing is no unit and no problem', () => {
  expect(parseUnitList(' \n\t\n')).toEqual({ units: [], problems: [] });
});

test('a unit named twice is kept once, and both lines are told', () => {
  expect(parseUnitList('市民政局\n市教育局\n市民政局')).toEqual({
    units: ['市民政局', '市教育局'],
    problems: [{ code: 'duplicate', line: 3, unit: '市民政局', firstLine: 1 }],
  });
});

test.each([
  [59, 0],
  [60, 0],
  [61, 1],
])('a name of %d characters: %d problems', (length, problems) => {
  expect(parseUnitList('局'.repeat(length)).problems).toHaveLength(problems);
});

test('a line of several cells is not guessed at', () => {
  expect(parseUnitList('1\t市民政局\n市教育局')).toEqual({ units: ['市教育局'], problems: [{ code: 'severalCells', line: 1, cells: ['1', '市民政局'] }] });
});

test('a heading is passed over only at the top', () => {
  expect(parseUnitList('市民政局\n单位').units).toEqual(['市民政局', '单位']);
});
