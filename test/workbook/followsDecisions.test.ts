import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScheme } from '../../src/scheme/load';
import type { Decisions, Scheme } from '../../src/scheme';
import { planBallotSheet, planDecisionsSheet, planTallySheet, planUnitSheet, writeFormula, type EnteredRow, type SheetPlan } from '../../src/workbook';
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

describe('甘肃 and 公司: a 计票表 that stands goes on following the 口径 sheet', () => {
  const gansu = template('gansu-ceping');
  const gongsi = template('gongsi-zerenzhi');
  const COUNTS = { 应到: 100, 实到: 100, 发出: 100, 收回: 100, 有效: 100 };
  const ALL = '优秀、合格得票率达到80%以上为优秀；在60-79%之间为合格；不足60%为不合格';
  const FIRST = '优秀得票率达到80%以上为优秀；在50-79%之间为合格；不足50%为不合格';

  /** What stands under some headings in the first row of a sheet made before anybody decided, with votes filled in. */
  const shown = (plan: SheetPlan, decisionsSheet: SheetPlan, votes: Readonly<Record<string, number>>, headings: readonly string[]) => {
    const columns = new Map(plan.cells.filter(({ row }) => row === 4).map(({ column, content }) => [String(content), column]));
    const filled = { ...plan, cells: [...plan.cells, ...Object.entries({ ...COUNTS, ...votes }).map(([heading, content]) => ({ row: 5, column: columns.get(heading) ?? -1, content }))] };
    const sheet = book([decisionsSheet, filled]).get(plan.name);
    return headings.map((heading) => sheet?.at(`${String.fromCharCode(65 + (columns.get(heading) ?? -1))}6`));
  };
  const tally = planTallySheet(gansu, { year: '2026', sheetName: '计票', decisionsSheet: '口径', kind: '领导班子', subjects: ['县局班子'] });
  const under = (decisions: Decisions, 合格: number) =>
    shown(tally, planDecisionsSheet(gansu, { year: '2026', sheetName: '口径', decisions: { denominator: 'valid', ...decisions } }), { 优秀: 50, 合格, 不合格: 50 - 合格 }, ['计入等次的票', '计入等次的得票率', '等次']);

  test.each([[29, [79, 0.79, '合格']], [30, [80, 0.8, '优秀']], [31, [81, 0.81, '优秀']]])('优秀 50 and 合格 %d of 100, counted together once the office has set so', (votes, expected) => {
    expect(under({ 'bands-team': ALL }, votes)).toEqual(expected);
  });

  test('other bands count other votes; without any the grade is for people', () => {
    expect(under({ 'bands-team': FIRST }, 30)).toEqual([50, 0.5, '合格']);
    expect(under({}, 30)).toEqual(['', '', '待认定']);
  });

  test('bands that name what is not on the ballot are told, and nothing is worked out', () => {
    const decisions = planDecisionsSheet(gansu, { year: '2026', sheetName: '口径', decisions: { denominator: 'valid', 'bands-team': '优秀、称职得票率达到80%以上为优秀；不足80%为合格' } });
    expect(shown(tally, decisions, { 优秀: 50, 合格: 30, 不合格: 20 }, ['等次', '说明'])).toEqual(['', '照口径表上的等次规定算不出来：读不出来、写了票上没有的选项，或者导出以后改过。请改好，或用插件重新生成。']);
  });

  test('a sheet with other choices than 口径 now says works nothing out and asks to be made anew', () => {
    const team = planTallySheet(gongsi, { year: '2026', sheetName: '计票', decisionsSheet: '口径', kind: '领导班子', subjects: ['一分公司班子'] });
    const four = planDecisionsSheet(gongsi, { year: '2026', sheetName: '口径', decisions: { denominator: 'valid', 'team-choices': '优秀、合格、基本合格、不合格' } });
    const three = planDecisionsSheet(gongsi, { year: '2026', sheetName: '口径', decisions: { denominator: 'valid' } });
    const votes = { 优秀: 60, 合格: 30, 不合格: 10 };
    expect(shown(team, three, votes, ['等次', '核对'])).toEqual(['好', '']);
    expect(shown(team, four, votes, ['等次', '核对'])).toEqual(['', '口径表上票上的选项改了，这张表还是原来的选项，请重新生成。']);
  });

  test('so do the printed ballot, and the contents of the year', () => {
    const made = { 'personal-contents': '收受礼金；公车管理' };
    const options = { year: '2026', sheetName: '票', decisionsSheet: '口径', kind: '个人廉洁自律', subjects: ['王某'], decisions: made };
    const head = (decisions: Decisions) => book([planDecisionsSheet(gansu, { year: '2026', sheetName: '口径', decisions }), planBallotSheet(gansu, options)]).get('票')?.at('A2');
    expect(head(made)).toBe('本票无记名，请不要写姓名。每一行请选一格打“√”：好、中、差。');
    expect(head({ 'personal-contents': '公车管理' })).toBe('口径表上今年测评的内容改了，这张表还是原来的内容，请重新生成。');
    const counted = planTallySheet(gansu, { ...options, sheetName: '计票', byContent: true });
    const later = planDecisionsSheet(gansu, { year: '2026', sheetName: '口径', decisions: { denominator: 'valid', 'personal-contents': '公车管理' } });
    expect(shown(counted, later, { 好: 60, 中: 30, 差: 10 }, ['核对'])).toEqual(['口径表上今年测评的内容改了，这张表还是原来的内容，请重新生成。']);
  });
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
