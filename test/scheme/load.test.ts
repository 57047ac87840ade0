import { loadScheme } from '../../src/scheme/load';
import { qinglianWith, qinglianYaml } from './qinglian';

/** The sentences of all defects. */
function defectsOf(yamlText: string): readonly string[] {
  const loaded = loadScheme(yamlText);
  return loaded.ok ? [] : loaded.defects.map((defect) => defect.sentence);
}

const lineOf = (words: string): number => qinglianYaml.slice(0, qinglianYaml.indexOf(words)).split('\n').length;

describe('loading a scheme.yaml', () => {
  test('no number becomes a float: 1.10 stays "1.10", and the id 8.20 is not 8.2', () => {
    const loaded = loadScheme(qinglianWith('version: 1\n', 'version: 1.10\n'));
    expect(loaded.ok && loaded.scheme.version).toBe('1.10');
    const renamed = loadScheme(qinglianWith('- id: 8.2\n', '- id: 8.20\n'));
    expect(renamed.ok && JSON.stringify(renamed.scheme).includes('"id":"8.20"')).toBe(true);
  });

  test('an item takes the 责任科室 of its content unless it names its own', () => {
    const loaded = loadScheme(qinglianWith('- id: 8.2\n', '- id: 8.2\n            responsible: [办公室]\n'));
    const content = loaded.ok ? loaded.scheme.sections[3]?.sections[0] : undefined;
    expect(content?.items.slice(0, 3).map((item) => item.responsible)).toEqual([['人事科'], ['办公室'], ['人事科']]);
  });

  test('a key written twice is refused with its line', () => {
    const line = lineOf('short: 清廉机关') + 1;
    expect(defectsOf(qinglianWith('short: 清廉机关\n', 'short: 清廉机关\nshort: 清廉\n'))).toEqual([`第 ${line} 行的项目名在同一处写了两次。请只留一个。`]);
  });

  test('an unknown key is refused and the known ones are named', () => {
    const line = lineOf('quote: 每缺一项扣0.5分') + 1;
    expect(defectsOf(qinglianWith('quote: 每缺一项扣0.5分,', 'quote: 每缺一项扣0.5分,\n                points: 0.5'))).toEqual([
      `第 ${line} 行的“points”不是这里能写的项目。能写的有：id、quote、under、mends、ruling、veto。`,
    ]);
  });

  test('a missing key is reported at the entry that lacks it', () => {
    const line = lineOf('heading: 考评标准');
    expect(defectsOf(qinglianWith('  - heading: 考评标准\n    role: standard\n', '  - heading: 考评标准\n'))).toEqual([
      `第 ${line} 行起的“columns第3条”缺“role”。请补上。`,
    ]);
  });

  test('an empty quote is refused', () => {
    const line = lineOf('quote: 每缺一项扣0.5分');
    expect(defectsOf(qinglianWith('quote: 每缺一项扣0.5分,', 'quote:'))).toEqual([`第 ${line} 行的“quote”应当写文字。请补上。`]);
  });

  test.each(['五', '-5', '5分', '05', '5.', '1e2'])('an allotment of "%s" is no amount', (written) => {
    const sentences = defectsOf(qinglianWith('total: 100', `total: ${written}`));
    expect(sentences).toEqual([`第 ${lineOf('total: 100')} 行的“total”写的是“${written}”，不是分值。请写数字，如 5 或 0.5。`]);
  });

  test('加减分项 has no allotment, every other section must have one', () => {
    const line = lineOf('adjustments: true') + 1;
    expect(defectsOf(qinglianWith('adjustments: true', 'adjustments: true\n    allotted: 5'))).toEqual([`第 ${line} 行给加减分项写了赋分。加减分项没有赋分，请删去。`]);
    expect(defectsOf(qinglianWith('    allotted: 15\n', ''))).toEqual([`第 ${lineOf('id: 四')} 行起的这一项没有赋分。请补上 allotted。`]);
  });

  test('a mend of words that are not in the quote is refused', () => {
    const line = lineOf('from: 康政');
    expect(defectsOf(qinglianWith('from: 康政', 'from: 健政'))).toEqual([`第 ${line} 行要更正的“健政”不在原话里。请核对 quote 和 from。`]);
  });

  test('a decision that is none of the choices is refused, and a policy must name a reading', () => {
    expect(defectsOf(qinglianWith('decision: item', 'decision: total'))).toEqual([`第 ${lineOf('decision: item')} 行定的是“total”，不在选项 item、section 之中。请改正。`]);
    expect(defectsOf(qinglianWith('level: cap-level', 'level: cap'))).toEqual([
      `第 ${lineOf('level: cap-level')} 行指向口径“cap”，但 readings 里没有这一条。请补上或改正。`,
    ]);
  });

  test('a choice that scoring cannot carry out is refused where the policy points to it', () => {
    expect(defectsOf(qinglianWith('- value: section\n        label: 按每项具体内容', '- value: content\n        label: 按每项具体内容'))).toEqual([
      `第 ${lineOf('level: cap-level')} 行指向的口径“cap-level”有选项“content”，这里只能用 item、section、none。请改正。`,
    ]);
  });

  test('an alias, a tag and broken indentation are refused, each with its line', () => {
    expect(defectsOf('id: &a 甲\nshort: *a\n')).toEqual(['第 2 行用了“*a”代替文字。请把文字写全。']);
    expect(defectsOf('id: !!int 5\n')).toEqual(['第 1 行用了“!”开头的标记，这里不认。请只写文字。']);
    expect(defectsOf('id: 甲\n  short: 乙\n').every((sentence) => /^第 [12] 行/u.test(sentence))).toBe(true);
  });

  test.each(['', '# 空\n', '- 甲\n', '甲\n'])('a file that is no scheme (%j) gets one sentence and never throws', (text) => {
    const [first] = defectsOf(text);
    expect(first).toMatch(/^第 1 行的“scheme\.yaml”应当分项写/u);
  });

  test('every defect is reported, not only the first', () => {
    const both = qinglianWith('total: 100', 'total: 百').replace('quote: 每缺一项扣0.5分,', 'quote:');
    expect(defectsOf(both)).toHaveLength(2);
  });
});
