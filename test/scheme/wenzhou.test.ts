import { createHash } from 'node:crypto';
import { checkScheme, clausesInOrder, findClause, itemsInOrder, sectionsInOrder, sourceLine, toRules } from '../../src/scheme';
import { wenzhou, wenzhouSource } from './wenzhou';

const scheme = wenzhou();
const clauses = clausesInOrder(scheme);
const items = itemsInOrder(scheme);
const findings = checkScheme(scheme, wenzhouSource);
const places = (code: string): readonly string[] => findings.filter((finding) => finding.code === code).map((finding) => finding.place);

describe('溫州市 機關黨建', () => {
  test('its source is the text as it was received', () => {
    expect(createHash('sha256').update(wenzhouSource).digest('hex')).toBe('9d31bd6728cd6c4253b2d57851fef1a52dba32f5cb395443bd59f6d61bcb4c88');
  });

  test('the nine columns of the document, in its order', () => {
    expect(scheme.columns.map(({ heading }) => heading).join('｜')).toBe('項目｜目標｜考核內容及標準｜標準分(100分)｜評分說明｜評分方法｜自查分｜扣分｜得分');
    const head = wenzhouSource.replace(/\s/gu, '').split('|').slice(0, 9);
    expect(head.map((cell) => cell.replace(scheme.title, ''))).toEqual(scheme.columns.map(({ heading }) => heading));
  });

  test('三項 of 20, 20 and 60 分, thirteen 目標, each with its 標準分 as the document prints it', () => {
    expect(scheme.sections.map(({ id, allotted }) => [id, allotted])).toEqual([['一', '20'], ['二', '20'], ['三', '60']]);
    const printed = [...wenzhouSource.matchAll(/\|\s*(\d+)分\s*\|/gu)].map(([, points]) => points);
    expect(items.map(({ allotted }) => allotted)).toEqual(printed);
    expect(printed).toEqual(['5', '5', '5', '5', '10', '5', '5', '10', '10', '15', '10', '10', '5']);
    expect(places('allotmentSum')).toEqual([]);
  });

  test('49 amounts in the source, each claimed by one clause and by its words', () => {
    const amounts = [...wenzhouSource.matchAll(/扣(\d+)分/gu)].map(([, points]) => points);
    expect(amounts).toHaveLength(49);
    expect(clauses.map(({ reading }) => reading.points)).toEqual(amounts);
    expect(clauses.filter(({ reading }) => reading.refused !== null || reading.effect !== 'deduct')).toEqual([]);
  });

  test('what is counted, and in what; all others are flat', () => {
    const counted = clauses.filter(({ reading }) => reading.basis === 'per_item').map(({ id, reading }) => `${id} ${reading.per ?? ''}${reading.unit ?? ''}`);
    expect(counted).toEqual(['1.1.3 1次', '1.1.4 1天', '1.1.5 1次', '1.1.6 1例', '1.1.7 1例', '2.1.4 1次', '2.1.5 1例', '3.3.2 1天', '3.3.3 1次', '3.5.1 1次', '3.5.3 1例', '3.5.4 1例']);
    expect(clauses.filter(({ reading }) => reading.basis === 'once')).toHaveLength(37);
  });

  test('a threshold is in the reading where the words have one figure', () => {
    const thresholds = clauses.flatMap(({ id, reading: { threshold } }) => (threshold === null ? [] : [`${id} ${threshold.op}${threshold.value}${threshold.unit}`]));
    expect(thresholds).toEqual(['1.1.3 <6次', '1.1.5 <80%', '2.1.4 <2次', '2.1.5 >=1年', '3.3.2 <12天', '3.3.3 <4次', '3.4.3 <90%', '3.5.1 <12次']);
  });

  test('damaged words are quoted as they stand and shown mended', () => {
    const clause = (id: string) => clauses.find((one) => one.id === id);
    expect([clause('1.3.2')?.quote, clause('1.3.2')?.shown]).toEqual([expect.stringContaining('未5位的'), '(2)市直機關“滿意不滿意”單位評選,末5位的,扣5分;']);
    expect(clause('2.1.3')?.shown).toContain('年初未制定黨建工作計劃');
    expect(items.find(({ id }) => id === '2.3')?.shown).toContain('對德才兼備、政績突出的黨務干部');
    expect(items.find(({ id }) => id === '2.2')?.shown).toContain('建議。(3)經常通過');
    expect(items.find(({ id }) => id === '3.6')?.verification?.shown).toContain('匯報;(2)開座談會');
    expect(items.find(({ id }) => id === '1.4')?.verification?.shown).toBe('(1)聽取市紀委(監察局)的意見;(2)查閱有關制度,開座談會、問卷調查;(3)根據平時掌握情況。');
  });

  test('no 注音 residue is shown, and what stands in brackets by right stays', () => {
    const shown = [...sectionsInOrder(scheme), ...items, ...clauses].map((quoted) => quoted.shown).join('\n');
    expect(shown).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ?]/u);
    expect(shown).toContain('黨組(黨委)');
    expect(shown).toContain('專(兼)職');
    expect(wenzhouSource.match(/發\(fā\)/gu)?.length).toBeGreaterThan(10);
  });

  test('the check finds no defect: both ways between quotes and source, the heading 扣分 told from a clause', () => {
    expect(findings.filter(({ severity }) => severity === 'defect')).toEqual([]);
  });

  test('the check names each item whose deductions can pass its 標準分, with the 口径 that answers; 3.1 and 3.4 come to exactly theirs', () => {
    expect(places('overAllotted')).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.2', '3.3', '3.5', '3.6']);
    const finding = findings.find(({ code, place }) => code === 'overAllotted' && place === '3.6');
    expect(finding?.sentence).toBe('“3.6”各条扣分可能超过赋分 5 分（各扣一次合计 7 分），原文没有写限额。按口径“cap-level”办：以标准分为限，扣完为止。');
    expect(finding?.choices?.map(({ value }) => value)).toEqual(['item', 'none']);
  });

  test('the check names the recorded 口径, the clauses that fire on one fact, the damage, and that there are no grades', () => {
    expect(places('reading')).toEqual(['cap-level']);
    expect(places('sameFact')).toEqual(['1.1.3、1.1.4', '1.1.4、3.3.2', '3.5.3、3.5.4']);
    expect(places('open')).toEqual(expect.arrayContaining(['3.3.2', '1.1.3、1.1.4、1.1.5、2.1.4、3.3.2、3.3.3、3.5.1、3.5.3、3.5.4', '全表']));
    expect(places('mended')).toEqual(['全文', '1.3.2', '2.1.3', '2.2', '2.3', '3.6 评分方法']);
    expect(findings.find(({ place }) => place === '全文')?.sentence).toBe('原文有 77 处字后带着转码留下的注音（如“發(fā)”）。表上都已去掉，引用时照原文。');
    expect(places('noGrades')).toHaveLength(1);
  });

  test('the limit rests on 口径 alone: by 標準分, or none', () => {
    expect(scheme.policies.cap).toEqual({ quote: null, level: 'cap-level' });
    const [recorded, open] = [toRules(scheme), toRules(scheme, { 'cap-level': 'none' })];
    expect([recorded.ok && recorded.rules.cap, open.ok && open.rules.cap]).toEqual([{ level: 'item' }, null]);
  });

  test.each([
    ['缺一天扣2分', '1.1.4'],
    ['末5位', '1.3.2'],
    ['未5位', '1.3.2'],
    ['被查一例', '3.5.3'],
    ['未开展创建文明机关（单位）或文明处室的扣3分', '3.4.2'],
    ['未開展創建文明機關(單位)或文明處室的扣3分', '3.4.2'],
  ])('“%s”, in either script and as it stands or as it is mended, is %s', (words, id) => {
    const found = findClause(scheme, words);
    expect(found.ok ? found.clause.id : found.sentence).toBe(id);
  });

  test('words are found on their own line', () => {
    expect([sourceLine(scheme, wenzhouSource, '1.1.1'), sourceLine(scheme, wenzhouSource, '3.6.3')]).toEqual([15, 119]);
  });
});
