import { isWhole } from '../../workbook/sheetOrders';
import type { UnitTotal } from '../book/readTotals';

/** One line of the summary; not `scored` where the sheet gives places or grades and no total of its own. */
export interface SummaryLine {
  readonly total: UnitTotal;
  readonly scored: boolean;
  readonly note: string;
}

/** 口径, ballots to print and single months have no line of their own: the 计票表 and the year stand for them. */
export function summaryLines(totals: readonly UnitTotal[]): readonly SummaryLine[] {
  return totals.flatMap((total): SummaryLine[] => {
    const { kind } = total.sheet.marks;
    if (kind === 'decisions' || kind === 'ballot' || kind === 'month' || isWhole(kind)) return [];
    if (kind === 'tally') return [{ total, scored: false, note: '得票率和等次见表' }];
    if (kind === 'ranking') return [{ total, scored: false, note: '名次和约谈见表' }];
    return [{ total, scored: true, note: pendingWords(total.pending, kind === 'unit' ? '条' : '项') }];
  });
}

/** 3 家，1 家还有待评，总分为暂计; nothing where no sheet has a total. */
export function summaryWords(lines: readonly SummaryLine[]): string {
  const scored = lines.filter((line) => line.scored);
  if (scored.length === 0) return `${lines.length} 张表`;
  const open = scored.filter(({ total }) => total.pending !== 0).length;
  const one = scored.some(({ total }) => total.sheet.marks.kind === 'year') ? '个' : '家';
  return `${scored.length} ${one}${open > 0 ? `，${open} ${one}还有待评，总分为暂计` : '，都已评完'}`;
}

function pendingWords(pending: UnitTotal['pending'], one: string): string {
  if (typeof pending !== 'number') return '待评数没有读到';
  return pending > 0 ? `暂计，待评 ${pending} ${one}` : '已评完';
}
