import { writeFormula } from '../../../src/workbook';
import { freeze, type Frozen } from '../../../src/workbook/freezing/freeze';
import { planStanding } from '../../../src/workbook/freezing/planStanding';
import { callsAddIn, sameFormulaText } from '../../../src/workbook/freezing/sameFormulaText';
import type { StandingSheet } from '../../../src/workbook/freezing/standing';
import { thaw } from '../../../src/workbook/freezing/thaw';
import { needsAddIn } from '../../../src/workbook/native/nativePlan';
import { planBook } from '../../../src/workbook/planBook';
import { sheetOrders } from '../../../src/workbook/sheetOrders';
import { entry, qinglian } from '../template';
import { bookOf, standingOf, withCell } from './standingOf';

const scheme = qinglian();
/** 8.2.1 每缺一项扣0.5分 three times; 6.1.8 酌情 with a reason that looks like a formula. */
const ENTERED = new Map([['8.2.1', entry(3)], ['6.1.8', entry(1.5, '', '=1+1')], ['6.1.3', entry(1, '〔2026〕7号')], ['6.1.4', entry(1, '〔2026〕7号')]]);

function standing(entries = ENTERED): readonly [asked: StandingSheet, unit: StandingSheet] {
  const kept = new Map([['甲局', { cells: [], unknown: [], unit: { entries, selfScores: new Map<string, string>() } }]]);
  const [asked, unit] = planBook(scheme, sheetOrders(scheme, ['甲局']), { year: '2026', decisions: {}, script: 'document', kept });
  if (asked === undefined || unit === undefined) throw new Error('no plans');
  return standingOf([{ plan: asked, kind: 'decisions', about: '口径' }, { plan: unit, kind: 'unit', about: '甲局' }]) as unknown as readonly [StandingSheet, StandingSheet];
}

const [asked, unit] = standing();
const at = (sheet: StandingSheet, name: string, clause: string): { row: number; column: number } => {
  const rect = sheet.content.rects['KH_clauses'];
  const row = sheet.content.values.findIndex((cells) => cells[rect?.column ?? -1] === clause);
  return { row, column: sheet.content.rects[name]?.column ?? -1 };
};
function planned(sheets: readonly StandingSheet[], sheet: StandingSheet) {
  const made = planStanding(bookOf(scheme, sheets), sheet);
  if (!made.ok) throw new Error(JSON.stringify(made.why));
  return made.plan;
}
function frozenOf(sheet: StandingSheet, how: 'native' | 'values', first = asked): Frozen {
  const made = freeze([first, sheet].map((one) => ({ sheet: one, plan: planned([first, sheet], one) })), how)[1];
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
  return made.frozen;
}
const changeAt = ({ changes }: Frozen, place: { row: number; column: number }) => changes.find(({ row, column }) => row === place.row && column === place.column)?.content;

test('the plan of a sheet as it stands holds every entry, words that begin with = too', () => {
  const plan = planned([asked, unit], unit);
  const contentAt = (place: { row: number; column: number }) => plan.cells.find(({ row, column }) => row === place.row && column === place.column)?.content;
  expect(contentAt(at(unit, 'KH_entries', '8.2.1'))).toBe(3);
  expect(contentAt(at(unit, 'KH_reasons', '6.1.8'))).toBe('=1+1');
  expect(contentAt(at(unit, 'KH_cases', '6.1.3'))).toBe('〔2026〕7号');
});

test('native: every KH formula becomes one of Excel’s own, and no entry is among the changes', () => {
  const frozen = frozenOf(unit, 'native');
  const plan = planned([asked, unit], unit);
  expect(frozen).toMatchObject({ how: 'native', because: null, asValues: 0, left: [] });
  expect(frozen.formulas).toBe(plan.cells.filter(({ content }) => typeof content === 'object' && needsAddIn(content)).length);
  expect(frozen.changes.filter(({ content }) => typeof content === 'object' && callsAddIn(writeFormula(content)))).toEqual([]);
  for (const name of ['KH_entries', 'KH_cases']) {
    const column = unit.content.rects[name]?.column ?? -1;
    const rows = unit.content.rects[name];
    expect(frozen.changes.filter((cell) => cell.column === column && cell.row >= (rows?.row ?? 0) && cell.row < (rows?.row ?? 0) + (rows?.rows ?? 0))).toEqual([]);
  }
  expect(changeAt(frozen, at(unit, 'KH_reasons', '6.1.8'))).toBeUndefined();
  expect(frozen.beside?.rect.columns).toBe(6);
});

test('values: what the sheet shows stands in place of every formula', () => {
  const frozen = frozenOf(unit, 'values');
  expect(frozen.how).toBe('values');
  expect(frozen.changes.filter(({ content }) => typeof content === 'object')).toEqual([]);
  expect([changeAt(frozen, at(unit, 'KH_due', '8.2.1')), changeAt(frozen, at(unit, 'KH_deductions', '8.2.1'))]).toEqual([1.5, 1]);
});

test('values: a cell that shows #NAME? is worked out from the entries, and one still being worked out as well', () => {
  const place = at(unit, 'KH_due', '8.2.1');
  for (const shown of ['#NAME?', '#BUSY!']) {
    const formula = String(unit.formulas[place.row]?.[place.column]).replace('KH.DEDUCT', '_xldudf_KH_DEDUCT');
    expect(changeAt(frozenOf(withCell(unit, place.row, place.column, shown, formula), 'values'), place)).toBe(1.5);
  }
});

