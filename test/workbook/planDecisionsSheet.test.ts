import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadScheme } from '../../src/scheme/load';
import type { Scheme } from '../../src/scheme';
import { planDecisionsSheet, writeFormula, type SheetPlan } from '../../src/workbook';
import { book, named } from './books';
import { heightOfRows, inside, overlaps, pagesOf, wellFormed } from './planRules';

const TEMPLATES = join(__dirname, '../../templates');
const schemes = readdirSync(TEMPLATES).map((id): Scheme => {
  const loaded = loadScheme(readFileSync(join(TEMPLATES, id, 'scheme.yaml'), 'utf8'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.defects));
  return loaded.scheme;
});
const schemeOf = (id: string): Scheme => schemes.find((scheme) => scheme.id === id) as Scheme;
const planned = (scheme: Scheme, options: Partial<Parameters<typeof planDecisionsSheet>[1]> = {}): SheetPlan => planDecisionsSheet(scheme, { year: '2026', sheetName: '口径', ...options });
const shown = (plan: SheetPlan, name: string) => named(plan, book([plan]).get('口径'), name);

test('清廉机关: both questions stand as the template answers them, nothing waits', () => {
  const plan = planned(schemeOf('qinglian-jiguan'));
  expect(shown(plan, 'KH_keys')).toEqual(['cap-level', 'same-case-scope']);
  expect(shown(plan, 'KH_answers')).toEqual(['按每条标准的赋分', '每条扣分规定各算一项']);
  expect(shown(plan, 'KH_pending')).toEqual([0]);
});

test('怀柔区: three questions are 待定, seven things the office sets are blank: ten wait', () => {
  const plan = planned(schemeOf('huairou-zerenzhi'));
  expect(shown(plan, 'KH_answers')).toEqual(['待定', '待定', '待定', null, null, null, null, null, null, null]);
  expect(shown(plan, 'KH_pending')).toEqual([10]);
});

test('怀柔区: an answer and a weight given stand in their cells, with who gave them and when', () => {
  const deciders = { 'missing-method': { by: '领导小组', day: '2026-03-01' } };
  const plan = planned(schemeOf('huairou-zerenzhi'), { decisions: { 'missing-method': 'reweight', 'weight-self': '12.5%' }, deciders });
  const at = (key: string, name: string) => shown(plan, name)[shown(plan, 'KH_keys').indexOf(key)];
  expect([at('missing-method', 'KH_answers'), at('missing-method', 'KH_deciders'), at('missing-method', 'KH_days')]).toEqual(['重摊', '领导小组', '2026-03-01']);
  expect(at('weight-self', 'KH_answers')).toBe(12.5);
  expect(shown(plan, 'KH_pending')).toEqual([8]);
});

test('公司: what is on the ballot shapes the sheets, so the sheet says that they must be made anew', () => {
  const texts = planned(schemeOf('gongsi-zerenzhi')).cells.map(({ content }) => String(content));
  expect(texts.filter((text) => text.includes('要重新生成有关的表'))).toEqual([expect.stringContaining('领导班子的测评票上有哪几个选项')]);
});

test('待定 may be chosen only where the template does not answer', () => {
  const lists = (id: string) => planned(schemeOf(id)).validations.flatMap(({ words }) => (words === undefined ? [] : [words]));
  expect(lists('qinglian-jiguan')).toEqual([['按每条标准的赋分', '按每项具体内容的赋分'], ['每条扣分规定各算一项', '每条标准各算一项', '每项具体内容各算一项']]);
  expect(lists('huairou-zerenzhi')[0]).toEqual(['按0', '重摊', '报错', '待定']);
});

test('a decision that is none of the choices throws', () => {
  expect(() => planned(schemeOf('huairou-zerenzhi'), { decisions: { 'missing-method': 'mean' } })).toThrow(RangeError);
});

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  const plan = planned(scheme);

  test('one row a question and one a setting, found by its key', () => {
    expect(shown(plan, 'KH_keys')).toEqual([...scheme.readings, ...scheme.settings].map(({ key }) => key));
  });

  test('what Excel takes: lists and messages within 255 characters, no comma inside a word', () => {
    for (const { words = [], message, prompt, title } of plan.validations) {
      expect(words.join(',').length).toBeLessThanOrEqual(255);
      expect(words.some((word) => word.includes(','))).toBe(false);
      expect([message.length <= 255, prompt.length <= 255, title.length <= 32]).toEqual([true, true, true]);
    }
  });

  test('the plan holds together and fits its pages', () => {
    expect(overlaps(plan.merges)).toEqual([]);
    expect([...plan.merges, ...plan.entries, ...plan.names.map(({ rect }) => rect)].every((rect) => inside(plan, rect))).toBe(true);
    expect(plan.cells.every(({ content }) => typeof content !== 'object' || wellFormed(writeFormula(content)))).toBe(true);
    expect(pagesOf(plan).every(({ first, last }) => heightOfRows(plan, first, last) <= 842 - 68)).toBe(true);
    expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(527);
    expect(plan.rowHeights.every((height) => height <= 409)).toBe(true);
  });
});
