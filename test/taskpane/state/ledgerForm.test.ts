/** The form 登记一笔: what may stand, found clauses, and what is said afterwards. */
import { checkForm, formOf, type LedgerForm } from '../../../src/taskpane/state/ledgerForm';
import { enteredMessage } from '../../../src/taskpane/state/enteredMessage';
import { searchClauses } from '../../../src/taskpane/state/searchClauses';
import { clausesInOrder } from '../../../src/scheme';
import { dayOfSerial, serialOfDay } from '../../../src/workbook/excelDay';
import type { ClauseFigures } from '../../../src/taskpane/book/readClauseRow';
import { qinglian } from '../../workbook/template';

const scheme = qinglian();
const clauses = clausesInOrder(scheme);
const clause = (id: string) => clauses.find((one) => one.id === id) ?? null;
const FORM: LedgerForm = { day: '2026-03-31', unit: '甲局', clause: clause('9.1.1'), count: '2', case: '', fact: '会议记录', by: '张某' };
const problems = (change: Partial<LedgerForm>) => { const checked = checkForm({ ...FORM, ...change }, ['甲局']); return checked.ok ? {} : checked.problems; };

test('a line that can stand: the cells from 日期 to 登记人', () => {
  const checked = checkForm(FORM, ['甲局']);
  // 31 March 2026 is day 46112 of a spreadsheet.
  expect(checked.ok && checked.cells).toEqual([46112, '甲局', '9.1.1', 2, '', '会议记录', '张某']);
});

test.each<[keyof LedgerForm, Partial<LedgerForm>, string]>([
  ['day', { day: '2026-2-30' }, '日期读不出来'], ['unit', { unit: '丙局' }, '“丙局”没有评分表'], ['unit', { unit: '' }, '还没有选单位'], ['clause', { clause: null }, '还没有选条款'],
  ['count', { count: '' }, '还没有填数量'], ['count', { count: '三' }, '三'], ['count', { count: '-1' }, '不能小于 0'], ['count', { count: '/' }, '台账里不登记“不适用”'],
  ['case', { case: '〔2026〕7号×2' }, '一行只写一个案件'], ['fact', { fact: ' ' }, '还没有写事实'], ['fact', { fact: '事'.repeat(201) }, '有 201 个字'], ['by', { by: '' }, '还没有写登记人'],
])('%s that cannot stand has a sentence at its field: %p', (field, change, sentence) => {
  expect(problems(change)).toEqual({ [field]: expect.stringContaining(sentence) });
});

test('200 characters still stand; a count of half a case does not', () => {
  expect(problems({ fact: '事'.repeat(200) })).toEqual({});
  expect(problems({ count: '1.5' })).toHaveProperty('count');
  expect(problems({ count: '0' })).toEqual({});
});

test('several fields are told of at once, and nothing is made of the line', () => {
  expect(Object.keys(problems({ unit: '', count: '', by: '' }))).toEqual(['unit', 'count', 'by']);
});

test('days: both ways, with the 29 February of a leap year and none in another', () => {
  expect([serialOfDay('2024-02-28'), serialOfDay('2024-02-29'), serialOfDay('2024-03-01'), serialOfDay('2026-02-29')]).toEqual([45350, 45351, 45352, null]);
  expect([dayOfSerial(45351), dayOfSerial(''), dayOfSerial('三月'), dayOfSerial(1.5)]).toEqual(['2024-02-29', '', '三月', '1.5']);
});

test('a clause is found by its number, by what begins it, by words, and by several pieces of words', () => {
  const ids = (typed: string) => searchClauses(scheme, typed).map((one) => one.clause.id);
  expect(ids('9.1.1')[0]).toBe('9.1.1');
  expect(ids('9.1').filter((id) => !id.startsWith('9.1'))).toEqual([]);
  expect(ids('9.1')).toContain('9.1.1');
  expect(ids('轻处分')).toContain('6.1.5');
  expect(ids('受 轻处分')).toContain('6.1.5');
  expect(ids('没有这样的字')).toEqual([]);
  expect(ids('')).toHaveLength(clauses.length);
});

test('a line that is there fills the form', () => {
  expect(formOf({ index: 0, day: 46112, unit: '甲局', clause: '9.1.1', count: '2', case: '', fact: '会议记录', by: '张某' }, clauses)).toEqual(FORM);
});

describe('afterwards', () => {
  const figures = (change: Partial<ClauseFigures>): ClauseFigures => ({ counted: 2, origin: '台账', released: 0, deduction: 1, score: '', reason: '', ...change });
  const said = (after: ClauseFigures | null, before: ClauseFigures | null = figures({ counted: 1, deduction: 0.5 })) => {
    const own = clause('9.1.1');
    if (own === null) throw new Error('no clause');
    return enteredMessage({ line: 5, unit: '甲局', clause: own, before, after });
  };
  test('the points before and after', () => {
    expect(said(figures({}))).toEqual({ tone: 'done', fact: '台账第 5 行已登记：甲局 9.1.1。', next: '甲局 9.1.1 合计 2，扣分由 0.5 分变为 1 分。' });
    expect(said(figures({}), figures({ counted: '', deduction: '' })).next).toBe('甲局 9.1.1 合计 2，扣分由待评变为 1 分。');
    expect(said(figures({}), figures({})).next).toBe('甲局 9.1.1 合计 2，扣分仍是 1 分。');
  });
  test('what is released, with the words of the sheet', () => {
    expect(said(figures({ released: 0.5, deduction: 0.5, reason: '〔2026〕7号按7.3.1扣1分，此处免扣0.5分' })).next).toContain('同案免扣 0.5 分（〔2026〕7号按7.3.1扣1分');
  });
  test('a line that is not counted is told of, with why', () => {
    expect(said(figures({ origin: '本表，与台账不同' })).next).toContain('以它为准，这一笔没有计入');
    expect(said(figures({ origin: '' })).next).toContain('不从台账取数');
    expect(said(null).tone).toBe('ask');
    expect(said(figures({ deduction: '#VALUE!', reason: '台账有误' })).next).toContain('台账有误');
  });
});
