import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { loadScheme } from '../../src/scheme/load';
import { checkScheme } from '../../src/scheme/index';
import { placeQuotes } from '../../src/scheme/quotes';
import { partOf } from '../../src/scheme/sourcePart';
import { sourceText } from '../../src/scheme/sourceText';
import { huairou, zhudiban } from '../workbook/books';

const folder = join(__dirname, '../../templates');
const yamlOf = (id: string): string => readFileSync(join(folder, id, 'scheme.yaml'), 'utf8');
const sourceOf = (id: string): string => readFileSync(join(folder, id, 'source.txt'), 'utf8');
const defectsOf = (yamlText: string): readonly string[] => {
  const loaded = loadScheme(yamlText);
  return loaded.ok ? [] : loaded.defects.map(({ sentence }) => sentence.replace(/第 \d+ 行/gu, '第 N 行'));
};

describe.each([['huairou-zerenzhi', huairou().scheme], ['zhudiban-lianzheng', zhudiban().scheme]])('%s', (id, scheme) => {
  test('its source is the compilation as it was received', () => {
    expect(createHash('sha256').update(sourceOf(id)).digest('hex')).toBe('1a8fc3c2dd4cc62817457ac1864f3e84e3056812fb7b63c8fb5ba9c3e61efd43');
  });

  test('the check finds nothing to put right, and no question is answered for the office', () => {
    const findings = checkScheme(scheme, sourceOf(id));
    expect(findings.filter(({ severity }) => severity === 'defect')).toEqual([]);
    expect(scheme.readings.filter(({ decision }) => decision !== null)).toEqual([]);
    expect(scheme.settings.filter(({ value }) => value !== null)).toEqual([]);
    expect(findings.filter(({ code }) => code === 'reading').every(({ choices }) => (choices?.length ?? 0) >= 2)).toBe(true);
  });
});

test.each([
  ['huairou-zerenzhi', 'weights', '科学制定检查考核指标体系及权重,并', '科学制定检查考核指标体系和权重,并'],
  ['huairou-zerenzhi', 'talk', '第十七条实施约谈。', '第十七条开展约谈。'],
  ['huairou-zerenzhi', 'onsite', '(五)现场检查。', '(五)现场考察。'],
  ['zhudiban-lianzheng', 'consequences[1]', '取消所有年终奖励,并', '取消全部年终奖励,并'],
  ['zhudiban-lianzheng', 'bands', '    quote: 优秀(95—100分),良好(80—94分),合格(60—79分),不合格(59分以下)\n  gap', '    quote: 优秀(95—100分),良好(80—95分),合格(60—79分),不合格(59分以下)\n  gap'],
])('%s: “%s” with one word changed is not in the source', (id, place, from, to) => {
  expect(yamlOf(id).split(from)).toHaveLength(2);
  const loaded = loadScheme(yamlOf(id).replace(from, to));
  expect(loaded.ok && checkScheme(loaded.scheme, sourceOf(id)).filter(({ code }) => code === 'quoteMissing').map((finding) => finding.place)[0]).toBe(place);
});

test('怀柔区: 第四条 to 第七条 are claimed whole, word for word', () => {
  const { scheme } = huairou();
  const { text } = partOf(sourceText(sourceOf('huairou-zerenzhi')), scheme.part);
  const { placed } = placeQuotes(scheme, text);
  const [from, to] = [text.words.indexOf('第四条'), text.words.indexOf('第三章检查考核的方式方法')];
  const unclaimed = Array.from({ length: to - from }, (_, index) => from + index).filter((at) => !placed.some(({ start, end }) => start <= at && at < end));
  expect(unclaimed.map((at) => text.words[at]).join('')).toBe('');
});

test('怀柔区: 11, 8, 1 and 1 contents; six methods, each with a weight for the office to set', () => {
  const { scheme, methods } = huairou();
  expect(methods.contents.map(({ contents }) => contents.length)).toEqual([11, 8, 0, 0]);
  expect(methods.methods.map(({ name }) => name)).toEqual(['自查自评', '日常检查', '专项检查', '民主评议', '现场检查', '社会评价']);
  expect(scheme.settings.map(({ key }) => key)).toEqual([...methods.methods.map(({ weight }) => weight), 'talk-chosen']);
});

test('驻地办: fourteen indicators without words of their own, four bands with their gaps', () => {
  const { scheme, indicators } = zhudiban();
  expect(indicators.indicators).toHaveLength(14);
  expect(scheme.settings).toHaveLength(28);
  expect(indicators.bands.shown).toBe('优秀(95—100分),良好(80—94分),合格(60—79分),不合格(59分以下)');
});

describe('a template of these kinds that does not hold together is refused with its place', () => {
  const yaml = yamlOf('huairou-zerenzhi');

  test('a 口径 that is not there, or has a choice scoring cannot carry out', () => {
    expect(defectsOf(yaml.replace('missing: missing-method', 'missing: missing-methods'))).toEqual(['第 N 行指向口径“missing-methods”，但 readings 里没有这一条。请补上或改正。']);
    expect(defectsOf(yaml.replace('- value: zero\n', '- value: none\n'))).toEqual(['第 N 行指向的口径“missing-method”有选项“none”，这里只能用 zero、reweight、refuse。请改正。']);
  });

  test('a setting that is not there, and a number that is none', () => {
    expect(defectsOf(yaml.replace('chosen: talk-chosen', 'chosen: talk-chosens'))).toEqual(['第 N 行指向“talk-chosens”，但 settings 里没有这一条。请补上或改正。']);
    expect(defectsOf(yaml.replace('last: 2', 'last: 两'))).toEqual(['第 N 行写的是“两”，不是个数。请写 1、2 这样的数。']);
  });

  test('bands that cannot be read, and a consequence of a fact there is not', () => {
    const other = yamlOf('zhudiban-lianzheng');
    expect(defectsOf(other.replace('    quote: 优秀(95—100分),良好(80—94分),合格(60—79分),不合格(59分以下)\n  gap', '    quote: 优秀很多分\n  gap'))[0]).toMatch(/^第 N 行的等次“优秀很多分”看不出/u);
    expect(defectsOf(other.replace('facts: [违纪违法案件]', 'facts: [迟到]'))[0]).toMatch(/写的是“迟到”。请改为/u);
  });
});
