import { foundWords, questionWords, searchCatalogue, sizeWords, type ListedScheme } from '../../../src/taskpane/state/catalogue';
import { quoteParts } from '../../../src/taskpane/state/quoteParts';

const entry = (id: string, short: string, body: string): ListedScheme => ({
  id, short, body, title: `${short}考核`, source: '附件2', total: '100', items: 1, clauses: 1, questions: 0, undecided: 0, settings: 0, kind: 'clauses', parts: 1,
  found: { defect: 0, question: 0, note: 0 }, beyond: null,
});
const entries = [entry('a', '清廉机关', '市直机关'), entry('b', '机关党建', '温州市直机关')];

test('every word of the search must stand in name, title, body or source', () => {
  const found = (search: string): string[] => searchCatalogue(entries, search).map(({ id }) => id);
  expect(found('')).toEqual(['a', 'b']);
  expect(found('机关')).toEqual(['a', 'b']);
  expect(found('机关 温州')).toEqual(['b']);
  expect(found('扶贫资金')).toEqual([]);
});

test('the quote keeps all its words, the read ones marked in their order', () => {
  const parts = quoteParts('公示等,1分。每缺一项扣0.5分,', ['每缺一项扣0.5分', '1分', '没有这几个字']);
  expect(parts).toEqual([
    { text: '公示等,', read: false },
    { text: '1分', read: true },
    { text: '。', read: false },
    { text: '每缺一项扣0.5分', read: true },
    { text: ',', read: false },
  ]);
});

test.each<[Partial<ListedScheme>, string]>([
  [{ kind: 'clauses', total: '100', parts: 97 }, '满分 100 分 97 条'],
  [{ kind: 'clauses', total: '100', parts: 97, beyond: 'adjustments' }, '满分 100 分，加减分另计 97 条'],
  [{ kind: 'clauses', total: '80', parts: 85, beyond: 'perHead' }, '满分 80 分，人均积分另加 85 条'],
  [{ kind: 'ballot', total: '0', parts: 5, settings: 7 }, '计票，不计分 5 类测评 须自定 7 项'],
  [{ kind: 'methods', parts: 6, settings: 7 }, '满分 100 分 6 种方式 须自定 7 项'],
  [{ kind: 'indicators', parts: 14, settings: 28 }, '满分 100 分 14 项指标 须自定 28 项'],
])('the size of a scheme is in the words of its kind: %j', (changed, words) => {
  expect(sizeWords({ ...entry('a', '甲', '乙'), ...changed }).join(' ')).toBe(words);
});

test.each([
  [0, 0, '口径都已写明', false],
  [2, 0, '口径 2 题，方案都已定', false],
  [3, 3, '待定口径 3 题', true],
  [6, 4, '口径 6 题，待定 4 题', true],
])('%i questions, %i of them open', (questions, undecided, words, open) => {
  expect(questionWords({ questions, undecided })).toEqual({ words, open });
});

test('what the check found, in one line; 要改 only where there is any', () => {
  expect(foundWords({ defect: 0, question: 11, note: 5 })).toBe('体检：要定 11 处，说明 5 处');
  expect(foundWords({ defect: 1, question: 0, note: 0 })).toBe('体检：要改 1 处，要定 0 处，说明 0 处');
});
