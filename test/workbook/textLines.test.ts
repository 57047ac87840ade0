import { heightOf, lineCount } from '../../src/workbook/textLines';

/** A cell that holds ten characters of 9 pt: 10 × 9 ÷ 0.97 + 4. */
const TEN = 97;

test.each([
  ['', 1],
  ['九个字的一行还有余', 1],
  ['十个字的一行刚好放满', 1],
  ['十一个字的一行就放不下', 2],
  ['一行\n两行\n三行', 3],
])('%j takes %d lines of ten characters', (text, lines) => {
  expect(lineCount(text, TEN, 9)).toBe(lines);
});

test('digits and letters are half as wide', () => {
  expect(lineCount('12345678901234567890', TEN, 9)).toBe(1);
  expect(lineCount('“十个字”', TEN, 9)).toBe(1);
});

test('a mark does not begin a line: it takes the character before it along', () => {
  expect(lineCount('一二三四五六七八九十,一二三四五六七八', TEN, 9)).toBe(2);
  expect(lineCount('一二三四五六七八九十,一二三四五六七八九', TEN, 9)).toBe(3);
  expect(lineCount('一二三四五六七八九十，一二三四五六七八九', TEN, 9)).toBe(3);
});

test('a number is not broken in two', () => {
  expect(lineCount('一二三四五六七八0.25分,一二三四五六七', TEN, 9)).toBe(2);
});

test('a word longer than a line is broken all the same', () => {
  expect(lineCount('A'.repeat(45), TEN, 9)).toBe(3);
});

test('an indent takes room', () => {
  expect(lineCount('十个字的一行刚好放满', TEN, 9, 1)).toBe(2);
});

test('more lines are higher', () => {
  expect([heightOf(1, 9), heightOf(2, 9), heightOf(3, 9)]).toEqual([16, 28, 40]);
});
