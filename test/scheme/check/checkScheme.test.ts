import { checkScheme } from '../../../src/scheme/index';
import { qinglian, qinglianSource, qinglianWith } from '../qinglian';

/** Defects and over-allotted questions of the template with one change: "code place: sentence". */
function foundIn(yamlText: string, source: string = qinglianSource): readonly string[] {
  return checkScheme(qinglian(yamlText), source)
    .filter((finding) => finding.severity === 'defect' || finding.code === 'overAllotted' || finding.code === 'notModelled')
    .map((finding) => `${finding.code} ${finding.place}: ${finding.sentence}`);
}

describe('体检: allotments', () => {
  test('8.2 worth 2 分 instead of 1 is against its own words and against the 7 分 above it', () => {
    expect(foundIn(qinglianWith('- id: 8.2\n            allotted: 1\n', '- id: 8.2\n            allotted: 2\n'))).toEqual([
      'allotmentSum 8: “8”写的是 7 分，所属各项合计 8 分。请核对赋分。',
      'allotmentWords 8.2: “8.2”的赋分填的是 2 分，原话写的是 1 分。请核对。',
    ]);
  });

  test('a total that is not the sum of the 项目', () => {
    expect(foundIn(qinglianWith('total: 100', 'total: 99.9'))).toEqual(['allotmentSum 满分: “满分”写的是 99.9 分，各项目合计 100 分。请核对赋分。']);
  });
});

describe('体检: ids', () => {
  test('an id used twice', () => {
    expect(foundIn(qinglianWith('- id: 8.3.1\n', '- id: 8.2.1\n'))).toEqual(['idRepeated 8.2.1: 编号“8.2.1”用了 2 次。请改成不同的编号。']);
  });

  test('a clause hung on one that is not before it in its item', () => {
    expect(foundIn(qinglianWith('- id: 6.1.7\n                under: 6.1.5', '- id: 6.1.7\n                under: 6.1.9'))).toEqual([
      'idUnknown 6.1.7: “6.1.7”写明接在“6.1.9”之后，但本条标准前面没有这一条。请改正 under。',
    ]);
  });
});

describe('体检: open points', () => {
  test('one that names a clause there is not, or cites words that are not in the source', () => {
    expect(foundIn(qinglianWith('clauses: [7.1.1, 7.1.2]', 'clauses: [7.1.1, 7.1.9]'))).toEqual([
      'idUnknown 7.1.9: 待明确“同一件事两句都写了，扣一次还是两次？”列了“7.1.9”，方案里没有这一条。请改正 clauses。',
    ]);
    expect(foundIn(qinglianWith('    quote: 以扣分最高值为准。\n', '    quote: 以扣分较高值为准。\n')).map((line) => line.split(':')[0])).toEqual(['quoteMissing open[7]']);
  });
});

