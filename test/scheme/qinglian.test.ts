import { createHash } from 'node:crypto';
import { readOnly, toMeasure } from '../../src/reading/index';
import { checkScheme, clausesInOrder, itemsInOrder, sectionsInOrder, sourceLine } from '../../src/scheme/index';
import { Decimal } from '../../src/scoring/decimal';
import { qinglian, qinglianSource } from './qinglian';

const scheme = qinglian();
const clauses = clausesInOrder(scheme);
const items = itemsInOrder(scheme);
const ids = (code: string): readonly string[] => checkScheme(scheme, qinglianSource).filter((finding) => finding.code === code).map((finding) => finding.place);

describe('清廉机关', () => {
  test('its source is the text as it was received', () => {
    expect(createHash('sha256').update(qinglianSource).digest('hex')).toBe('682525e46d2d053df0b736d278261a56166dfd0136af74804e60abc44d52de2b');
  });

  test('强化组织领导 and four 项目 of 5, 25, 30, 25 and 15 分, then 加减分项', () => {
    expect(scheme.sections.map((section) => [section.id, section.allotted])).toEqual([
      ['0', '5'],
      ['一', '25'],
      ['二', '30'],
      ['三', '25'],
      ['四', '15'],
      ['加减', null],
    ]);
    expect(scheme.sections.flatMap((section) => section.sections.map((content) => content.id))).toEqual(
      Array.from({ length: 15 }, (_, index) => String(index + 1)),
    );
  });

  test('53 numbered standards worth 100 分', () => {
    const scored = items.filter((item) => item.allotted !== null);
    expect(scored).toHaveLength(53);
    expect(scored.reduce((sum, item) => sum.plus(item.allotted ?? '0'), new Decimal(0)).toString()).toBe('100');
    expect(scheme.total).toBe('100');
  });

  test('97 clauses: 88 deductions with an amount, one 酌情, eight 加减', () => {
    const adjusting = clauses.filter((clause) => clause.id.startsWith('加减.'));
    const scoring = clauses.filter((clause) => !clause.id.startsWith('加减.'));
    const measures = scoring.map((clause) => toMeasure(clause.reading));
    expect(clauses).toHaveLength(97);
    expect(measures.filter((measure) => measure?.effect === 'deduct' && measure.basis !== 'range')).toHaveLength(88);
    expect(scoring.filter((clause) => toMeasure(clause.reading)?.basis === 'range').map((clause) => clause.id)).toEqual(['6.1.8']);
    expect(adjusting.map((clause) => toMeasure(clause.reading)?.effect)).toEqual(['add', 'deduct', 'add', 'deduct', 'add', 'deduct', 'add', 'deduct']);
  });

  test('a 考评标准 cell, requirement and first clause together, reads as the clause alone', () => {
    for (const item of items) {
      const [first] = item.clauses;
      if (first === undefined || item.shown === '') continue;
      expect([item.id, toMeasure(readOnly(`${item.shown}\n${first.shown}`))]).toEqual([item.id, toMeasure(first.reading)]);
    }
  });

  test('every clause is numbered under its item, in order', () => {
    for (const item of items) {
      const head = item.id === '加减.0' ? '加减' : item.id;
      expect(item.clauses.map((clause) => clause.id)).toEqual(item.clauses.map((_, index) => `${head}.${index + 1}`));
    }
  });

  test('受重处分 and 移送司法 hang on the clause that says whose', () => {
    const under = Object.fromEntries(clauses.filter((clause) => clause.under !== null).map((clause) => [clause.id, clause.under]));
    expect(under).toEqual({
      '6.1.3': '6.1.2', '6.1.4': '6.1.2', '6.1.6': '6.1.5', '6.1.7': '6.1.5',
      '加减.2': '加减.1', '加减.3': '加减.1', '加减.4': '加减.3', '加减.6': '加减.5', '加减.7': '加减.5', '加减.8': '加减.7',
    });
  });

  test('every standard has its 责任科室 from the fourth column; 加减分项 has none there', () => {
    const offices = new Set(items.flatMap((item) => item.responsible));
    expect([...offices].sort()).toEqual(['机关党委', '机关纪委', '人事科', '法规科', '办公室', '各科室(单位)'].sort());
    expect(items.filter((item) => item.responsible.length === 0).map((item) => item.id)).toEqual(['加减.0']);
    expect(items.find((item) => item.id === '8.2')?.responsible).toEqual(['人事科']);
  });

  test('a damaged word is quoted as it stands and shown mended', () => {
    expect(clauses.find((clause) => clause.id === '1.1.2')).toMatchObject({
      quote: '基层党组织未开展相关学习,未纳入于部教育培训的,每项扣0.5分。',
      shown: '基层党组织未开展相关学习,未纳入干部教育培训的,每项扣0.5分。',
    });
    expect(items.find((item) => item.id === '5.4')?.shown).toContain('“明责、履责、督责、追责”');
    expect(items.find((item) => item.id === '12.2')?.shown).toContain('廉政故事会');
    expect(items.find((item) => item.id === '14.1')?.shown).toContain('克己奉公');
  });

  test('nothing shown keeps a stray space', () => {
    const shown = [...sectionsInOrder(scheme), ...items, ...clauses, ...scheme.notes].map((quoted) => quoted.shown);
    expect(shown.filter((words) => /\s/u.test(words))).toEqual([]);
  });

  test('the check finds no defect: every quote is in the source, every scoring word of the source is claimed once', () => {
    expect(checkScheme(scheme, qinglianSource).filter((finding) => finding.severity === 'defect')).toEqual([]);
  });

  test('the check reports the open questions and the mended words', () => {
    expect(ids('discretion')).toEqual(['6.1.8']);
    expect(ids('reading')).toEqual(['cap-level', 'same-case-scope']);
    expect(ids('mended')).toEqual(['1.1.2', '5.4', '12.2', '14.1']);
    expect(ids('noGrades')).toHaveLength(1);
    expect([...ids('open'), ...ids('sameFact')]).toHaveLength(scheme.open.length + 2);
    expect(ids('overAllotted')).toEqual([]);
  });

  test('wording that repeats is found on its own line', () => {
    expect(sourceLine(scheme, qinglianSource, '8.2.1')).toBe(159);
    expect(sourceLine(scheme, qinglianSource, '7.1.2')).toBe(135);
    expect(sourceLine(scheme, qinglianSource, '7.3.1')).toBe(139);
    expect(sourceLine(scheme, qinglianSource, '8.5.1')).toBe(165);
    expect(sourceLine(scheme, qinglianSource, '9.9.9')).toBeNull();
  });

  test('the scheme is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(scheme))).toEqual(scheme);
  });
});
