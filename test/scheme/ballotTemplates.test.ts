import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkScheme, decidedKinds, settle, type Scheme } from '../../src/scheme/index';
import { loadScheme } from '../../src/scheme/load';

const folder = join(__dirname, '../../templates');
const yamlOf = (id: string): string => readFileSync(join(folder, id, 'scheme.yaml'), 'utf8');
const sourceOf = (id: string): string => readFileSync(join(folder, id, 'source.txt'), 'utf8');

function load(id: string, from = '', to = ''): Scheme {
  const yaml = yamlOf(id);
  if (from !== '' && yaml.split(from).length !== 2) throw new Error(`"${from}" stands ${yaml.split(from).length - 1} times in ${id}`);
  const loaded = loadScheme(yaml.replace(from, () => to));
  if (!loaded.ok) throw new Error(loaded.defects.map(({ sentence }) => sentence).join('\n'));
  return loaded.scheme;
}

const found = (id: string, from = '', to = ''): readonly string[] => checkScheme(load(id, from, to), sourceOf(id)).map(({ code, place }) => `${code} ${place}`);
const defects = (id: string, from = '', to = ''): readonly string[] =>
  checkScheme(load(id, from, to), sourceOf(id)).filter(({ severity }) => severity === 'defect').map(({ code, sentence }) => `${code} ${sentence}`);

describe('the three systems of 民主测评', () => {
  test.each([
    ['gongsi-zerenzhi', '1a8fc3c2dd4cc62817457ac1864f3e84e3056812fb7b63c8fb5ba9c3e61efd43'],
    ['moban-zerenzhi', '1a8fc3c2dd4cc62817457ac1864f3e84e3056812fb7b63c8fb5ba9c3e61efd43'],
    ['gansu-ceping', 'a81923db593c9ed9ea6e2eb306c2de8155c056e79c8e6632bc6081e3ead54ccb'],
  ])('%s: source as received, and nothing of it to be put right', (id, digest) => {
    expect(createHash('sha256').update(sourceOf(id)).digest('hex')).toBe(digest);
    expect(defects(id)).toEqual([]);
  });

  test('甘肃: 7, 5, 4 and 4 contents; those of 个人廉洁自律 are set each year', () => {
    const { ballot } = load('gansu-ceping');
    expect(ballot?.kinds.map(({ id, contents, contentsSetting }) => `${id} ${contentsSetting ?? contents.length}`)).toEqual([
      '领导班子 7', '领导班子正职 5', '领导班子成员 4', '纪检监察机关 4', '个人廉洁自律 personal-contents',
    ]);
  });

  test('甘肃: three scales, as the answers to 口径 put them on each ballot', () => {
    const scheme = load('gansu-ceping');
    const settled = settle(scheme, { 'discipline-scale': '优秀、称职、基本称职、不称职', 'personal-contents': '收受礼金；公车管理' });
    if (!settled.ok || scheme.ballot === null) throw new Error('not settled');
    const kinds = decidedKinds(scheme, scheme.ballot, settled.answers);
    expect(kinds.map(({ choices }) => choices.join(''))).toEqual(['优秀合格不合格', '优秀称职基本称职不称职', '优秀称职基本称职不称职', '优秀称职基本称职不称职', '好中差']);
    expect(kinds[4]?.contents).toEqual([{ id: '1', shown: '收受礼金' }, { id: '2', shown: '公车管理' }]);
  });
});

