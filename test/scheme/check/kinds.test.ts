import { DAMAGE_FORMS } from '../../../src/scheme/check/damageForms';
import { found, findings } from './minimal';

describe('体检: limits', () => {
  test.each([
    [['甲,扣5分;', '乙,扣5分;'], []],
    [['甲,扣5分;', '乙,扣6分;'], ['overAllotted 1']],
    [['甲,每次扣1分;'], ['overAllotted 1']],
    [['甲,扣10分;'], []],
    [['甲,扣11分;'], ['overAllotted 1.1', 'overAllotted 1']],
    [['甲,每次加1分;'], []],
  ])('%j on an item of 10 分 without a stated limit', (clauses, expected) => {
    expect(found({ clauses })).toEqual(expected);
  });

  test('the finding says which answer is in force, and offers both', () => {
    const [finding] = findings({ clauses: ['甲,每次扣1分;'] });
    expect(finding).toMatchObject({ key: 'cap-level', answer: '以赋分为限', choices: [{ value: 'item', label: '以赋分为限' }, { value: 'none', label: '照扣' }] });
  });

  test('without a 口径 it has no key and says what to add', () => {
    const [finding] = findings({ clauses: ['甲,每次扣1分;'], top: '' });
    expect(finding?.key).toBeUndefined();
    expect(finding?.sentence).toBe('“1”各条扣分可能超过赋分 10 分，原文没有写限额。请在方案里加一条口径（policies.cap）：以赋分为限，还是照扣。');
  });
});

describe('体检: amounts', () => {
  test.each([
    ['甲,酌情扣分;', ['discretion 1.1']],
    ['甲,扣1分;', []],
  ])('%s', (clause, expected) => {
    expect(found({ clauses: [clause] })).toEqual(expected);
  });
});

describe('体检: tiers', () => {
  const tiers = (...clauses: string[]): readonly string[] => found({ clauses });

  test.each([
    [['1000字以内的加1分;', '1001-2500字的加2分;'], ['tierGap 1.1、1.2']],
    [['不足1000字的加1分;', '1000-2500字的加2分;'], []],
    [['1000字以内的加1分;', '1000-2500字的加2分;'], ['tierOverlap 1.1、1.2']],
    [['1000字以上的加1分;', '不足1000字的加2分;'], []],
    [['超过1000字的加1分;', '不足1000字的加2分;'], ['tierGap 1.1、1.2']],
  ])('%j', (clauses, expected) => {
    expect(tiers(...clauses)).toEqual(expected);
  });

  test('two figures leave the mixed cases open; figures of other things are no ladder', () => {
    expect(tiers('人数60人以上、学期5天以上的,加5分;', '人数不足60人、学期不足5天的,加3分;')).toEqual(['tierGap 1.1、1.2']);
    expect(tiers('会议60人以上的,加5分;', '培训不足50人的,加3分;')).toEqual([]);
  });

  test('the sentence names the case; a forgotten clause with the case answers it', () => {
    const clauses = ['1000字以内的加1分;', '1000-2500字的加2分;'];
    expect(findings({ clauses })[0]?.sentence).toBe('“1.1、1.2”都包含正好1000字的，原文没有写归哪一档。请在方案里加一条口径，用 forgotten 写明这种情形。');
    const answered = findings({ clauses: [...clauses, { rest: 'forgotten: 正好1000字的\n            ruling: { words: 每件加1分, because: 试 }' }] });
    expect(answered.find(({ code }) => code === 'tierOverlap')?.answer).toBe('每件加1分');
  });
});

describe('体检: one fact, two clauses', () => {
  const stated = (clauses: string): string => `open:\n  - clauses: ${clauses}\n    question: 扣一遍还是两遍？\n    quote: 缺一天扣1分;\n    handling: 只登记一条。\n    about: sameFact\n`;
  const hanging = ['学习缺一次扣2分,', { quote: '缺一天扣1分;', rest: 'under: 1.1' }];

  test.each<[string, Parameters<typeof found>[0]['clauses'], readonly string[]]>([
    ['counted, and one hangs on the other', hanging, ['sameFact 1.1、1.2']],
    ['side by side with conditions of their own', ['学习缺一次扣2分,', '会议缺一天扣1分;'], []],
    ['flat amounts that hang together', ['年初无计划,扣2分,', { quote: '年终无总结,扣2分;', rest: 'under: 1.1' }], []],
    ['the same words counted in two units', ['无故不参加会议的,每人扣1分;', '无故不参加会议的,每次扣2分;'], ['sameFact 1.1、1.2']],
    ['an award and a deduction', ['受到表彰的每项加1分,', { quote: '受到批评的每项扣1分;', rest: 'under: 1.1' }], []],
  ])('%s', (_name, clauses, expected) => {
    expect(found({ clauses }).filter((each) => each.startsWith('sameFact'))).toEqual(expected);
  });

  test('not stated, it asks to be; stated, it says how it is entered, once', () => {
    const of = (top: string) => findings({ clauses: hanging, top }).filter(({ code }) => code === 'sameFact');
    expect(of('').map(({ sentence, answer }) => [sentence, answer])).toEqual([
      ['“1.1、1.2”前后相接，说的是同一件事，各自按数扣分，同一事实可能扣两遍。请在 open 里写明怎样登记（about: sameFact）。', undefined],
    ]);
    expect(of(stated('[1.1, 1.2]')).map(({ place, answer }) => [place, answer])).toEqual([['1.1、1.2', '只登记一条。']]);
  });

  test('the template may state what no rule sees', () => {
    const clauses = ['要求未落实的,扣2分,', '缺一天扣1分;'];
    expect(found({ clauses, top: stated('[1.1, 1.2]') }).filter((each) => each.startsWith('sameFact'))).toEqual(['sameFact 1.1、1.2']);
  });
});

