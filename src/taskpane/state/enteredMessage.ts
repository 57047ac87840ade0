import type { Clause } from '../../scheme/scheme';
import type { ClauseFigures } from '../book/readClauseRow';
import type { CellValue } from '../book/readSheet';
import type { Message } from './message';
import { amount, shown } from './points';

/** A line that was written, and what the unit's sheet said of the clause before and after. */
export interface Entered {
  /** From 1, as a person counts the lines. */
  readonly line: number;
  readonly unit: string;
  readonly clause: Clause;
  /** null where the unit's sheet does not have the clause. */
  readonly before: ClauseFigures | null;
  readonly after: ClauseFigures | null;
}

/** What became of the unit's points after a line was entered: two sentences. */
export function enteredMessage({ line, unit, clause, before, after }: Entered): Message {
  const award = clause.effect === 'add';
  const verb = award ? '加分' : '扣分';
  const fact = `台账第 ${line} 行已登记：${unit} ${clause.id}。`;
  if (after === null) return { tone: 'ask', fact, next: `${unit}的表上没有 ${clause.id} 这一条，这一笔没有计入。请核对单位和条款。` };
  const points = (value: CellValue): string => (value === '/' ? '不适用' : amount(value) === null ? '待评' : ` ${shown(value)} 分`);
  const [was, is] = award ? [before?.score ?? '', after.score] : [before?.deduction ?? '', after.deduction];
  if (after.origin === '') return { tone: 'ask', fact, next: `${unit}的表不从台账取数，这一笔没有计入。请到“单位和口径”把这张表重做一遍，已填的都保留。` };
  if (after.origin.startsWith('本表')) return { tone: 'ask', fact, next: `${unit}表上 ${clause.id} 的“查实数”已填 ${shown(after.counted)}，以它为准，这一笔没有计入。要用台账的，请把那一格清空。` };
  if (amount(is) === null) return { tone: 'ask', fact, next: `${unit} ${clause.id} 的${verb}还算不出。${after.reason === '' ? '请看单位的表。' : `表上写明：${after.reason}`}` };
  const released = (amount(after.released)?.gt(0) ?? false) ? `同案免扣 ${shown(after.released)} 分（${after.reason}）。` : '';
  return { tone: 'done', fact, next: `${unit} ${clause.id} 合计 ${shown(after.counted)}，${verb}${points(was) === points(is) ? `仍是${points(is)}` : `由${points(was)}变为${points(is)}`}。${released}` };
}
