/** 这一处改了会怎样, on three units of 清廉机关; expected values worked by hand from the document. */
import { suppose, whatIf } from '../../../src/taskpane/state/whatIf';
import type { Assessment } from '../../../src/taskpane/state/assessment';
import { supposable } from '../../../src/taskpane/state/supposable';
import { readEntered } from '../../../src/taskpane/book/readEntered';
import { clausesInOrder } from '../../../src/scheme';
import type { CountedRow } from '../../../src/workbook/countedRows';
import { scheme, wholeBook } from '../book/wholeBook';

const row = (clause: string, quantity: string, cases = ''): CountedRow => ({ clause, quantity, cases, note: '', index: 0, line: null });
/** Everything checked and clear but what is said. */
const unit = (name: string, found: readonly CountedRow[]) => ({ unit: name, rows: clausesInOrder(scheme).flatMap(({ id }) => { const own = found.filter(({ clause }) => clause === id); return own.length > 0 ? own : [row(id, '0')]; }) });
/** 9.1.1 每项扣0.5分: 甲 99, 乙 99.5, 丙 100. */
const ASSESSMENT: Assessment = {
  scheme, decisions: {},
  office: { 'rank-places': 'competition', 'quota-share': '30', 'quota-rounding': 'up', 'last-places': '1', 'grade-bands': '优秀100—110分；良好0—99.9分' },
  units: [unit('甲局', [row('9.1.1', '2')]), unit('乙局', [row('9.1.1', '1')]), unit('丙局', [])],
};
const moved = (supposed: Parameters<typeof whatIf>[1]) => {
  const outcome = whatIf(ASSESSMENT, supposed);
  if (!outcome.ok) throw new Error(outcome.sentences.join());
  const figure = ({ before, after }: { before: string; after: string }): string => (before === after ? before : `${before} → ${after}`);
  return { clause: outcome.result.clause && figure(outcome.result.clause), units: outcome.result.units.filter((one) => one.moved).map(({ unit: name, total, grade, rank, quota, last }) => [name, ...[total, grade, rank, quota, last].map(figure)]) };
};

test('2项 made 0: 甲局 rises to the first place beside 丙局, and 乙局 falls to the last', () => {
  expect(moved({ kind: 'entry', unit: '甲局', clause: '9.1.1', quantity: '0', cases: '' })).toEqual({
    clause: '扣 1 → 扣 0',
    units: [
      ['甲局', '99 → 100', '良好 → 优秀', '第 3 名 → 第 1 名', '不在内 → 并列，待定', '在内 → 不在内'],
      ['乙局', '99.5', '良好', '第 2 名 → 第 3 名', '不在内', '不在内 → 在内'],
      ['丙局', '100', '优秀', '第 1 名', '在内 → 并列，待定', '不在内'],
    ],
  });
});

test('a case supposed in a second clause is released there', () => {
  const own: Assessment = { ...ASSESSMENT, units: [unit('甲局', [row('7.3.1', '1', '〔2026〕7号'), row('6.1.5', '1')]), ...ASSESSMENT.units.slice(1)] };
  const outcome = whatIf(own, { kind: 'entry', unit: '甲局', clause: '6.1.5', quantity: '1', cases: '（2026）7号' });
  expect(outcome.ok && [outcome.result.clause, outcome.result.units[0]?.total]).toEqual([{ before: '扣 0.5', after: '扣 0', moved: true }, { before: '98.5', after: '99', moved: true }]);
});

test('a clause supposed blank waits: nobody has a place', () => {
  const outcome = whatIf(ASSESSMENT, { kind: 'entry', unit: '丙局', clause: '9.1.1', quantity: '', cases: '' });
  expect(outcome.ok && outcome.result.units.map(({ rank, total }) => [rank.after, total.after])).toEqual([['—', '99'], ['—', '99.5'], ['—', '100（暂计）']]);
});

test('what the office decides is supposed too: 60% of three units are 1.8, 舍去 1 and 进一 2', () => {
  expect(moved({ kind: 'office', key: 'quota-share', value: '60' }).units).toEqual([['乙局', '99.5', '良好', '第 2 名', '不在内 → 在内', '不在内']]);
  expect(supposable(ASSESSMENT).find(({ key }) => key === 'quota-share')).toMatchObject({ now: '30', office: true });
  expect(supposable(ASSESSMENT).find(({ key }) => key === 'quota-share')?.problem('很多')).toContain('不能定为');
});

test('an entry that cannot be scored says so', () => {
  const outcome = whatIf(ASSESSMENT, { kind: 'entry', unit: '甲局', clause: '9.1.1', quantity: '-1', cases: '' });
  expect(outcome.ok ? [] : outcome.sentences).toEqual([expect.stringContaining('甲局')]);
});

test('the assessment that is asked about stays as it was', () => {
  const before = JSON.stringify(ASSESSMENT);
  suppose(ASSESSMENT, { kind: 'entry', unit: '甲局', clause: '9.1.1', quantity: '7', cases: '' });
  moved({ kind: 'decision', key: 'cap-level', value: 'section' });
  expect(JSON.stringify(ASSESSMENT)).toBe(before);
});

test('the workbook is untouched: reading it for a trial loads values in one sync and does nothing else', async () => {
  const book = await wholeBook(['甲局', '乙局'], true);
  const sheets = await book.sheets();
  const sent: string[] = [];
  book.host.hooks.beforeAction = (location) => void sent.push(location);
  const before = book.host.syncCount;
  const { units, office } = await book.host.Excel.run((context) => readEntered(context, sheets));
  const read = sent.length;
  const assessment: Assessment = { scheme, decisions: {}, office, units: units.map(({ sheet, rows }) => ({ unit: sheet.marks.unit, rows })) };
  expect(whatIf(assessment, { kind: 'entry', unit: '甲局', clause: '9.1.1', quantity: '2', cases: '' }).ok).toBe(true);
  delete book.host.hooks.beforeAction;
  book.close();
  expect(book.host.syncCount - before - 1).toBe(1);
  expect(sent.slice(read)).toEqual([]);
  expect(new Set(sent)).toEqual(new Set(['WorksheetCollection.getItem', 'Worksheet.getRangeByIndexes', 'Range.load']));
});
