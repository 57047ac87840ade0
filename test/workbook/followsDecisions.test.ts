import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScheme } from '../../src/scheme/load';
import type { Decisions, Scheme } from '../../src/scheme';
import { planDecisionsSheet, planTallySheet, planUnitSheet, writeFormula, type EnteredRow, type SheetPlan } from '../../src/workbook';
import { WAYS, answered, book, named } from './books';
import { Fault } from './calculate';
import { wellFormed } from './planRules';

function template(id: string): Scheme {
  const loaded = loadScheme(readFileSync(join(__dirname, '../../templates', id, 'scheme.yaml'), 'utf8'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.defects));
  return loaded.scheme;
}

/** The sheet follows the cells of a 口径 sheet that was planned under these decisions; it knows none of them itself. */
function unitOn(scheme: Scheme, entries: Readonly<Record<string, number | string>>, decisions: Decisions): SheetPlan {
  const rows = new Map(Object.entries(entries).map(([id, quantity]): [string, EnteredRow] => [id, { quantity, cases: '', reason: '' }]));
  return answered(WAYS[1], scheme, decisions, (options) => planUnitSheet(scheme, { ...options, unit: '某单位', year: '2026', sheetName: '某单位', entries: rows }));
}

const cellOf = (plan: SheetPlan, clause: string, name: string) => {
  const row = plan.cells.find(({ content }) => content === clause)?.row ?? -1;
  const column = plan.names.find((each) => each.name === name)?.rect.column ?? -1;
  return book([plan]).get(plan.name)?.at(`${String.fromCharCode(65 + column)}${row + 1}`);
};

describe('人大机关', () => {
  const renda = template('renda-jiguan');

  test.each([
    ['small', '〔口径：每次加3分〕', 6],
    ['large', '〔口径：每次加5分〕', 10],
    ['none', '〔口径：不加分〕', 0],
  ])('研修 of 60 persons and 3 days, twice, decided %s: the clause says %s and gives %d', (answer, words, points) => {
    const plan = unitOn(renda, { '2.5.3': 2 }, { 'size-60-5': answer });
    expect(cellOf(plan, '2.5.3', 'KH_standards')).toEqual(expect.stringContaining(words));
    expect(cellOf(plan, '2.5.3', 'KH_scores')).toBe(points);
  });

  test('while nobody has decided, the clause says 待定 and gives no points', () => {
    const plan = unitOn(renda, { '2.5.3': 2 }, {});
    expect(cellOf(plan, '2.5.3', 'KH_standards')).toEqual(expect.stringContaining('〔口径：待定〕'));
    expect(cellOf(plan, '2.5.3', 'KH_scores')).toBeInstanceOf(Fault);
  });

  test.each([['1', 33.3], ['2', 33.33], ['3', 33.333]])('100 points of 3 persons in %s places: %d', (places, score) => {
    const plan = unitOn(renda, { '1.1.1': 10, 实际人数: 3 }, { 'average-places': places });
    const sheet = book([plan]).get(plan.name);
    const scores = plan.names.find(({ name }) => name === 'KH_scores')?.rect.column ?? -1;
    const letter = String.fromCharCode(65 + scores);
    const totals = Array.from({ length: plan.rowCount }, (_, row) => sheet?.at(`${letter}${row + 1}`));
    expect(totals).toContain(score);
  });

  test('共性 of 40分 less 14 times 3分: nothing is left, or 2分 less than nothing where nothing limits', () => {
    const total = (level: string) => named(unitOn(renda, { '共.3.1': 14 }, { 'cap-level': level }), book([unitOn(renda, { '共.3.1': 14 }, { 'cap-level': level })]).get('某单位'), 'KH_total')[0];
    // 14 × 3 = 42 of 40: with the limit 0 + 40, without −2 + 40; nothing is awarded and nobody counted.
    expect([total('section'), total('none')]).toEqual([40, 38]);
  });
});

test('温州: 12分 of deductions on an item of 5分, limited or not', () => {
  const wenzhou = template('wenzhou-dangjian');
  const lost = (level: string) => {
    const plan = unitOn(wenzhou, { '1.1.3': 6 }, { 'cap-level': level });
    return [cellOf(plan, '1.1.3', 'KH_limited'), cellOf(plan, '1.1.3', 'KH_deductions')];
  };
  // 1.1 carries 5 分 and 1.1.3 costs 2 分 each time: 6 × 2 = 12, 7 past the limit.
  expect([lost('item'), lost('none')]).toEqual([[7, 5], ['', 12]]);
});

test('公司: 分母 and the gap are cells of the 口径 sheet', () => {
  const gongsi = template('gongsi-zerenzhi');
  const plan = planTallySheet(gongsi, { year: '2026', sheetName: '计票', decisionsSheet: '口径', kind: '领导班子', subjects: ['一分公司班子'] });
  const decided = (decisions: Decisions) => {
    const sheet = book([planDecisionsSheet(gongsi, { year: '2026', sheetName: '口径', decisions }), plan]).get('计票');
    return ['KH_base', 'KH_gap', 'KH_smallest'].map((name) => named(plan, sheet, name)[0]);
  };
  expect(decided({})).toEqual(['待定', '待定', '']);
  expect(decided({ denominator: 'returned', 'band-gap': 'round', 'smallest-group': '5' })).toEqual(['收回票', '四舍五入', 5]);
});

test('a text of more than 255 characters stands in a formula in parts, as Excel asks', () => {
  for (const id of ['qinglian-jiguan', 'renda-jiguan', 'wenzhou-dangjian']) {
    const formulas = unitOn(template(id), {}, {}).cells.flatMap(({ content }) => (typeof content === 'object' ? [writeFormula(content)] : []));
    for (const formula of formulas) {
      expect(wellFormed(formula)).toBe(true);
      expect([...formula.matchAll(/"((?:[^"]|"")*)"/gu)].every(([, text = '']) => text.replace(/""/gu, '"').length <= 255)).toBe(true);
      expect(formula.length).toBeLessThanOrEqual(8192);
    }
  }
});
