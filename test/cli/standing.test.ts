import { clausesInOrder } from '../../src/scheme';
import { planUnitSheet } from '../../src/workbook';
import type { OfficeKey } from '../../src/scheme/office';
import { book, named } from '../workbook/books';
import { summaryOf } from '../workbook/ledgerBook';
import { entry, qinglian } from '../workbook/template';
import { kaohe, withFile } from './kaohe';

const scheme = qinglian();
/** 9.1.1 未开展相关活动的,每项扣0.5分, of 2分: 99.5, 99, 99, 98.5, 100. */
const COUNTS: readonly (readonly [string, number])[] = [['甲局', 1], ['乙局', 2], ['丙局', 2], ['丁局', 3], ['戊局', 0]];
const LIST = ['单位,条款,数量', ...COUNTS.map(([unit, count]) => `${unit},9.1.1,${count}`)].join('\n');

const score = (...more: readonly string[]) => withFile('查实.csv', LIST, (path) => kaohe(['score', scheme.id, path, '--rest', '0', ...more]));
interface Standing { readonly rank: number | null; readonly grade: string | null; readonly toNext: string | null; readonly quota: { readonly up: number; readonly down: number; readonly nearest: number; readonly places: number | null; readonly exact: string; readonly among: string | null } | null; readonly lastPlaces: string | null; readonly total: string; readonly open: readonly { readonly code: string }[] }
const units = (...decide: readonly string[]): readonly Standing[] => JSON.parse(score('--json', ...decide.flatMap((one) => ['--decide', one])).stdout) as Standing[];

/** The same on 汇总. */
function sheet(office: Readonly<Partial<Record<OfficeKey, string | number>>>) {
  const sheets = COUNTS.map(([name, count]) => planUnitSheet(scheme, { unit: name, year: '2026', sheetName: name, entries: new Map(clausesInOrder(scheme).map(({ id }) => [id, entry(id === '9.1.1' ? count : 0)])) }));
  const plan = summaryOf(scheme, null, sheets, office);
  const found = book([...sheets, plan]).get('汇总');
  return (name: string) => named(plan, found, name);
}

test('汇总 and kaohe score say the same: totals, places, distances, quota, the last two, grades', () => {
  const told = units('rank-places=competition', 'quota-share=30', 'quota-rounding=up', 'last-places=2', 'grade-bands=优秀(100—110分),良好(90—99分)', 'grade-gap=lower');
  const of = sheet({ 'rank-places': '竞赛式', 'quota-share': 30, 'quota-rounding': '进一', 'last-places': 2, 'grade-bands': '优秀(100—110分),良好(90—99分)', 'grade-gap': '归低档' });
  expect(told.map(({ total }) => Number(total))).toEqual(of('KH_totals'));
  expect(told.map(({ rank }) => rank)).toEqual(of('KH_ranks'));
  expect(told.map(({ toNext }) => (toNext === null ? '' : Number(toNext)))).toEqual(of('KH_distances'));
  expect(told.map(({ grade }) => grade)).toEqual(of('KH_grades'));
  expect(told.map(({ quota }) => quota?.among)).toEqual(of('KH_quotas').map((words) => (words === '在内' ? 'in' : String(words).startsWith('并列') ? 'tied' : 'out')));
  expect(told.map(({ lastPlaces }) => lastPlaces)).toEqual(of('KH_talks').map((words) => (words === '' ? 'out' : String(words).startsWith('并列') ? 'tied' : 'in')));
  expect(told.map(({ rank }) => rank)).toEqual([2, 3, 3, 5, 1]);
  expect(told[0]?.quota).toEqual({ exact: '1.5', up: 2, down: 1, nearest: 2, places: 2, among: 'in' });
});

test('undecided: the rank behind the tie is open, and so is a quota that is no whole number; each says what is to be decided', () => {
  const told = units('quota-share=30');
  expect(told.map(({ rank }) => rank)).toEqual([2, 3, 3, null, 1]);
  expect(told[3]?.open.map(({ code }) => code)).toEqual(expect.arrayContaining(['rank-places', 'quota-rounding']));
  expect(told[4]?.open.map(({ code }) => code)).not.toContain('rank-places');
});

test('for a person: one table of all units behind theirs', () => {
  const { stdout } = score('--decide', 'rank-places=dense', '--decide', 'quota-share=20');
  expect(stdout).toContain('汇总');
  expect(stdout).toMatch(/丁局\s+98\.5\s+4\s+0\.5\s+不在内/u);
  expect(stdout).toContain('优秀名额：1 个；进一 1，舍去 1，四舍五入 1；采用 1');
});

test.each([
  ['quota-share=120', '“quota-share”（优秀最多占参加考核单位的百分之几？）不能定为“120”。请写成 20 这样。'],
  ['last-places=0', '“last-places”（排名后几位要约谈？）不能定为“0”。请写成 2 这样。'],
  ['rank-places=美式', '“rank-places”（总分相同的单位之后，名次怎样排？）不能定为“美式”。请改为 competition 或 dense。'],
])('%s is refused', (decision, sentence) => {
  const { status, stdout, stderr } = score('--decide', decision);
  expect([status, stdout, stderr.trim()]).toEqual([1, '', sentence]);
});
