import { createMemoryHost, faults, type MemoryHost } from '../../../preview/memory';
import { findComparison, writeCollected } from '../../../src/taskpane/book/comparisonSheets';
import { findUnitSheets } from '../../../src/taskpane/book/findUnitSheets';
import { readAnswers } from '../../../src/taskpane/book/readAnswers';
import { readStanding } from '../../../src/taskpane/book/readStanding';
import { writeEntry } from '../../../src/taskpane/book/writeEntry';
import { collectedBook, comparisonOf, lookThrough, type BackUnit, type ReadSelf } from '../../../src/taskpane/state/collecting';
import { plannedBook } from '../../../src/taskpane/state/plannedBook';
import { selfGroups, type SelfGroup } from '../../../src/taskpane/state/selfGroups';
import { prepare } from '../../../src/scoring/prepare';
import { toRules } from '../../../src/scheme/toRules';
import { scoreEntered } from '../../../src/workbook/selfCheck/scoreEntered';
import type { EnteredRow } from '../../../src/workbook';
import { template } from '../../workbook/keptBook';
import { entry } from '../../workbook/template';
import { makeUnitSheets } from './unitSheets';

const scheme = template('wenzhou-dangjian');
const AREA = { row: 0, column: 0, rows: 90, columns: 22 };

let host: MemoryHost;
let uninstall: () => void;
beforeEach(async () => {
  host = createMemoryHost();
  uninstall = host.install();
  await makeUnitSheets(host, scheme, ['甲局', '乙局']);
});
afterEach(() => uninstall());

async function group(): Promise<SelfGroup> {
  const { units } = await host.Excel.run(findUnitSheets);
  const [standing, answers] = await host.Excel.run(async (context) => [await readStanding(context, units), await readAnswers(context, units)] as const);
  const [found] = selfGroups(plannedBook(units, standing, answers, new Map([[scheme.id, scheme]])));
  if (found === undefined) throw new Error('no group');
  return found;
}
/** A file as it is read. */
function file(unit: string, entries: Readonly<Record<string, EnteredRow>>, selfScores: Readonly<Record<string, number>> = {}): ReadSelf {
  const ruled = toRules(scheme, {});
  const rows = new Map(Object.entries(entries));
  const scored = ruled.ok ? scoreEntered(prepare(ruled.rules), rows) : null;
  if (scored?.ok !== true) throw new Error('not scored');
  return { file: `${unit}.xlsx`, ok: true, self: { unit, year: '2026', entered: { entries: rows, selfScores: new Map(Object.entries(selfScores)) }, placeOf: () => '' }, result: scored.result };
}
async function look(...files: readonly ReadSelf[]) {
  const found = await group();
  const { sheet, names } = await host.Excel.run((context) => findComparison(context, comparisonOf(found)));
  return { found, sheet, names, look: lookThrough(found, files, sheet) };
}
async function collect(files: readonly ReadSelf[], accept: (unit: BackUnit) => boolean = () => true): Promise<void> {
  const { found, sheet, names, look: looked } = await look(...files);
  await host.Excel.run((context) => writeCollected(context, collectedBook(found, looked.back.filter(accept), sheet, names, '2026-11-25')));
}
function everything(): Readonly<Record<string, string>> {
  return Object.fromEntries(host.book.sheets().flatMap((sheet) => sheet.read(AREA).flatMap((cells, row) => cells.flatMap(({ value, formula }, column) => (formula === '' && value === '' ? [] : [[`${sheet.name} ${row},${column}`, formula === '' ? String(value) : formula] as const])))));
}
const lines = (): readonly (readonly unknown[])[] => host.book.sheets().find(({ name }) => name === '自查对照')?.read({ row: 3, column: 0, rows: 6, columns: 10 }).map((cells) => cells.map(({ value }) => value)) ?? [];

test('counts stand on 自查对照 beside the assessment, 自查分 on the unit’s own sheet; what the assessors entered stays', async () => {
  const { found } = await look();
  const unit = found.group.planned.find(({ sheet }) => sheet.marks.unit === '甲局')?.sheet;
  const [row, column] = [(unit?.ranges['KH_entries']?.row ?? -1) + 2, unit?.ranges['KH_entries']?.column ?? -1];
  await host.Excel.run((context) => writeEntry(context, unit?.id ?? '', { row, column }, 1));
  const before = everything();
  await collect([file('甲局', { '1.1.3': entry(2, '', '') }, { '1.1': 4.5 })]);
  // 缺一次扣2分: two are 4 of 5; the assessors found one.
  expect(lines().slice(0, 2).map((cells) => [cells[0], cells[1], cells[3], cells[6], cells[7], cells[8], cells[9]])).toEqual([['甲局', '合计', '', '', 96, 98, -2], ['甲局', '1.1.3', 2, 1, -4, -2, -2]]);
  const after = everything();
  const changed = Object.keys(after).filter((place) => !place.startsWith('自查对照') && after[place] !== before[place]);
  expect(changed.map((place) => [place, after[place]])).toEqual([[`甲局 ${unit?.ranges['KH_self_scores']?.row},${unit?.ranges['KH_self_scores']?.column}`, '4.5']]);
  expect((await group()).book.sheets.map(({ about }) => about).includes('自查对照')).toBe(false);
});

test('collected again: what is there and differs is shown, old and new; a unit that is left out keeps its lines', async () => {
  await collect([file('甲局', { '1.1.1': entry(2) }, { '1.1': 4.5 }), file('乙局', { '1.1.1': entry(0) })]);
  const again = [file('甲局', { '1.1.1': entry(1) }, { '1.1': 5 }), file('乙局', { '1.1.1': entry(0), '1.2.1': entry(1) })];
  const { look: looked } = await look(...again);
  expect(looked.back.map(({ unit, changes }) => [unit, changes])).toEqual([
    ['甲局', [{ place: '1.1.1', before: '2', after: '1' }, { place: '1.1', before: '4.5', after: '5' }]],
    ['乙局', []],
  ]);
  expect(looked.missing).toEqual([]);
  await collect(again, ({ changes }) => changes.length === 0);
  expect(lines().map((cells) => [cells[0], cells[1], cells[3]]).filter(([unit]) => unit !== '')).toEqual([['甲局', '合计', ''], ['甲局', '1.1.1', 2], ['乙局', '合计', ''], ['乙局', '1.1.1', 0], ['乙局', '1.2.1', 1], expect.anything()]);
});

test.each([['Range.values', 1], ['Worksheet.name', 1], ['Worksheet.name', 2], ['Worksheet.delete', 1]] as const)('whatever stops Excel at %s number %i, the workbook is as it was', async (place, which) => {
  await collect([file('甲局', { '1.1.1': entry(2) }, { '1.1': 4.5 })]);
  const [before, names] = [everything(), host.book.sheets().map(({ name }) => name)];
  let met = 0;
  host.hooks.beforeAction = (location) => {
    if (location === place && (met += 1) === which) throw faults.general();
  };
  await expect(collect([file('甲局', { '1.1.1': entry(1) }, { '1.1': 5 })])).rejects.toMatchObject({ code: 'GeneralException' });
  delete host.hooks.beforeAction;
  expect(host.book.sheets().map(({ name }) => name)).toEqual(names);
  expect(everything()).toEqual(before);
});
