import { readFileSync } from 'node:fs';
import { loadScheme } from '../../src/scheme/load';
import type { Scheme } from '../../src/scheme/scheme';
import { writeFormula } from '../../src/workbook';
import { planSheet, type SheetOptions } from '../../src/workbook/planSheets';
import { partsOf, schemeKind, subjectOf } from '../../src/workbook/schemeKind';
import { sheetOrders } from '../../src/workbook/sheetOrders';

function template(id: string): Scheme {
  const loaded = loadScheme(readFileSync(`templates/${id}/scheme.yaml`, 'utf8'));
  if (!loaded.ok) throw new Error(loaded.defects.map(({ sentence }) => sentence).join('\n'));
  return loaded.scheme;
}

const OPTIONS: SheetOptions = { year: '2026', sheetName: '表', decisions: {}, script: 'document' };

test.each([
  ['qinglian-jiguan', 'clauses', '单位', 97],
  ['wenzhou-dangjian', 'clauses', '单位', 49],
  ['gongsi-zerenzhi', 'ballot', '被测评对象', 2],
  ['moban-zerenzhi', 'ballot', '被测评对象', 2],
  ['gansu-ceping', 'ballot', '被测评对象', 5],
  ['huairou-zerenzhi', 'methods', '单位', 6],
  ['zhudiban-lianzheng', 'indicators', '责任人员', 14],
])('%s assesses by %s, asks for a list of %s and counts %i parts', (id, kind, subject, parts) => {
  const scheme = template(id);
  expect([schemeKind(scheme), subjectOf(schemeKind(scheme)), partsOf(scheme)]).toEqual([kind, subject, parts]);
});

test.each<[string, string, readonly string[]]>([
  ['qinglian-jiguan', '', ['甲', '乙']],
  ['gongsi-zerenzhi', '领导班子', ['领导班子测评票', '领导班子计票表']],
  ['gongsi-zerenzhi', '', []],
  ['huairou-zerenzhi', '', ['甲', '乙', '排名']],
])('%s %s gives the sheets %j for 甲 and 乙', (id, category, names) => {
  expect(sheetOrders(template(id), ['甲', '乙'], category).map(({ name }) => name)).toEqual(names);
});

test('驻地办 gives each person twelve months and the year, the months first', () => {
  const orders = sheetOrders(template('zhudiban-lianzheng'), ['甲', '乙']);
  expect(orders.length).toBe(26);
  expect([orders[0]?.name, orders[11]?.name, orders[12]?.name, orders[12]?.from.length]).toEqual(['甲1月', '甲12月', '甲全年', 12]);
});

test.each(['qinglian-jiguan', 'wenzhou-dangjian', 'renda-jiguan', 'huairou-zerenzhi', 'zhudiban-lianzheng'])('every sheet of %s can be planned while nothing is decided', (id) => {
  const scheme = template(id);
  const orders = sheetOrders(scheme, ['甲', '乙']);
  const sheets = new Map(orders.map(({ name }) => [name, name]));
  for (const order of orders) expect(planSheet(scheme, order, { ...OPTIONS, sheetName: order.name, sheets }).name).toBe(order.name);
});

test.each(['gongsi-zerenzhi', 'moban-zerenzhi', 'gansu-ceping'])('票 and 计票表 of every kind of vote of %s can be planned while nothing is decided', (id) => {
  const scheme = template(id);
  for (const { id: category } of scheme.ballot?.kinds ?? []) {
    for (const order of sheetOrders(scheme, ['甲'], category)) expect(planSheet(scheme, order, { ...OPTIONS, sheetName: order.name }).cells.length).toBeGreaterThan(0);
  }
});

test('甘肃: content by content 领导班子 has 7 rows a subject, in a sheet of its own name beside the one of the whole', () => {
  const scheme = template('gansu-ceping');
  const [ballot, tally] = sheetOrders(scheme, ['甲', '乙'], '领导班子', true);
  expect([ballot?.name, tally?.name]).toEqual(['领导班子测评票', '领导班子分项计票表']);
  if (tally === undefined) throw new Error('no tally');
  const rows = (order: typeof tally): unknown => planSheet(scheme, order, OPTIONS).names.find(({ name }) => name === 'KH_subjects')?.rect.rows;
  expect([rows(tally), rows({ ...tally, byContent: false })]).toEqual([14, 2]);
});

test('the ranking points to the sheets by the names they really have', () => {
  const scheme = template('huairou-zerenzhi');
  const ranking = sheetOrders(scheme, ['甲', '乙']).find(({ kind }) => kind === 'ranking');
  if (ranking === undefined) throw new Error('no ranking');
  const { cells } = planSheet(scheme, ranking, { ...OPTIONS, sheets: new Map([['甲', '甲（2）'], ['乙', '乙']]) });
  const formulas = cells.flatMap(({ content }) => (typeof content === 'object' ? [writeFormula(content)] : []));
  expect(formulas.some((formula) => formula.includes("'甲（2）'!"))).toBe(true);
  expect(() => planSheet(scheme, ranking, { ...OPTIONS, sheets: new Map([['甲', '甲']]) })).toThrow(RangeError);
});

test('a document without methods has no ranking', () => {
  expect(() => planSheet(template('qinglian-jiguan'), { kind: 'methods', name: '甲', subjects: ['甲'], category: '', month: 0, from: [] }, OPTIONS)).toThrow(RangeError);
});
