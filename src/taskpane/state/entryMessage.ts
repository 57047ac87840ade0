import { a1 } from '../../workbook/address';
import { isDiscretion } from '../../workbook/clauseRows';
import type { NamedRects } from '../book/namedRects';
import { amount } from './points';
import type { Message } from './message';
import { isProblem, type ClauseLine } from './unitView';

/** A row that cannot be scored as it is filled in, and the cell to go to. */
export interface EntryMessage {
  readonly message: Message;
  readonly cell: { readonly row: number; readonly column: number };
  /** "F60" */
  readonly address: string;
}

/** What stands in the way on this row, or null when nothing does. */
export function entryMessage(unit: string, line: ClauseLine, ranges: NamedRects): EntryMessage | null {
  const quantity = { row: line.row, column: ranges['KH_entries']?.column ?? 0 };
  const reason = { row: line.row, column: ranges['KH_reasons']?.column ?? 0 };
  const about = (cell: { row: number; column: number }, fact: (at: string) => string, next: (at: string) => string): EntryMessage => {
    const address = a1(cell.row, cell.column);
    return { cell, address, message: { tone: 'stop', fact: fact(address), next: next(address) } };
  };

  const typed = String(line.quantity).trim();
  if (typed === '' || typed === '/') return null;
  const count = amount(line.quantity);
  const asks = isDiscretion(line.place)
    ? '请填扣几分；不扣填 0，不适用填 /；还没评就空着。'
    : '请填 0、1、2……；不适用填 /；还没查就空着。';
  if (count === null) return about(quantity, (at) => `${unit} ${at} 的查实数是“${typed}”，不是数字。`, () => asks);
  if (count.isNegative() && !count.isZero()) return about(quantity, (at) => `${unit} ${at} 的查实数是 ${typed}，比 0 小。`, () => asks);
  if (isDiscretion(line.place)) {
    if (count.isZero() || line.reason.trim() !== '') return problemOf(line, ranges, unit);
    return about(reason, () => `${unit} ${a1(quantity.row, quantity.column)} 填了 ${typed} 分，没有写理由。`, (at) => `请在 ${at} 写明何时、何事、为何这么定。`);
  }
  if (!count.isInteger()) return about(quantity, (at) => `${unit} ${at} 的查实数是 ${typed}，不是整数。`, () => asks);
  return problemOf(line, ranges, unit);
}

/** The entry is fine, yet the row's formula shows none of its points. */
function problemOf(line: ClauseLine, ranges: NamedRects, unit: string): EntryMessage | null {
  const name = line.place.clause.reading.effect === 'add' ? 'KH_scores' : 'KH_due';
  const value = name === 'KH_due' ? line.due : line.score;
  if (!isProblem(value) || value === '#BUSY!' || value === '#GETTING_DATA') return null;
  const cell = { row: line.row, column: ranges[name]?.column ?? 0 };
  const address = a1(cell.row, cell.column);
  const fact = value === '#NAME?' ? `${unit} ${address} 的公式还没有接上考核功能。` : `${unit} ${address} 按现在的条款文字算不出分值。`;
  const next = value === '#NAME?' ? '请关掉窗格重新打开，再看这一格。' : '请核对本行的条款文字与方案原文是否一致。';
  return { cell, address, message: { tone: 'stop', fact, next } };
}
