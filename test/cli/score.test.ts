import { score, type ScoreOptions } from '../../src/cli/commands/score';
import { withFile } from './kaohe';

interface ScoreJson {
  readonly unit: string | null;
  readonly items: readonly { readonly id: string; readonly deduction: string; readonly award: string; readonly score: string; readonly due: string; readonly released: string; readonly limited: string; readonly pending: number }[];
  readonly sections: readonly { readonly id: string; readonly score: string }[];
  readonly adjustments: string;
  readonly total: string;
  readonly pending: number;
  readonly released: readonly { readonly clauseId: string; readonly keptById: string; readonly case: string; readonly points: string; readonly tie: boolean }[];
  readonly open: readonly { readonly code: string; readonly message: string }[];
}

const SCHEME = 'qinglian-jiguan';

function scores(list: string | Uint8Array, options: Partial<ScoreOptions> = {}, scheme = SCHEME): ScoreJson[] {
  return withFile('登记.csv', list, (path) => JSON.parse(score(scheme, path, { json: true, decide: [], ...options })) as ScoreJson[]);
}

function scoreOf(list: string, options: Partial<ScoreOptions> = {}): ScoreJson {
  const [only] = scores(list, options);
  if (!only) throw new Error('no unit was scored');
  return only;
}

const itemOf = (unit: ScoreJson, id: string) => unit.items.find((item) => item.id === id);

describe('未按要求签定承诺书的,每例扣0.5分。赋分 1 分', () => {
  test.each([
    ['1', '0.5', '0', '0.5', '99.5'],
    ['2', '1', '0', '0', '99'],
    ['3', '1.5', '0.5', '0', '99'],
  ])('%s 例', (count, due, limited, itemScore, total) => {
    const unit = scoreOf(`条款,数量\n4.4.1,${count}\n`);
    expect(itemOf(unit, '4.4')).toMatchObject({ due, limited, score: itemScore });
    expect(unit.total).toBe(total);
  });

  test('限额改按具体内容算，三例扣足 1.5 分', () => {
    const unit = scoreOf('条款,数量\n4.4.1,3\n', { decide: ['cap-level=section'] });
    expect(itemOf(unit, '4.4')).toMatchObject({ deduction: '1.5', limited: '0', score: '-0.5' });
    expect(unit.total).toBe('98.5');
  });
});

describe('同一案件只按最高的一条扣', () => {
  const list = '条款,数量,案件\n6.1.3,1,〔2026〕7号\n6.1.4,1,[2026] 7号\n';

  test('受重处分 2 分，移送司法 5 分，留下 5 分', () => {
    const unit = scoreOf(list);
    expect(unit.released).toEqual([expect.objectContaining({ clauseId: '6.1.3', keptById: '6.1.4', case: '〔2026〕7号', points: '2', tie: false })]);
    expect(unit.total).toBe('95');
  });

  test('口径定为每条标准各算一项，同一标准内两条相加', () => {
    const unit = scoreOf(list, { decide: ['same-case-scope=item'] });
    expect(unit.released).toEqual([]);
    expect(unit.total).toBe('93');
  });

  test('并列时留下在前的一条，并列在待定里', () => {
    const unit = scoreOf('条款,数量,案件\n7.4.1,1,甲案\n7.5.1,1,甲案\n');
    expect(unit.released).toEqual([expect.objectContaining({ clauseId: '7.5.1', keptById: '7.4.1', points: '1', tie: true })]);
    expect(unit.open.map(({ code }) => code)).toEqual(expect.arrayContaining(['sameCaseTie', 'noGrades']));
  });

  test('一格写几个案件的，各按自己的件数算，余下的不属于哪个案件', () => {
    const unit = scoreOf('条款,数量,案件\n6.1.3,3,〔2026〕5号×1；〔2026〕7号×1\n6.1.4,1,〔2026〕7号\n');
    // 应扣 3×2＋1×5＝11；7号在 6.1.3 的 2 分免扣，9 分未到赋分 10 分。
    expect(unit.released).toEqual([expect.objectContaining({ clauseId: '6.1.3', points: '2' })]);
    expect(itemOf(unit, '6.1')).toMatchObject({ due: '11', released: '2', limited: '0', deduction: '9', score: '1' });
  });
});

describe('四种登记', () => {
  test('没有登记的是未评，满分之外另记 97 条待评', () => {
    expect(scoreOf('条款,数量\n')).toMatchObject({ unit: null, total: '100', pending: 97 });
  });

  test('空着、0、不适用和个数各不相同', () => {
    const unit = scoreOf('条款,数量\n0.1.1,\n0.2.1,0\n0.3.1,/\n1.1.1,１\n');
    expect(unit.pending).toBe(94);
    expect(unit.total).toBe('99');
  });

  test('--rest 0 只补没有登记的，空着的仍是未评', () => {
    expect(scoreOf('条款,数量\n0.1.1,\n', { rest: '0' })).toMatchObject({ total: '100', pending: 1 });
  });
});

test('加减分在限额之外，总分可以超过 100 分', () => {
  const unit = scoreOf('条款,数量\n加减.1,2\n加减.8,3\n');
  expect(unit).toMatchObject({ adjustments: '0.5', total: '100.5' });
  expect(itemOf(unit, '加减.0')).toMatchObject({ award: '2', deduction: '1.5', score: '0.5' });
});