test('a formula under the prefix of another installation is the same formula', () => {
  expect(sameFormulaText("=IF(F5=\"\",\"\",_xldudf_KH_DEDUCT(C5,'甲局'!F5))", '=IF(F5="","",KH.DEDUCT(C5,甲局!F5))')).toBe(true);
  expect(sameFormulaText('=KH.DEDUCT(C5,F5)', '=KH.DEDUCT(C5,F6)')).toBe(false);
  expect([callsAddIn('=1+_xldudf_KH_TOTAL(L1)'), callsAddIn('=kh.read(A1)'), callsAddIn('="KH.READ(A1)"'), callsAddIn('=MYKH.READ(A1)')]).toEqual([true, true, false, false]);
});

test('a value that somebody typed over a formula stays', () => {
  const place = at(unit, 'KH_deductions', '9.1.1');
  const sheet = withCell(unit, place.row, place.column, 0.5);
  for (const how of ['native', 'values'] as const) {
    const frozen = frozenOf(sheet, how);
    expect(changeAt(frozen, place)).toBeUndefined();
    expect(frozen.left).toEqual([place]);
  }
});

test('a KH formula that somebody changed becomes what it shows, also where native functions were asked for', () => {
  const place = at(unit, 'KH_workings', '9.1.1');
  const frozen = frozenOf(withCell(unit, place.row, place.column, '自己写的', '=KH.EXPLAIN(C9,2)'), 'native');
  expect([frozen.how, frozen.asValues, changeAt(frozen, place), frozen.left]).toEqual(['native', 1, '自己写的', [place]]);
});

test('several cases in a cell: native functions would give another number, so the sheet becomes values and says which cell', () => {
  const [first, sheet] = standing(new Map([['6.1.3', entry(3, '〔2026〕5号×1；〔2026〕7号×2')], ['6.1.4', entry(1, '〔2026〕7号')]]));
  const due = at(sheet, 'KH_released', '6.1.3');
  // As KH.HIGHEST shows it in Excel.
  const shown = withCell(sheet, due.row, due.column, 2, sheet.formulas[due.row]?.[due.column]);
  const frozen = frozenOf(shown, 'native', first);
  expect([frozen.how, frozen.because]).toEqual(['values', expect.objectContaining(due)]);
});

test('words that formulas read and that differ from the scheme are named by their cell; a changed title is not', () => {
  const place = at(unit, 'KH_standards', '8.2.1');
  const changed = withCell(unit, place.row, place.column, '每缺一项扣5分');
  expect(planStanding(bookOf(scheme, [asked, changed]), changed)).toEqual({ ok: false, why: { code: 'words', address: expect.stringMatching(/^C\d+$/u) } });
  const titled = withCell(unit, 0, 0, '另一个标题');
  expect(planStanding(bookOf(scheme, [asked, titled]), titled).ok).toBe(true);
});

test('rows that stand elsewhere are no plan of ours', () => {
  const rect = unit.content.rects['KH_total'];
  const moved = { ...unit, content: { ...unit.content, rects: { ...unit.content.rects, KH_total: { ...rect, row: (rect?.row ?? 0) + 1 } as NonNullable<typeof rect> } } };
  expect(planStanding(bookOf(scheme, [asked, moved]), moved)).toEqual({ ok: false, why: { code: 'moved' } });
});

test('where something stands beside the table there is no room for the columns of 同案', () => {
  const made = freeze([{ sheet: withCell(unit, 10, (unit.content.rects['KH_workings']?.column ?? 0) + 1, '备注'), plan: planned([asked, unit], unit) }], 'native');
  expect(made).toEqual([{ ok: false, sheetName: '甲局', problem: { code: 'beside' } }]);
});

describe('恢复', () => {
  const plan = planned([asked, unit], unit);
  /** The sheet with the changes written. */
  function after({ changes }: Frozen): StandingSheet {
    return changes.reduce((sheet, { row, column, content }) => withCell(sheet, row, column, typeof content === 'object' ? sheet.content.values[row]?.[column] : content, typeof content === 'object' ? writeFormula(content) : content), unit);
  }

  test.each(['native', 'values'] as const)('%s: every formula is again the one that was there', (how) => {
    const frozen = frozenOf(unit, how);
    const back = thaw(after(frozen), plan, { how, left: [], beside: frozen.beside?.rect ?? null });
    const restored = back.reduce((sheet, { row, column, content }) => withCell(sheet, row, column, unit.content.values[row]?.[column], typeof content === 'object' ? writeFormula(content) : content), after(frozen));
    for (const { row, column, content } of plan.cells) if (typeof content === 'object') expect(restored.formulas[row]?.[column]).toBe(unit.formulas[row]?.[column]);
  });

  test('a value typed over a native formula since, and a cell left alone before, are not touched', () => {
    const [typed, left] = [at(unit, 'KH_deductions', '9.1.1'), at(unit, 'KH_due', '8.2.1')];
    const frozen = frozenOf(unit, 'native');
    const due = at(unit, 'KH_due', '9.1.1');
    const back = thaw(withCell(withCell(after(frozen), typed.row, typed.column, 0.5), due.row, due.column, 9), plan, { how: 'native', left: [`H${left.row + 1}`], beside: null });
    for (const place of [typed, left, due]) expect(back.some(({ row, column }) => row === place.row && column === place.column)).toBe(false);
  });
});
