import { createHash } from 'node:crypto';
import { checkScheme, clausesInOrder, findClause, itemsInOrder, settle, toRules, underAnswers } from '../../src/scheme/index';
import { loadScheme } from '../../src/scheme/load';
import type { Clause } from '../../src/scheme/scheme';
import { openTemplate } from '../../src/cli/templates';
import { readFileSync } from 'node:fs';

const { scheme, sourceText, path } = openTemplate('renda-jiguan');
const source = sourceText ?? '';
const yamlText = readFileSync(path, 'utf8');
const clauses = clausesInOrder(scheme);
const clause = (id: string): Clause => {
  const found = clauses.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

/** The sentences of the defects after one piece of the text was replaced. */
function defectsWith(from: string, to: string): readonly string[] {
  const parts = yamlText.split(from);
  if (parts.length < 2) throw new Error(from);
  const loaded = loadScheme([parts[0], parts.slice(1).join(from)].join(to));
  return loaded.ok ? checkScheme(loaded.scheme, source).filter(({ severity }) => severity === 'defect').map(({ sentence }) => sentence) : loaded.defects.map(({ sentence }) => sentence);
}

describe('人大机关', () => {
  test('its source is the text as it was received', () => {
    expect(createHash('sha256').update(source).digest('hex')).toBe('82fed114eb7e5ee2abcf987aec5dccbda76002fa204fce0911ac982eb56d8747');
  });

  test('85 clauses: 80 of the document, 5 for what it forgets or says twice; 65 add, 20 deduct', () => {
    expect(clauses).toHaveLength(85);
    expect(clauses.filter(({ forgotten }) => forgotten !== null).map(({ id }) => id)).toEqual(['2.5.3', '2.6.5', '2.6.6', '4.11.4', '4.11.5']);
    expect([clauses.filter(({ effect }) => effect === 'add').length, clauses.filter(({ effect }) => effect === 'deduct').length]).toEqual([65, 20]);
  });

  test('共性 has 40 for its five items together; 年度 has its own 40; 日常 has none and is divided by persons', () => {
    expect(scheme.sections.map(({ id, allotted, perHead }) => [id, allotted, perHead?.id ?? null])).toEqual([['共', '40', null], ['年', '40', null], ['日', null, '实际人数']]);
    expect(itemsInOrder(scheme).filter(({ allotted }) => allotted !== null).map(({ id }) => id)).toEqual(['年.1']);
  });

  test('two clauses cancel 评先评优 beside their points', () => {
    expect(clauses.filter(({ veto }) => veto !== null).map(({ id, reading }) => [id, reading.points, reading.unit])).toEqual([['共.3.1', '3', '次'], ['共.5.1', '5', '起']]);
  });

  test.each([
    ['共.1.1', 'deduct', '0.2', '人×次'], ['共.2.1', 'deduct', '0.5', '天'], ['共.2.2', 'deduct', '1', '人×天'], ['年.1.1', 'deduct', '5', '项'],
    ['1.1.1', 'add', '10', '件'], ['1.2.3', 'add', '8', '个'], ['1.2.4', 'deduct', '1', '项'], ['2.1.2', 'add', '5', '次'], ['4.2.1', 'add', '1', '人次'],
    ['4.5.1', 'add', '5', null], ['4.8.2', 'deduct', '0.5', '篇'], ['4.10.4', 'add', '0.5', '件'],
  ])('%s reads as %s %s %s', (id, effect, points, unit) => {
    const { reading } = clause(id);
    expect([reading.effect, reading.points, reading.unit]).toEqual([effect, points, unit]);
  });

  test('four questions are open, and the clauses that rest on them wait', () => {
    expect(scheme.readings.filter(({ decision }) => decision === null).map(({ key }) => key)).toEqual(['size-60-5', 'size-100-2', 'words-1000', 'words-2500']);
    expect(clauses.filter(({ reading }) => reading.refused !== null).map(({ id, reading }) => [id, reading.refused?.code])).toEqual(
      ['2.5.3', '2.6.5', '2.6.6', '4.11.4', '4.11.5'].map((id) => [id, 'undecided']),
    );
  });

  test('an answer stands in the words of every clause that rests on it, the others stay the same', () => {
    const settled = settle(scheme, { 'size-100-2': 'large' });
    const decided = underAnswers(scheme, settled.ok ? settled.answers : {});
    const words = (id: string): string => clausesInOrder(decided).find((one) => one.id === id)?.shown.replace(/^.*〔/u, '〔') ?? '';
    expect([words('2.6.5'), words('2.6.6'), words('2.5.3')]).toEqual(['〔口径：每次加5分〕', '〔口径：每次加2分〕', '〔口径：待定〕']);
    const own = settle(scheme);
    expect(own.ok && underAnswers(scheme, own.answers)).toBe(scheme);
  });

  test('the rules carry the number of persons, the places, and what is undecided', () => {
    const ruled = toRules(scheme);
    if (!ruled.ok) throw new Error(ruled.sentence);
    expect(ruled.rules.sections.at(-1)?.perHead).toEqual({ id: '实际人数', places: 2 });
    expect(ruled.rules.cap).toEqual({ level: 'section' });
    const waiting = ruled.rules.sections.at(-1)?.sections.flatMap(({ items }) => items).flatMap((item) => item.clauses).filter(({ measure }) => measure.basis === 'undecided');
    expect(waiting?.map(({ id, measure }) => [id, measure.effect])).toEqual(['2.5.3', '2.6.5', '2.6.6', '4.11.4', '4.11.5'].map((id) => [id, 'add']));
  });

  test('a clause is found by its id, its words, or the words for what the text forgets', () => {
    expect(['4.11.5', '开展专题询问的', '正好2500字的'].map((words) => findClause(scheme, words)).map((found) => found.ok && found.clause.id)).toEqual(['4.11.5', '1.2.3', '4.11.5']);
  });
});

describe('what a template may not say', () => {
  test('an amount of the source that no clause claims is a defect', () => {
    expect(defectsWith('              - id: 1.8.1\n                quote: 提请常委会会议表决的人事任免职事项、撤职议案、罢免议案、许可采取强制措施议案,每项给负责工作机构加1分。\n', '              - id: 1.8.1\n                forgotten: 甲\n                ruling:\n                  key: words-1000\n').join('')).toContain('没有哪一条引到');
  });

  test('a ruling that does not read in one way is a defect', () => {
    expect(defectsWith('words: 每个报告加8分', 'words: 看情况').join('')).toContain('“1.2.3”读不出唯一的扣分办法');
  });

  test('a clause that reads otherwise below its requirement is a defect', () => {
    expect(defectsWith('words: 累计超过15天的,每人多请一天扣0.5分', 'words: 每天扣0.5分')).toEqual([]);
    const [, ruling] = /(\n {12}ruling:\n {14}words: 累计超过15天的[^\n]*\n[^\n]*)/u.exec(yamlText) ?? [];
    expect(defectsWith(ruling ?? '', '').join('')).toContain('“共.2.1”和上面的要求写在一格里');
  });

  test('a ruling by an unknown question, or one whose answers carry no words', () => {
    expect(defectsWith('                  key: words-2500', '                  key: no-such').join('')).toContain('指向口径“no-such”，但 readings 里没有这一条');
    expect(defectsWith('        label: 算“2500字以上”，加2分\n        words: 每件加2分', '        label: 算“2500字以上”，加2分').join('')).toContain('选项“two”没有写 words');
  });

  test('a veto whose words are not those of its clause', () => {
    expect(defectsWith('quote: 并取消当年各类评先评优资格\n', 'quote: 取消年终奖\n').join('')).toContain('“取消年终奖”不在这一条的原话里');
  });

  test('an allotment inside 日常, which has none', () => {
    expect(defectsWith('      - id: 3\n', '      - id: 3\n        allotted: 5\n').join('')).toContain('给按人数平均的积分写了赋分');
  });

  test('decimal places that are no number of places', () => {
    expect(defectsWith('places: average-places', 'places: size-60-5').join('')).toContain('各选项写小数位数（0 到 6）');
  });

  test('the words of 人均 must stand in the source', () => {
    expect(defectsWith('quote: 累计积分除以本机构实际工作人员人数得出的平均分值,即为该机构的平时工作指标得分。', 'quote: 累计积分除以编制数。').join('')).toContain('“实际人数”引的话“累计积分除以编制数。”不在原文里');
  });
});