test('each unit is scored by itself, in the order in which it first appears', () => {
  const units = scores('单位,条款,数量\n市民政局,4.4.1,1\n市财政局,4.4.1,2\n市民政局,0.2.1,1\n');
  expect(units.map(({ unit, total }) => [unit, total])).toEqual([['市民政局', '98.5'], ['市财政局', '99']]);
});

test('a list gives the same scores in UTF-8, with a mark, in GB18030 and with CRLF', () => {
  // 单位,条款,数量 / 市民政局,4.4.1,3
  const gb18030 = Buffer.from('b5a5cebb2cccf5bfee2ccafdc1bf0acad0c3f1d5febed62c342e342e312c330a', 'hex');
  const text = '单位,条款,数量\n市民政局,4.4.1,3\n';
  const expected = scores(text);
  expect(expected[0]).toMatchObject({ unit: '市民政局', total: '99' });
  for (const same of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), gb18030]) expect(scores(same)).toEqual(expected);
});

test('二十五次 0.2 分正好是 5 分，三次 0.1 分正好是 0.3 分', () => {
  const scheme = [
    'id: probe', 'version: 1', 'title: 试算', 'short: 试算', 'body: 试算', 'source: 试算', 'total: 100',
    'columns: [{heading: 考评标准, role: standard}]',
    'sections:',
    '  - {id: 一, allotted: 100, quote: 一、会风, items: [{id: 1, allotted: 100, quote: 按时到会。, clauses: [{id: 1.1, quote: "迟到每次扣0.2分。"}, {id: 1.2, quote: "早退每次扣0.1分。"}]}]}',
  ].join('\n');
  withFile('scheme.yaml', scheme, (path) => {
    const lines = (id: string, times: number) => `条款,数量\n${`${id},1\n`.repeat(times)}`;
    expect(scores(lines('1.1', 25), {}, path)[0]?.total).toBe('95');
    expect(scores(lines('1.2', 3), {}, path)[0]?.items[0]).toMatchObject({ deduction: '0.3', score: '99.7' });
  });
});

describe('what cannot stand is told with file and line, all of it at once', () => {
  const refused = (list: string, options: Partial<ScoreOptions> = {}): string[] => {
    try {
      scores(list, options);
    } catch (problem) {
      return (problem as Error).message.split('\n');
    }
    throw new Error('the list was scored');
  };

  test('every line of a list', () => {
    const list = [
      '单位,条款,数量,案件,备注', '市民政局,未按要求,3,,', ',6.1.3,-1,,', '市民政局,6.1.3,1.5,,', '市民政局,6.1.3,2,,', '市民政局,6.1.3,/,,',
      '市民政局,6.1.8,0.5,,', '市民政局,6.1.99,许多,,', '市民政局,6.1.4,1,甲案×2,', '',
    ].join('\n');
    const sentences = refused(list);
    expect(sentences.map((sentence) => /^登记.csv 第 (\d+) 行：/.exec(sentence)?.[1])).toEqual(['2', '3', '3', '4', '6', '7', '8', '8', '9']);
    expect(sentences[0]).toContain('对得上 11 条');
    expect(sentences[1]).toBe('登记.csv 第 3 行：单位一格空着。请写上被考核单位。');
    expect(sentences[2]).toContain('−1，比 0 小');
    expect(sentences[3]).toContain('1.5，不是整数');
    expect(sentences[4]).toContain('不适用');
    expect(sentences[5]).toContain('没写理由');
    expect(sentences[6]).toContain('没有哪一条写着“6.1.99”');
    expect(sentences[7]).toContain('“许多”，不是数字');
    expect(sentences[8]).toContain('案件合计 2，比查实数 1 多');
  });

  test('a head without lines', () => {
    expect(refused('单位,条款,数量\n')).toEqual(['登记.csv 第 1 行：只有表头，没有登记。请每个单位至少登记一行，条款和数量照实填。']);
  });

  test('a decision that the scheme does not know names those it knows', () => {
    expect(refused('条款,数量\n', { decide: ['cap=item'] })[0]).toMatch(/没有“cap”这条口径。能定的有：cap-level（item 或 section）、same-case-scope（clause 或 item 或 section）。/);
  });

  test('a choice that the question does not have names its choices', () => {
    expect(refused('条款,数量\n', { decide: ['cap-level=none'] })).toEqual(['口径“cap-level”（限额按哪一级算？）不能定为“none”。请改为 item 或 section。']);
  });

  test.each([
    [['cap-level'], '--decide 后面的“cap-level”不是“口径=定法”。请写成 same-case-scope=item 这样。'],
    [['cap-level=item', 'cap-level=section'], '口径“cap-level”定了两次：item 和 section。请只留一个。'],
  ])('%j', (decide, sentence) => {
    expect(refused('条款,数量\n', { decide })).toEqual([sentence]);
  });

  test('--rest takes 0 alone', () => {
    expect(refused('条款,数量\n', { rest: '1' })).toEqual(['--rest 后面写的是“1”。其余各条都查过、没有发现的，写 --rest 0；不写就是未评。']);
  });
});
