import type { CellContent } from '../../../preview/book/book';
import { readEntry } from '../../../preview/book/entryText';

test.each<[string, CellContent]>([
  ['', { empty: true }],
  ['5', { value: 5 }],
  ['1.10', { value: 1.1 }],
  ['-0.5', { value: -0.5 }],
  ['1,234.5', { value: 1234.5 }],
  ['12,34', { value: '12,34' }],
  ['1e3', { value: 1000 }],
  ['50%', { value: 0.5 }],
  ['(3)', { value: -3 }],
  ['true', { value: true }],
  ['=A1+1', { formula: '=A1+1' }],
  ['=', { value: '=' }],
  ["'=A1", { value: '=A1' }],
  ["'1.10", { value: '1.10' }],
  ['2026-11-23', { value: 46349 }],
  ['2026年11月23日', { value: 46349 }],
  ['2026-2-30', { value: '2026-2-30' }],
  ['8.2.1', { value: '8.2.1' }],
  ['/', { value: '/' }],
  ['-', { value: '-' }],
  ['.', { value: '.' }],
  ['〔2026〕5号', { value: '〔2026〕5号' }],
  ['三', { value: '三' }],
])('"%s" typed into a cell', (text, content) => {
  expect(readEntry(text, 'General')).toEqual(content);
});

test.each(['5', '1.10', '=A1', 'TRUE', '1/2'])('a text cell keeps "%s"', (text) => {
  expect(readEntry(text, '@')).toEqual({ value: text });
});

test('month and day without a year are a date of this year', () => {
  const content = readEntry('1/2', 'General');
  const days = Math.round((Date.UTC(new Date().getFullYear(), 0, 2) - Date.UTC(1899, 11, 30)) / 86_400_000);
  expect(content).toEqual({ value: days });
});
