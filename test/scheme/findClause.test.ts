import fc from 'fast-check';
import { clausesInOrder, findClause } from '../../src/scheme/index';
import { qinglian } from './qinglian';

const scheme = qinglian();
const find = (fragment: string): string => {
  const found = findClause(scheme, fragment);
  return found.ok ? found.clause.id : found.sentence;
};

describe('the clause a person means', () => {
  test.each([
    ['8.2.1', '8.2.1'],
    [' ８．２．１ ', '8.2.1'],
    ['加减.3', '加减.3'],
    ['每缺一项扣0.5分', '8.2.1'],
    ['每缺一项扣 0.5 分，', '8.2.1'],
    ['受重处分每人次扣2分', '6.1.3'],
    ['受重处分每人次扣1分', '6.1.6'],
    ['未建立本单位本部门"13710"工作制度', '5.4.1'],
    ['党组（党委）书记未讲廉政党课', '4.2.2'],
    ['未纳入于部教育培训', '1.1.2'],
    ['未纳入干部教育培训', '1.1.2'],
  ])('“%s” is %s', (fragment, id) => {
    expect(find(fragment)).toBe(id);
  });

  test('a whole 考评标准 cell, requirement and clause together, finds its clause', () => {
    expect(find('3.严格执行公务接待、公车管理、办公用房、操办婚丧喜庆事宜等相关规定,1分。\n发现一起相关违规问题扣1分。')).toBe('7.3.1');
  });

  test('words of two clauses name both and ask', () => {
    expect(find('发现一起相关违规问题扣1分')).toBe(
      '“发现一起相关违规问题扣1分”对得上 2 条：7.1.2“发现一起相关违规问题扣1分。”、7.3.1“发现一起相关违规问题扣1分。”。请改填条款号，或多抄几个字。',
    );
  });

  test('of many, three are listed', () => {
    expect(find('每项扣1分')).toMatch(/^“每项扣1分”对得上 6 条：0\.2\.1“.*”、1\.2\.1“.*”、2\.2\.1“.*”等。请改填条款号，或多抄几个字。$/u);
  });

  test('words of no clause, a requirement alone, and nothing at all are refused', () => {
    expect(find('打卡')).toBe('没有哪一条写着“打卡”。请填条款号（如 0.1.1），或照抄这一条原文里的一段。');
    expect(find('任前公示等,1分')).toMatch(/^没有哪一条写着/u);
    expect(find('  ')).toBe('条款一栏是空的。请填条款号（如 8.2.1），或照抄这一条原文里的一段。');
  });

  test('a piece of a clause finds that clause or says that it fits others too, never another one', () => {
    const piece = fc.constantFrom(...clausesInOrder(scheme)).chain((clause) =>
      fc.tuple(fc.nat(clause.shown.length - 1), fc.nat(clause.shown.length)).map(([a, b]) => ({
        clause,
        words: clause.shown.slice(Math.min(a, b), Math.max(a, b)),
      })),
    );
    fc.assert(
      fc.property(piece, ({ clause, words }) => {
        const found = findClause(scheme, words);
        if (found.ok) expect(found.clause.id).toBe(clause.id);
        else expect(found.sentence).toMatch(words === '' ? /^条款一栏是空的/u : /对得上 \d+ 条/u);
      }),
    );
  });
});
