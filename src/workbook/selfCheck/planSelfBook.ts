import type { Decisions, Scheme, Script } from '../../scheme/scheme';
import type { DecidersByKey } from '../answeredRows';
import { HEAD_ROW } from '../clauseRows';
import { layoutOf } from '../layout';
import { ENTRY_FILL } from '../looks';
import type { CellPlan, SheetPlan, ValidationPlan } from '../plan';
import { planBook } from '../planBook';
import { sheetOrders } from '../sheetOrders';

export interface SelfBookOptions {
  readonly year: string;
  readonly decisions: Decisions;
  readonly deciders?: DecidersByKey;
  readonly script: Script;
  /** Sheet names that are taken. */
  readonly taken: readonly string[];
}

/** The name on the 评分表 that tells a 自查表 from an assessment: on its title. */
export const SELF_MARK = 'KH_self_check';

/** What one unit gets for its 自查: the 口径 as decided, locked, and its 评分表 to be filled in by itself. Throws a RangeError for a scheme without clauses. */
export function planSelfBook(scheme: Scheme, unit: string, options: SelfBookOptions): readonly SheetPlan[] {
  const plans = planBook(scheme, sheetOrders(scheme, [unit]), options);
  return plans.map((plan, index) => (index === plans.length - 1 ? selfSheet(scheme, plan) : locked(plan)));
}

/** What is said otherwise to the unit than to the assessors. */
const WORDS: Readonly<Record<string, string>> = { '考核组成员（签字）：': '填表人（签字）：', '组长（签字）：': '负责人（签字）：' };

function selfSheet(scheme: Scheme, plan: SheetPlan): SheetPlan {
  const { quantity } = layoutOf(scheme);
  const cells = plan.cells.map((cell): CellPlan => {
    const { row, column, content } = cell;
    if (row === 0 && column === 0) return { ...cell, content: `${String(content)}（自查）` };
    if (row === HEAD_ROW && column === quantity) return { ...cell, content: '自查数' };
    return typeof content === 'string' ? { ...cell, content: WORDS[content] ?? content } : cell;
  });
  const said = (words: string): string => words.replaceAll('查实数', '自查数').replaceAll('填查实的数', '填自查发现的数').replaceAll('查实没有', '查过没有');
  const validations = plan.validations.map((one): ValidationPlan => ({ ...one, title: said(one.title), message: said(one.message), promptTitle: said(one.promptTitle), prompt: said(one.prompt) }));
  return { ...plan, cells, validations, names: [...plan.names, { name: SELF_MARK, rect: { row: 0, column: 0, rows: 1, columns: 1 } }] };
}

/** The unit reads the 口径; it does not decide it. */
function locked(plan: SheetPlan): SheetPlan {
  const cells = plan.cells.map((cell): CellPlan => (typeof cell.content === 'string' && cell.content.startsWith('浅色格可以改。') ? { ...cell, content: '口径由考核单位定，供自查时照着算；本表不能改。' } : cell));
  return { ...plan, cells, entries: [], validations: [], styles: plan.styles.filter(({ style }) => style.fill !== ENTRY_FILL) };
}
