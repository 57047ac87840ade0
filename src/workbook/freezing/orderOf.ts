import type { Scheme } from '../../scheme/scheme';
import { decisionsOrder, sheetOrders, wholeOrder, type SheetOrder } from '../sheetOrders';
import type { StandingSheet } from './standing';

/** Where 排名 has the names of its units; 计票表 and 台账 begin with theirs. */
const RANKED_UNITS = 1;

/** The order that a sheet was made for, as its name and its cells tell it; null for lists that are records, and where the sheets it needs are gone. */
export function orderOf(scheme: Scheme, sheet: StandingSheet, all: readonly StandingSheet[]): SheetOrder | null {
  const { kind, about } = sheet;
  switch (kind) {
    case 'decisions':
      return decisionsOrder(scheme);
    case 'unit':
    case 'methods':
      return { kind, name: about, subjects: [about], category: '', month: 0, from: [] };
    case 'ranking': {
      const units = column(sheet, 'KH_totals', RANKED_UNITS);
      return { kind, name: about, subjects: units, category: '', month: 0, from: units };
    }
    case 'month':
      return sheetOrders(scheme, [about.replace(/\d{1,2}月$/u, '')]).find(({ name }) => name === about) ?? null;
    case 'year':
      return sheetOrders(scheme, [about.replace(/全年$/u, '')]).find(({ name }) => name === about) ?? null;
    case 'ballot':
    case 'tally':
      return ofVotes(scheme, sheet, all);
    case 'ledger':
      return wholeOrder('ledger', column(sheet, 'KH_list_units'));
    case 'summary':
      return wholeOrder('summary', column(sheet, 'KH_units'));
    case 'places':
    case 'losses': {
      // They name their units in formulas; 汇总, which is made with them, names the same.
      const summary = all.find((one) => one.kind === 'summary');
      return summary === undefined ? null : wholeOrder(kind, column(summary, 'KH_units'));
    }
    case 'rectification':
    case 'talks':
      return null;
  }
}

/** A 测评票 does not say whom it is about in a way that is found again: its 计票表 does. */
function ofVotes(scheme: Scheme, { kind, about }: StandingSheet, all: readonly StandingSheet[]): SheetOrder | null {
  for (const { id } of scheme.ballot?.kinds ?? []) {
    for (const byContent of [false, true]) {
      const tally = all.find((one) => one.kind === 'tally' && one.about === `${id}${byContent ? '分项' : ''}计票表`);
      if (tally === undefined) continue;
      const subjects = [...new Set(column(tally, 'KH_subjects'))];
      const found = sheetOrders(scheme, subjects, id, byContent).find((order) => order.kind === kind && order.name === about);
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** The words in the rows of a name, in its own first column or in another. */
function column({ content: { values, rects } }: StandingSheet, name: string, at = rects[name]?.column ?? 0): readonly string[] {
  const rect = rects[name];
  if (rect === undefined) return [];
  return values.slice(rect.row, rect.row + rect.rows).map((row) => String(row[at] ?? '')).filter((words) => words !== '');
}
