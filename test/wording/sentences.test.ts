import { readBands, readCases, readOnly } from '../../src/reading';
import { Decimal, gradeOf, parseQuantity, type Band } from '../../src/scoring';
import {
  bandRefusalSentence, caseProblemSentence, casesExceedSentence, countProblemSentence, entryProblemSentence, gradeSentence, quantityProblemSentence,
  readingInWords, refusalSentence,
} from '../../src/wording';

const refusal = (cell: string): string => {
  const { refused } = readOnly(cell);
  return refused === null ? '' : refusalSentence(refused);
};

describe('a clause that is not reckoned', () => {
  test.each([
    ['', '这一格没有文字，没有可以算分的规定。请填写扣分或加分的规定。'],
    ['按时报送材料', '这段文字里没有写扣分或加分。请把扣分的规定写进来，例如“每缺一项扣0.5分”。'],
    ['迟到的扣1分；早退的扣2分', '这一格有 2 条规定，不能一起算。请一行放一条。'],
    ['无故脱岗的扣分', '“扣分”没写分值，不能自动算。请补写分值；要由考评组定的，写成“酌情扣分”。'],
    ['到会率低于90%，迟到3次扣1分', '“扣1分”按什么计数看不出来：是逐次算，还是到了数算一次，或者按哪一种单位算，有不止一种读法。请定下计数的办法。可以在这一条后面写明：〔口径：每3次扣1分〕或者〔口径：达到3次的，一次性扣1分〕。'],
    ['被省、市通报的分别扣3、2、1分', '“扣3、2、1分”分了几档，前面写的档次和分值对不上，看不出哪一档是几分。请一档写一句，例如“市级加2分，县级加1分”。'],
    ['每次扣3分，最多扣2分', '“扣3分，最多扣2分”前后矛盾：同一件事写了不同的分值，或者限额比一次的分值还小。请对照原文改成一个。'],
    ['被省、市通报的扣3、1分', '“扣3、1分”有不止一个分值，看不出用哪一个。请分成几条，每条写一个分值。'],
    ['不合要求的，每项0.5分', '“每项0.5分”没写是扣分还是加分。请补写“扣”或“加”。'],
    ['长期积压的,酌情扣5分', '“扣5分”写了酌情，又只写了一个分值：可以是正好扣这么多，也可以是最多扣这么多。请改成幅度（如“酌情扣1-3分”），或者去掉“酌情”。'],
    ['情节严重的加倍扣分', '“加倍扣分”要按别处的分值来算，这里没有那个分值，不能自动算。请补写分值，或改为逐次填。'],
  ])('%j', (cell, sentence) => {
    expect(refusal(cell)).toBe(sentence);
  });

  test('two readings are both named', () => {
    expect(refusalSentence({ code: 'ambiguous', words: '每 项\n扣1分', ways: ['每项扣1分', '一次性扣1分'] }))
      .toBe('“每项扣1分”有 2 种读法：每项扣1分；一次性扣1分。请改写成只有一种读法，或者先定口径。');
  });
});

describe('what was entered', () => {
  test('a word where a number belongs', () => {
    const problem = parseQuantity('三');
    expect(problem.state === 'problem' && quantityProblemSentence(problem, '市民政局 D60')).toBe('市民政局 D60 的查实数是“三”，不是数字。请填 0、1、2……；不适用填 /；还没查就空着。');
    expect(problem.state === 'problem' && quantityProblemSentence(problem)).toBe('查实数是“三”，不是数字。请填 0、1、2……；不适用填 /；还没查就空着。');
  });

  test('a count below zero, and a part of a person', () => {
    expect(countProblemSentence('negative', '-1')).toBe('查实数是 −1，比 0 小。请填 0、1、2……；要冲减以前的登记，请改那一行。');
    expect(countProblemSentence('notWhole', '1.5', 'F8')).toBe('F8 的查实数是 1.5，不是整数。查实数按个数填，请填 0、1、2……。');
  });

  test.each([
    [{ code: 'unknownClause', clause: '9.9', received: '9.9' }, '本方案没有条款“9.9”。请填条款号，或原文里只属于一条的几个字。'],
    [{ code: 'negative', clause: '6.1.2', received: '-2' }, '条款 6.1.2 的查实数是 −2，比 0 小。请填 0、1、2……；要冲减以前的登记，请改那一行。'],
    [{ code: 'notWhole', clause: '6.1.2', received: '1.5' }, '条款 6.1.2 的查实数是 1.5，不是整数。查实数按个数填，请填 0、1、2……。'],
    [{ code: 'mixedNotApplicable', clause: '8.2.1', received: '/' }, '条款 8.2.1 既登记了查实数，又登记了“/”（不适用）。请只留一种。'],
    [{ code: 'discretionWithoutReason', clause: '6.1.8', received: '0.5' }, '条款 6.1.8 酌情定了 0.5 分，没写理由。请在备注里写明理由。'],
  ] as const)('%j', (problem, sentence) => {
    expect(entryProblemSentence(problem)).toBe(sentence);
  });

  test('cases', () => {
    const say = (cell: string): string => {
      const read = readCases(cell);
      return 'code' in read ? caseProblemSentence(read, 'G8') : '';
    };
    expect(say('〔2026〕5号；〔2026〕7号')).toBe('G8 的案件有好几个，“〔2026〕5号”没写占几个。请写成“〔2026〕5号×1；〔2026〕7号×2”。');
    expect(say('〔2026〕5号×')).toBe('G8 的案件“〔2026〕5号×”的“×”后面不是个数。请写成“〔2026〕7号×2”。');
    expect(casesExceedSentence({ ok: false, code: 'casesExceedCount', counted: new Decimal(1), ofCases: new Decimal(2) }))
      .toBe('案件合计 2，比查实数 1 多。请核对两格的数。');
  });
});

