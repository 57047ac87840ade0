import { brokenNumbers } from '../../../src/scheme/check/numbering';
import { sourceText } from '../../../src/scheme/sourceText';

const broken = (text: string): readonly string[] => brokenNumbers(sourceText(text)).map(({ words }) => words);

test('the 20 of one cell and the 1. of the next are no 201.', () => {
  expect(broken('考勤\n20\n1.迟到的，扣1分；\n2.旷工的，扣3分。')).toEqual([]);
  expect(broken('考勤\n20\n1)迟到的，扣1分；\n2)旷工的，扣3分。')).toEqual([]);
  expect(broken('考勤\n20\n1、迟到的，扣1分；\n2、旷工的，扣3分。')).toEqual([]);
});

test('a list that begins with 2 behind such a cell is still seen', () => {
  expect(broken('考勤\n20\n2.旷工的，扣3分。')).toEqual(['2.']);
});
