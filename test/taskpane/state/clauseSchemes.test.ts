/** Tables with other columns than 清廉机关's: 機關黨建 in either script, 人大机关 with vetoes, persons and open 口径. */
import type { Decisions, Script } from '../../../src/scheme/scheme';
import { entryMessage } from '../../../src/taskpane/state/entryMessage';
import { sheetScheme } from '../../../src/taskpane/state/sheetScheme';
import { extentOf, unitView, type ClauseLine, type UnitView } from '../../../src/taskpane/state/unitView';
import type { CellValue } from '../../../src/taskpane/book/readSheet';
import type { NamedRects } from '../../../src/taskpane/book/namedRects';
import { planUnitSheet } from '../../../src/workbook';
import { template } from './templates';

interface Answers {
  readonly decisions: Decisions;
  readonly script: Script;
}

/** The planned sheet with counts in 查实数, by clause; no formula is worked out. */
function viewOf(id: string, counts: Readonly<Record<string, CellValue>>, answers: Answers = { decisions: {}, script: 'document' }): { view: UnitView; ranges: NamedRects } {
  const own = template(id);
  const plan = planUnitSheet(own, { unit: '办公室', year: '2026', sheetName: '办公室', ...answers });
  const ranges: NamedRects = Object.fromEntries(plan.names.map(({ name, rect }) => [name, rect]));
  const values = Array.from({ length: plan.rowCount }, () => Array<CellValue>(plan.columnCount).fill(''));
  for (const { row, column, content } of plan.cells) if (typeof content !== 'object') (values[row] ?? [])[column] = content;
  for (const cells of values) {
    const count = counts[String(cells[ranges['KH_clauses']?.column ?? -1])];
    if (count !== undefined) cells[ranges['KH_entries']?.column ?? -1] = count;
  }
  return { view: unitView(sheetScheme(own, answers.decisions, answers.script), ranges, { values, formulas: values }), ranges };
}

function line(view: UnitView, clause: string): ClauseLine {
  const found = view.lines.find(({ place }) => place.clause.id === clause);
  if (found === undefined) throw new Error(`no row for ${clause}`);
  return found;
}

test.each(['document', 'simplified'] as const)('機關黨建 is found by its names in %s, every clause of it', (script) => {
  const { view, ranges } = viewOf('wenzhou-dangjian', { '1.1.3': 2 }, { decisions: {}, script });
  expect(extentOf(ranges)).not.toBeNull();
  expect([view.lines.length, view.unknown.length, view.pending]).toEqual([49, 0, 48]);
});

test('the words of a clause are in the script of its sheet', () => {
  const shown = (script: Answers['script']): string => line(viewOf('wenzhou-dangjian', {}, { decisions: {}, script }).view, '1.1.2').place.clause.shown;
  expect([shown('document'), shown('simplified')]).toEqual(['年終無總結,扣2分;', '年终无总结,扣2分;']);
});

test.each<[CellValue, readonly string[]]>([
  ['', []],
  [0, []],
  ['/', []],
  [1, ['评先评优：取消（依据共.3.1）']],
])('查处通报 of 人大机关, “%s” times: lost beside the points %j', (count, lost) => {
  expect(viewOf('renda-jiguan', { '共.3.1': count }).view.lost).toEqual(lost);
});

test('two clauses that cost the same are named together', () => {
  expect(viewOf('renda-jiguan', { '共.3.1': 2, '共.5.1': 1 }).view.lost).toEqual(['评先评优：取消（依据共.3.1、共.5.1）']);
});

test('the row for the number of persons waits for an entry like the others', () => {
  const { view } = viewOf('renda-jiguan', {});
  expect(line(view, '实际人数').place.heads).toBe(true);
  expect(view.pending).toBe(view.lines.length);
});

test('a product is a count: 3×2 stands in the way of nothing', () => {
  const { view, ranges } = viewOf('renda-jiguan', { '共.1.1': '3×2' });
  expect(entryMessage('办公室', line(view, '共.1.1'), ranges)).toBeNull();
});

test('a clause whose 口径 is 待定 says so once something is entered; decided, it is silent', () => {
  const own = template('renda-jiguan');
  const asked = viewOf('renda-jiguan', {}).view.lines.find(({ place }) => place.clause.reading.refused?.code === 'undecided')?.place.clause;
  const key = asked?.ruling && 'key' in asked.ruling ? asked.ruling.key : '';
  const choice = own.readings.find((reading) => reading.key === key)?.choices.find(({ words }) => words !== undefined)?.value ?? '';
  const told = (decisions: Answers['decisions']): string | undefined => {
    const { view, ranges } = viewOf('renda-jiguan', { [asked?.id ?? '']: 1 }, { decisions, script: 'document' });
    return entryMessage('办公室', line(view, asked?.id ?? ''), ranges)?.message.fact;
  };
  expect(told({})).toMatch(/这一条的口径还没有定，先不计分。$/);
  expect(told({ [key]: choice })).toBeUndefined();
});