describe('体检: vetoes', () => {
  const veto = (quote: string, target: string): string => `veto: { quote: ${quote}, target: ${target} }`;

  test.each([
    ['被通报的,每次扣3分,并取消评优资格。', veto('并取消评优资格', '评优'), []],
    ['被通报的,每次扣3分,并一票否决。', veto('并一票否决', '评优'), ['noVetoTarget 1.1']],
    ['被通报的,每次扣3分,并取消评优资格。', 'mends: []', ['noVetoTarget 1.1']],
    ['被通报的,每次扣3分。', 'mends: []', []],
  ])('%s %s', (quote, rest, expected) => {
    expect(found({ clauses: [{ quote, rest }] }).filter((each) => each.startsWith('noVetoTarget'))).toEqual(expected);
  });
});

describe('体检: damage', () => {
  const damaged = (behind: string, top = ''): readonly string[] => findings({ clauses: ['甲,扣1分。'], behind: `\n${behind}`, top }).filter(({ code }) => code === 'damaged').map(({ severity, sentence }) => `${severity} ${sentence}`);

  test.each(DAMAGE_FORMS.map(({ name, example, sound }) => [name, example, sound]))('%s', (_name, example, sound) => {
    expect(damaged(example).length).toBeGreaterThan(0);
    expect(damaged(sound)).toEqual([]);
  });

  test.each([
    ['1、甲。2、乙。4、丙。', ['编号“2、”后面是“4、”']],
    ['1、甲。2、乙。2、丙。', ['编号“2、”后面是“2、”']],
    ['1、甲。2、乙。3、丙。', []],
    ['(1)甲。(2)乙。|(4)丙。', ['编号从“(4)”开始']],
    ['(一)甲。(二)乙。(四)丙。', ['编号“(二)”后面是“(四)”']],
    ['1.甲。1.子。2.子。2.乙。3.丙。', []],
    ['一、甲乙丙丁。二、戊己庚辛。\n二、戊己庚辛(续)。', []],
    ['甲2.5分,乙0.5分。', []],
  ])('numbers: %s', (behind, expected) => {
    expect(damaged(behind).map((line) => line.replace(/^.*疑有损坏：(.*?)。请核对.*$/u, '$1'))).toEqual(expected);
  });

  test('a character alone on its line, a cell border beside it or not', () => {
    expect(damaged('上 |\n下文。')).toHaveLength(1);
    expect(damaged('上文 |\n下文。')).toEqual([]);
  });

  test('explained, it is a note with its line; explained in words that are not there, a defect', () => {
    const asIs = (quote: string): string => `asIs:\n  - quote: ${quote}\n    note: 照原样。`;
    expect(damaged('康政文化', asIs('康政文化'))).toEqual(['note 原文第 3 行“康政文化”照原样，没有更正：照原样。']);
    expect(findings({ clauses: ['甲,扣1分。'], top: asIs('没有的话') }).map(({ code, place }) => `${code} ${place}`)).toContain('quoteMissing asIs');
  });

  test('mended, the mend tells of it', () => {
    const mend = { quote: '康政文化不开展,扣1分。', rest: 'mends: [{ from: 康政, to: 廉政, note: 形近。 }]' };
    expect(found({ clauses: [mend] })).toEqual(['mended 1.1']);
    expect(found({ clauses: [mend.quote] })).toEqual(['damaged 原文第 2 行']);
  });
});

describe('体检: what nothing claims', () => {
  test.each([
    ['无故不到的,扣减所在机构0.5分。', 1],
    ['按时完成的,得40分。', 1],
    ['并取消当年评优资格。', 1],
    ['良好(80—94分)。', 1],
    ['排名后两位的。', 1],
    ['加强能力作风建设(5分)。', 0],
    ['加减分项,扣分值。', 0],
  ])('%s', (behind, times) => {
    expect(found({ clauses: ['甲,扣1分。'], behind }).filter((each) => each.startsWith('unclaimed'))).toHaveLength(times);
  });
});