describe('体检: source, both ways', () => {
  test('a quote with one character changed is not in the source, and its words there are claimed by nobody', () => {
    expect(foundIn(qinglianWith('quote: 每缺一项机制扣0.5分。', 'quote: 每少一项机制扣0.5分。'))).toEqual([
      'quoteMissing 8.3.1: “8.3.1”引的话“每少一项机制扣0.5分。”不在原文里。请照原文改，一字不差。',
      'unclaimed 原文第 161 行: 原文第 161 行“每缺一项机制扣0.5分”没有哪一条引到。请补成一条，或列入 notModelled 并写明理由。',
    ]);
  });

  test('a clause left out leaves its words unclaimed', () => {
    const without = qinglianWith('              - id: 8.6.2\n                quote: 应开展澄清正名未开展的,扣0.5分。\n', '');
    expect(foundIn(without)).toEqual([
      'unclaimed 原文第 169 行: 原文第 169 行“应开展澄清正名未开展的,扣0.5分”没有哪一条引到。请补成一条，或列入 notModelled 并写明理由。',
    ]);
  });

  test('a clause of repeated wording left out is missed at its own place, not at the other', () => {
    const without = qinglianWith('              - id: 7.1.2\n                quote: 发现一起相关违规问题扣1分。\n', '');
    expect(foundIn(without).map((line) => line.split(':')[0])).toEqual(['idUnknown 7.1.2', 'unclaimed 原文第 135 行']);
  });

  test('a clause quoted twice is claimed twice', () => {
    const doubled = qinglianWith(
      '              - id: 8.2.1\n                quote: 每缺一项扣0.5分,\n',
      '              - id: 8.2.1\n                quote: 每缺一项扣0.5分,\n              - id: 8.2.2\n                quote: 每缺一项扣0.5分,\n',
    );
    expect(foundIn(doubled)).toEqual(['claimedTwice 8.2.2: “8.2.2”引的话“每缺一项扣0.5分,”，“8.2.1”已经引过（原文第 159 行）。请只留一处。']);
  });

  test('clauses in another order than the source', () => {
    const swapped = qinglianWith('quote: 未专题研究的,扣1分;', 'quote: 未开展思想动态分析的,扣1分 。').replace('quote: 未开展思想动态分析的,扣1分。', 'quote: 未专题研究的,扣1分;');
    expect(foundIn(swapped)).toEqual(['quoteOutOfOrder 1.4.2: “1.4.2”引的话在原文第 35 行，排在前面各条之前。请按原文的次序排。']);
  });

  test('a clause swallowed by its requirement does not count as claimed', () => {
    const swallowed = qinglianWith(
      'quote: 2.严格执行干部选拔任用“凡提四必”、全程纪实、任前公示等,1分。\n            clauses:\n              - id: 8.2.1\n                quote: 每缺一项扣0.5分,\n',
      'quote: 2.严格执行干部选拔任用“凡提四必”、全程纪实、任前公示等,1分。每缺一项扣0.5分,\n            clauses: []\n',
    );
    expect(foundIn(swallowed).some((line) => line.startsWith('unclaimed 原文第 159 行'))).toBe(true);
  });

  test('words listed as not modelled are claimed, and reported with their reason', () => {
    const listed = qinglianWith('              - id: 8.6.2\n                quote: 应开展澄清正名未开展的,扣0.5分。\n', '').replace(
      'notModelled: []',
      'notModelled:\n  - quote: 应开展澄清正名未开展的,扣0.5分。\n    reason: 本年不考。',
    );
    expect(foundIn(listed)).toEqual(['notModelled notModelled[0]: “应开展澄清正名未开展的,扣0.5分。”没有列入评分：本年不考。']);
  });

  test('the words a policy, a 口径 or an open point cites must be in the source too', () => {
    const wrong = qinglianWith('cap:\n    quote: 每个子项目扣分值不超过该子项目的赋分值。', 'cap:\n    quote: 每个子项目扣分值不得超过赋分值。');
    expect(foundIn(wrong)).toEqual(['quoteMissing policies.cap: “policies.cap”引的话“每个子项目扣分值不得超过赋分值。”不在原文里。请照原文改，一字不差。']);
  });

  test('a scoring clause added to the source is found', () => {
    const longer = `${qinglianSource}\n另:迟报材料的,每次扣0.1分。\n`;
    expect(foundIn(qinglianWith('short: 清廉机关', 'short: 清廉'), longer)).toEqual([
      'unclaimed 原文第 274 行: 原文第 274 行“另:迟报材料的,每次扣0.1分”没有哪一条引到。请补成一条，或列入 notModelled 并写明理由。',
    ]);
  });

  test('line ends of another system change nothing', () => {
    expect(foundIn(qinglianWith('short: 清廉机关', 'short: 清廉'), qinglianSource.replace(/\n/gu, '\r\n'))).toEqual([]);
  });
});

describe('体检: clauses', () => {
  test('a clause without its amount is refused', () => {
    expect(foundIn(qinglianWith('quote: 每缺一项机制扣0.5分。', 'quote: 每缺一项机制扣')).some((line) => line.startsWith('clauseRefused 8.3.1: “8.3.1”读不出唯一的扣分办法'))).toBe(true);
  });

  test.each([
    ['9', ['overAllotted 6.1.1: “6.1.1”一次扣 10 分，多于“6.1”的赋分 9 分。按口径“cap-level”办：按每条标准的赋分，如 8.2 最多扣 1 分。']],
    ['10', []],
    ['11', []],
  ])('压案不查 costs 10 分 on an item of %s', (allotted, expected) => {
    const changed = qinglianWith('- id: 6.1\n            allotted: 10\n', `- id: 6.1\n            allotted: ${allotted}\n`);
    expect(foundIn(changed).filter((line) => line.startsWith('overAllotted'))).toEqual(expected);
  });

  test('without a 限额 in the scheme, an item that can lose more than it has is asked about', () => {
    const scheme = qinglian();
    const places = checkScheme({ ...scheme, policies: { ...scheme.policies, cap: null } }, qinglianSource)
      .filter((finding) => finding.code === 'overAllotted')
      .map((finding) => finding.place);
    // 8.4: 1 + 0.5 > 1; 8.2: counted without end; 8.6: 0.5 + 0.5 is no more than 1.
    expect(places).toEqual(expect.arrayContaining(['8.2', '8.4']));
    expect(places).not.toContain('8.6');
  });
});
