import { columnName, fixedAddress, localAddress, parseAddress, quoteSheet } from '../../../preview/book/address';

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD']])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  ['A1', 'A1'], ['$C$2:D4', 'C2:D4'], ['D4:C2', 'C2:D4'], ['B:C', 'B:C'], ['3:1', '1:3'], ['XFD1048576', 'XFD1048576'],
])('%s is read as %s', (text, shown) => {
  const parsed = parseAddress(text);
  expect(parsed && localAddress(parsed.rect)).toBe(shown);
});

test.each(['', 'A', '1', 'A0', 'A1:B', 'XFE1', 'A1048577', 'A1:B2:C3', '1A', '登记列'])('"%s" is no address', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test.each([
  ['汇总!A1', '汇总'], ["'2026年 一季度'!A1", '2026年 一季度'], ["'O''Neil'!A1", "O'Neil"],
])('%s is on the sheet %s', (text, sheet) => {
  expect(parseAddress(text)?.sheet).toBe(sheet);
});

test.each([
  ['汇总', '汇总'], ['甲 单位', "'甲 单位'"], ["O'Neil", "'O''Neil'"], ['2026', "'2026'"], ['A1', "'A1'"],
])('the sheet %s is written %s', (name, written) => {
  expect(quoteSheet(name)).toBe(written);
});

test('a name fixes rows and columns', () => {
  expect(fixedAddress({ row: 3, column: 5, rows: 97, columns: 1 })).toBe('$F$4:$F$100');
});
