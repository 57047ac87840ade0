import { why, whyText, type Why } from '../../../src/taskpane/state/why';
import { cellsWith, lineOf, ranges, scheme, viewWith, type Shown } from './sheet';

function whyOf(clause: string, rows: Record<string, Shown>, decisions = {}): Why | null {
  const view = viewWith(rows);
  const { formulas } = cellsWith(rows);
  return why({ scheme, decisions, sheet: '市民政局', view, line: lineOf(view, clause), ranges, formulas });
}

const sum = (reasons: Why | null): string => (reasons?.terms ?? []).map(({ sign, value, unit }) => `${sign}${value}${unit}`).join(' ');

// 8.2 赋分 1 分，每缺一项扣0.5分: three of them are 1.5, half a point past the limit.
const limited = { '8.2.1': { quantity: 3, due: 1.5, released: '', limited: 0.5, deduction: 1, score: 0, reason: '3项×0.5=1.5；限额1，超出0.5不扣，实扣1' } };

test('每缺一项扣0.5分, 3 项: 1.5, limited to the 1 分 allotted, with both parts in the bar', () => {
  const reasons = whyOf('8.2.1', limited);
  expect(reasons?.title).toBe('8.2.1 为什么扣 1 分');
  expect(sum(reasons)).toBe('3项 ×0.5 =1.5 →1 →1');
  expect(reasons?.bar).toEqual({ kept: '1', keptShare: 1 / 1.5, off: [{ label: '超出限额，不扣', points: '0.5', share: 0.5 / 1.5 }] });
  expect(reasons?.steps.map(({ label, amount }) => `${label} ${amount}`)).toEqual(['应扣 1.5', '同案免扣 0', '超出限额 −0.5', '实扣 1', '本条得分 0']);
});

test('the words that were read are the clause and the allotment that limited it', () => {
  const read = whyOf('8.2.1', limited)?.quote.filter((part) => part.read).map(({ text }) => text);
  expect(read).toEqual(['1分', '每缺一项扣0.5分,']);
});

test('without a limit reached the allotment is not among the words read', () => {
  const read = whyOf('8.2.1', { '8.2.1': { quantity: 1, due: 0.5, limited: 0, deduction: 0.5, score: 0.5 } })?.quote.filter((part) => part.read);
  expect(read?.map(({ text }) => text)).toEqual(['每缺一项扣0.5分,']);
});

test('受轻处分 2 人次, one of them kept elsewhere: 1 less 0.5 released, and the item is 暂计 while clauses of it are 待评', () => {
  const reasons = whyOf('6.1.5', { '6.1.5': { quantity: 2, cases: '〔2026〕5号×1；〔2026〕7号×1', due: 1, released: 0.5, limited: 0, deduction: 0.5 }, '6.1.1': { score: 9.5 } });
  expect(sum(reasons)).toBe('2人次 ×0.5 =1 −0.5 =0.5');
  expect(reasons?.steps.at(-1)).toEqual({ kind: 'after', label: '本条得分', reason: '赋分 10 − 实扣 0.5，暂计，还有 8 条待评', amount: '9.5' });
});

test('the formula shown is that of 应扣 on the row', () => {
  expect(whyOf('8.2.1', limited)?.formula).toMatch(/^=IF\(F\d+="","",IF\(F\d+="\/","\/",KH\.DEDUCT\(C\d+,F\d+\)\)\)$/);
});

test('an award has its points under 得分, no bar and no limit', () => {
  const reasons = whyOf('加减.3', { '加减.3': { quantity: 2, score: 1 } });
  expect(reasons?.title).toBe('加减.3 为什么加 1 分');
  expect(reasons?.bar).toBeNull();
  expect(reasons?.steps.map(({ label, amount }) => `${label} ${amount}`)).toEqual(['应加 1', '实加 1']);
});

test('with 限额 by 具体内容 the limit named is that of the section', () => {
  const reasons = whyOf('8.2.1', { '8.2.1': { quantity: 3, due: 1.5, limited: 0, deduction: 1.5, score: -0.5 } }, { 'cap-level': 'section' });
  expect(reasons?.steps.find(({ kind }) => kind === 'limited')?.reason).toBe('本条赋分 7 分，没有超出');
});

test.each([
  ['a blank', { quantity: '' }],
  ['"/"', { quantity: '/', due: '/', deduction: '/' }],
  ['a wrong value', { quantity: '三', due: '#VALUE!', deduction: '#VALUE!' }],
])('nothing is explained for %s', (_name, shown) => {
  expect(whyOf('8.2.1', { '8.2.1': shown })).toBeNull();
});

test('the copied text has the sum, the words, every step and the source', () => {
  const reasons = whyOf('8.2.1', limited);
  if (reasons === null) throw new Error('nothing explained');
  expect(whyText(reasons).split('\n')).toEqual([
    '8.2.1 为什么扣 1 分',
    '查实 3 项 × 每项 0.5 = 应扣 1.5 → 限额 1 → 实扣 1',
    '原文：2.严格执行干部选拔任用“凡提四必”、全程纪实、任前公示等,1分。',
    '每缺一项扣0.5分,',
    '应扣 1.5（读作每项 0.5 分；3 项 × 0.5 分）',
    '同案免扣 0（没有同案免扣）',
    '超出限额 −0.5（本条赋分 1 分）',
    '实扣 1',
    '本条得分 0（赋分 1 − 实扣 1）',
    '扣分说明：3项×0.5=1.5；限额1，超出0.5不扣，实扣1',
    '出处：附件2《清廉机关建设任务分工》，三、强化监督管理(25分)，8.坚持正确用人导向(7分)，8.2.1',
  ]);
});
