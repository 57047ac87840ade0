import { readOnly, type Reading } from '../../src/reading';
import { Decimal, pointsOf, ZERO, type Release } from '../../src/scoring';
import { toMeasure } from '../../src/reading';
import { explainClause, explainSteps, keptBySentence, type Explained } from '../../src/wording';

/** A row as the sheet hands it over: clause words, count, 同案免扣, 超限额, 限额. */
const row = (words: string, count: string, released = '0', limited = '0', cap: string | null = '1'): Explained => {
  const reading: Reading = readOnly(words);
  const measure = toMeasure(reading);
  if (measure === null) throw new Error(words);
  const due = pointsOf(measure, new Decimal(count));
  const adding = measure.effect === 'add';
  return {
    reading, count: new Decimal(count), released: new Decimal(released), limited: new Decimal(limited),
    deduction: adding ? ZERO : due.minus(released).minus(limited), award: adding ? due : ZERO, cap: cap === null ? null : new Decimal(cap),
  };
};

describe('扣分说明 on one row', () => {
  test.each([
    ['查实无: nothing to say', row('每缺一项扣0.5分', '0'), ''],
    ['within the limit', row('每缺一项扣0.5分', '2'), '2项×0.5=1'],
    ['past the limit', row('每缺一项扣0.5分', '3', '0', '0.5'), '3项×0.5=1.5；限额1，超出0.5不扣，实扣1'],
    ['the limit already used in part', row('每缺一项扣0.5分', '2', '0', '0.5'), '2项×0.5=1；限额1，前面已扣0.5，超出0.5不扣，实扣0.5'],
    ['the limit already used up', row('每缺一项扣0.5分', '1', '0', '0.5'), '1项×0.5=0.5；限额1，前面已扣1，超出0.5不扣，实扣0'],
    ['a case kept elsewhere', row('受轻处分每人次扣0.5分', '2', '0.5', '0', '10'), '2人次×0.5=1；同案免扣0.5，实扣0.5'],
    ['a case and a limit', row('每缺一项扣1分', '4', '1', '2'), '4项×1=4；同案免扣1；限额1，超出2不扣，实扣1'],
    ['flat, found once', row('未开展排查的,扣1分', '1'), '查实1次，扣1'],
    ['flat, found three times', row('未开展排查的,扣1分', '3'), '查实3次，只扣一次，扣1'],
    ['酌情', row('主动报告的酌情扣分', '0.3'), '酌情扣0.3'],
    ['an award', row('受到表彰的每项加1分', '2', '0', '0', null), '2项×1=2'],
    ['steps of two', row('迟报每2天扣1分', '5', '0', '0', '10'), '5天，每满2天扣1，扣2'],
    ['每人每次', row('会议期间接打电话的,每人每次扣0.2分', '3'), '3人次×0.2=0.6'],
  ])('%s', (_, explained, expected) => {
    expect(explainClause(explained)).toBe(expected);
  });
});

describe('the same for the pane', () => {
  const terms = (explained: Explained): string => explainSteps(explained).terms.map(({ sign, value, unit, label }) => `${sign}${value}${unit}(${label})`).join(' ');
  const steps = (explained: Explained): string[] => explainSteps(explained).steps.map(({ label, reason, amount }) => `${label} | ${reason} | ${amount}`);

  test('8.2 为什么扣 1 分: three items, a limit of one', () => {
    const explained = row('每缺一项扣0.5分', '3', '0', '0.5');
    expect(terms(explained)).toBe('3项(查实) ×0.5(每项) =1.5(应扣) →1(限额) →1(实扣)');
    expect(steps(explained)).toEqual([
      '应扣 | 读作每项 0.5 分；3 项 × 0.5 分 | 1.5',
      '同案免扣 | 没有同案免扣 | 0',
      '超出限额 | 本条赋分 1 分 | −0.5',
      '实扣 |  | 1',
    ]);
  });

  test('6.1 为什么扣 0.5 分: one of two persons is the case of 7.3.1', () => {
    const release: Release = { clause: '6.1.4', case: '〔2026〕7号', points: new Decimal('0.5'), keptBy: '7.3.1', keptPoints: new Decimal(1), tie: false };
    const explained = { ...row('受轻处分每人次扣0.5分', '2', '0.5', '0', '10'), releases: [release] };
    expect(terms(explained)).toBe('2人次(查实) ×0.5(每人次) =1(应扣) −0.5(同案免扣) =0.5(实扣)');
    expect(steps(explained)).toEqual([
      '应扣 | 读作每人次 0.5 分；2 人次 × 0.5 分 | 1',
      '同案免扣 | 〔2026〕7号按7.3.1扣1分，此处免扣0.5分 | −0.5',
      '超出限额 | 本条赋分 10 分，没有超出 | 0',
      '实扣 |  | 0.5',
    ]);
    expect(keptBySentence({ ...release, points: new Decimal(1), tie: true })).toBe('〔2026〕7号按7.3.1扣1分，此处免扣1分（并列取前）');
  });

  test('flat: counted three times, deducted once', () => {
    expect(terms(row('未开展排查的,扣1分', '3'))).toBe('3次(查实) →1(只扣一次) =1(实扣)');
  });

  test('酌情: the amount is the entry', () => {
    expect(terms(row('主动报告的酌情扣分', '0.3'))).toBe('0.3(应扣) =0.3(实扣)');
  });

  test('an award has no limit and no case', () => {
    expect(steps(row('受到表彰的每项加1分', '2', '0', '0', null))).toEqual(['应加 | 读作每项 1 分；2 项 × 1 分 | 2', '实加 |  | 2']);
  });
});
