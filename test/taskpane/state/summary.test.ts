import type { UnitTotal } from '../../../src/taskpane/book/readTotals';
import { summaryLines, summaryWords } from '../../../src/taskpane/state/summary';
import type { SheetKind } from '../../../src/workbook/sheetOrders';

function total(kind: SheetKind, unit: string, pending: UnitTotal['pending']): UnitTotal {
  const marks = { scheme: 's', version: '1', unit, year: '2026', decisions: {}, deciders: {}, script: 'document', kind } as const;
  return { sheet: { id: unit, name: unit, marks, ranges: {} }, total: 80, pending };
}
const words = (...totals: readonly UnitTotal[]): string => summaryWords(summaryLines(totals));

test('units with what is left of them', () => {
  const lines = summaryLines([total('unit', '市教育局', 3), total('unit', '市民政局', 0), total('unit', '市财政局', '')]);
  expect(lines.map(({ note }) => note)).toEqual(['暂计，待评 3 条', '已评完', '待评数没有读到']);
  expect(summaryWords(lines)).toBe('3 家，2 家还有待评，总分为暂计');
});

test('the year stands for its months, the 计票表 for its ballots', () => {
  expect(summaryLines([total('month', '张三1月', 14), total('year', '张三全年', 0), total('ballot', '测评票', ''), total('tally', '计票表', '')]).map((line) => line.total.sheet.name)).toEqual(['张三全年', '计票表']);
});

test('places and votes are no totals and count among none', () => {
  expect(words(total('methods', '市教育局', 0), total('ranking', '排名', 21))).toBe('1 家，都已评完');
  expect(words(total('tally', '计票表', ''))).toBe('1 张表');
  expect(words(total('year', '张三全年', 2))).toBe('1 个，1 个还有待评，总分为暂计');
});
