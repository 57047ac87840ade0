/** Typing one 查实数 has only that worked out again which depends on it: counted by the calls of KH functions. Excel does the same by its own tracing. */
import { clausesInOrder } from '../../src/scheme';
import { a1, planUnitSheet, type EnteredRow, type Formula, type SheetPlan } from '../../src/workbook';
import { Calculated } from './calculate';
import { summaryOf } from './ledgerBook';
import { entry, qinglian } from './template';

const scheme = qinglian();
const clear = new Map(clausesInOrder(scheme).map(({ id }) => [id, entry(0, '', '')]));

/** So many units with everything checked, and 汇总; 甲1局 has one finding. */
function plansOf(units: number, clause: string, entered: EnteredRow): readonly SheetPlan[] {
  const names = Array.from({ length: units }, (_, index) => `甲${index + 1}局`);
  const sheets = names.map((name, index) => planUnitSheet(scheme, { unit: name, year: '2026', sheetName: name, entries: index === 0 ? new Map([...clear, [clause, entered]]) : clear }));
  return [...sheets, summaryOf(scheme, null, sheets, { 'rank-places': '竞赛式', 'quota-share': 20, 'quota-rounding': '进一', 'last-places': 2 })];
}

/** "甲1局!F57" for each cell that a formula refers to. */
function references(formula: Formula, sheet: string): readonly string[] {
  switch (formula.kind) {
    case 'literal':
      return [];
    case 'cell':
      return [`${formula.sheet ?? sheet}!${a1(formula.row, formula.column)}`];
    case 'range': {
      const { row, column, rows, columns } = formula.rect;
      return Array.from({ length: rows * columns }, (_, index) => `${formula.sheet ?? sheet}!${a1(row + Math.floor(index / columns), column + (index % columns))}`);
    }
    case 'binary':
      return [...references(formula.left, sheet), ...references(formula.right, sheet)];
    case 'call':
      return formula.args.flatMap((arg) => references(arg, sheet));
  }
}

/** Every cell that depends on one, near or far. */
function dependents(plans: readonly SheetPlan[], typed: string): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const { name, cells } of plans) {
    for (const { row, column, content } of cells) {
      if (typeof content !== 'object' || content === null) continue;
      for (const used of new Set(references(content, name))) {
        const known = users.get(used);
        if (known === undefined) users.set(used, [`${name}!${a1(row, column)}`]);
        else known.push(`${name}!${a1(row, column)}`);
      }
    }
  }
  const found = new Set([typed]);
  for (const cell of found) for (const user of users.get(cell) ?? []) found.add(user);
  return found;
}

/** Calls of each KH function once everything that does not depend on the cell is worked out: by the sheets of units, and by 汇总. */
function callsAfter(units: number, clause: string, entered: EnteredRow): { readonly sheets: Readonly<Record<string, number>>; readonly summary: Readonly<Record<string, number>> } {
  const plans = plansOf(units, clause, entered);
  const [first] = plans;
  const row = first?.cells.find(({ content }) => content === clause)?.row ?? -1;
  const column = first?.names.find(({ name }) => name === 'KH_entries')?.rect.column ?? -1;
  const depending = dependents(plans, `甲1局!${a1(row, column)}`);
  const sheets = new Map<string, Calculated>();
  for (const plan of plans) sheets.set(plan.name, new Calculated(plan, { blank: null, eager: false }, sheets));
  const work = (wanted: boolean): void => {
    for (const { name, cells } of plans) for (const { row: y, column: x } of cells) if (depending.has(`${name}!${a1(y, x)}`) === wanted) sheets.get(name)?.at(a1(y, x));
  };
  const counted = (): ReadonlyMap<string, number> => new Map([...sheets].flatMap(([name, { calls }]) => [...calls].map(([called, count]) => [`${name === '汇总' ? '汇总' : '表'} ${called} ${name}`, count] as const)));
  work(false);
  const before = counted();
  work(true);
  const sums: { readonly sheets: Record<string, number>; readonly summary: Record<string, number> } = { sheets: {}, summary: {} };
  for (const [key, count] of counted()) {
    const [where, called = ''] = key.split(' ');
    const more = count - (before.get(key) ?? 0);
    const sum = where === '汇总' ? sums.summary : sums.sheets;
    if (more > 0) sum[called] = (sum[called] ?? 0) + more;
  }
  return sums;
}

test.each([2, 20])('with %i units: its clause once for 扣分 and once for its words, the total once, nothing of another unit; 汇总 ranks the units', (units) => {
  // 扣分, 得分 and 小计 are worked by the spreadsheet's own functions; three columns of 汇总 compare the totals of all.
  expect(callsAfter(units, '9.1.1', entry(1, '', ''))).toEqual({ sheets: { DEDUCT: 1, EXPLAIN: 1, TOTAL: 1 }, summary: { RANKING: 3 * units } });
});
