import { searchCatalogue } from '../../../src/taskpane/state/catalogue';
import { quoteParts } from '../../../src/taskpane/state/quoteParts';

const entry = (id: string, short: string, body: string) => ({ id, short, body, title: `${short}考核`, source: '附件2', total: '100', items: 1, clauses: 1, questions: 0 });
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