describe('体检 of ballots', () => {
  test('公司: no base, two gaps, no way from votes to the grades of a cadre', () => {
    expect(found('gongsi-zerenzhi').filter((each) => /noDenominator|bandGap|noThresholds|noGrades/u.test(each))).toEqual([
      'noDenominator denominator', 'bandGap 领导班子', 'bandGap 领导班子', 'noThresholds 领导干部',
    ]);
  });

  test('a gap names both bands and offers the answers of its 口径', () => {
    const gap = checkScheme(load('gongsi-zerenzhi'), sourceOf('gongsi-zerenzhi')).filter(({ code }) => code === 'bandGap')[1];
    expect(gap?.sentence).toBe('“领导班子”的“在70-89%之间为“较好”等次”和“优秀、合格得票率达到90%以上为“好”的等次”之间，89%—90% 没有等次。得票率落在中间的，请先定“band-gap”。');
    expect(gap?.choices?.map(({ value }) => value)).toEqual(['lower', 'higher', 'round']);
  });

  test('某办 has no thresholds for either kind, 甘肃 for none of five until they are set', () => {
    expect(found('moban-zerenzhi').filter((each) => each.startsWith('noThresholds'))).toHaveLength(2);
    expect(found('gansu-ceping').filter((each) => each.startsWith('noThresholds'))).toHaveLength(5);
  });

  test('bands that an office sets with an overlap are told', () => {
    const overlapping = '    kind: bands\n    value: 优秀、合格得票率达到80%以上为优秀；60%-80%为合格；不足60%为不合格\n  - key: bands-chief';
    const codes = found('gansu-ceping', '    kind: bands\n  - key: bands-chief', overlapping);
    expect(codes.filter((each) => /bandOverlap|bandGap/u.test(each))).toEqual(['bandOverlap 领导班子']);
  });

  test('a threshold left out of the quote is missed in the source', () => {
    expect(defects('gongsi-zerenzhi', ';不足50%为“差”等次。', '')).toEqual([
      'unclaimed 原文第 98 行“之间为“一般”等次;不足50%”没有哪一类测评引到。请补上，或列入 notModelled 并写明理由。',
    ]);
  });

  test('a changed character of a quote is not in the source, nor are words of another document', () => {
    expect(defects('gongsi-zerenzhi', '分为优秀、称职、基本称职、不称职四个等次。\n      choices', '分为优秀、胜任、基本称职、不称职四个等次。\n      choices')[0]).toMatch(/^quoteMissing “领导干部 等次”/u);
    expect(defects('moban-zerenzhi', 'quote: 考核结果优秀的,可采取通报表扬、授予荣誉称号等形式表彰\n        - grade: 不合格\n          quote: 考核结果不合格的,进行内部通报并限期整改。\n        - quote', 'quote: 取消评优评先资格。\n        - quote')[0]).toMatch(/^quoteMissing “专项考核 结果 1”/u);
  });

  test('a ratio that the words do not say, and a choice that is on no ballot', () => {
    expect(defects('gongsi-zerenzhi', 'ratio: 三分之一', 'ratio: 四分之一')).toEqual(['clauseRefused “领导干部”的比例“四分之一”读不出来，或者不在原话里。请照原文写。']);
    expect(defects('gongsi-zerenzhi', 'choice: 不称职', 'choice: 不合格')).toEqual(['idUnknown “领导干部”写了“不合格”，票上和等次里都没有。请改正。']);
  });
});

describe('loading ballots', () => {
  const sentences = (from: string, to: string): readonly string[] => {
    const loaded = loadScheme(yamlOf('gongsi-zerenzhi').replace(from, to));
    return loaded.ok ? [] : loaded.defects.map(({ sentence }) => sentence.replace(/第 \d+ 行/u, '第 N 行'));
  };

  test('a base that no count is, and a 口径 that is not there', () => {
    expect(sentences('value: expected', 'value: everyone')).toEqual(['第 N 行指向的口径“denominator”有选项“everyone”，这里只能用 valid、returned、issued、expected、present。请改正。']);
    expect(sentences('base: denominator', 'base: base')).toEqual(['第 N 行指向口径“base”，但 readings 里没有这一条。请补上或改正。']);
  });

  test('a kind without what may be ticked', () => {
    expect(sentences('      choices: [优秀, 称职, 基本称职, 不称职]\n', '')).toHaveLength(2);
  });
});