describe('grades', () => {
  const bands = readBands('优秀95—100分；良好80—94分；合格60—79分') as readonly Band[];
  const say = (score: string, among: readonly Band[] = bands): string => gradeSentence(new Decimal(score), gradeOf(new Decimal(score), among));

  test.each([
    ['94', ''],
    ['94.5', '94.5分在“良好80—94分”和“优秀95—100分”之间，原文没有写归哪一档。请先定口径。'],
    ['95', ''],
    ['100.5', '100.5分比“优秀95—100分”还高，原文没有写归哪一档。请先定口径。'],
    ['-1', '−1分比“合格60—79分”还低，原文没有写归哪一档。请先定口径。'],
  ])('%s分', (score, sentence) => {
    expect(say(score)).toBe(sentence);
  });

  test('two bands that both hold a score', () => {
    expect(say('90', readBands('优秀90分以上；良好80—90分') as readonly Band[])).toBe('90分同时在“优秀90分以上”和“良好80—90分”里，原文没有写归哪一档。请先定口径。');
    expect(say('90', [])).toBe('90分没有可归的等次，原文没有写等次的分数线。请先定口径。');
  });

  test.each([
    ['', '没有写等次的分数线。请写成“优秀95—100分；良好80—94分；合格60—79分；不合格59分以下”。'],
    ['优秀95分', '等次“优秀95分”看不出从几分到几分。请写成“良好80—94分”或“优秀95分以上”。'],
    ['优秀100—95分', '等次“优秀100—95分”的下限比上限还高。请核对两个分数。'],
    ['优秀95—100分；优秀80—94分', '等次“优秀80—94分”写了两遍。请只留一遍。'],
  ])('%j', (cell, sentence) => {
    const read = readBands(cell);
    expect('code' in read && bandRefusalSentence(read)).toBe(sentence);
  });
});

describe('what a clause is read as', () => {
  test.each([
    ['每缺一项扣0.5分', '每项扣 0.5 分，查几项扣几次'],
    ['未开展排查的,扣1分', '扣 1 分，查实几次都只扣一次'],
    ['主动报告的酌情扣分', '酌情扣分，分值由考评组定，并写明理由'],
    ['受到表彰的每项加1分', '每项加 1 分，查几项加几次'],
    ['迟报每2天扣1分', '每 2 天扣 1 分，按满数算'],
    ['会议期间接打电话的,每人每次扣0.2分', '每人每次扣 0.2 分，按次数合计算'],
    ['违规操作的,每例扣1-3分', '每例扣 1 至 3 分，分值由考评组定'],
    ['没有方案的不得分', '本项不得分'],
    ['资料齐全的得3分', '得 3 分，查实几次都只得一次'],
    ['同一事项不重复扣分', '这句不扣分也不加分'],
    ['无故脱岗的扣分', '“扣分”没写分值，不能自动算。请补写分值；要由考评组定的，写成“酌情扣分”。'],
  ])('%s', (words, expected) => {
    expect(readingInWords(readOnly(words))).toBe(expected);
  });
});

test('no sentence uses the words an office does not', () => {
  const cells = ['', '齐全', '扣分', '扣1、2分', '每项1分', '酌情扣1分', '加倍扣分', '扣1分；扣2分', '最多扣3分'];
  for (const cell of cells) expect(refusal(cell)).not.toMatch(/错误|失败|异常|非法|解析|null|undefined/);
});
