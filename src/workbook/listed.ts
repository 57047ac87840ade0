import type { Problem } from './planRectificationSheet';
import type { Talk } from './planTalksSheet';

/** What 整改台账 is made from, by the names of its columns on a 评分表. */
export const PROBLEM_COLUMNS = ['KH_clauses', 'KH_deductions', 'KH_reasons'] as const;
/** What 约谈名单 is made from, on 汇总. */
export const TALK_COLUMNS = ['KH_units', 'KH_totals', 'KH_ranks', 'KH_talks'] as const;

type Columns = readonly (readonly unknown[])[];

/** Every deduction of one 评分表, in the order of its clauses. */
export function problemsOf(unit: string, [clauses = [], deductions = [], reasons = []]: Columns): readonly Problem[] {
  return clauses.flatMap((clause, row): Problem[] => {
    const points = deductions[row];
    return typeof points === 'number' && points > 0 ? [{ unit, clause: String(clause), points, reason: String(reasons[row] ?? '') }] : [];
  });
}

/** The units that 汇总 has among the last places, or on their edge. */
export function talksOf([units = [], totals = [], ranks = [], grounds = []]: Columns): readonly Talk[] {
  return units.flatMap((unit, row): Talk[] => {
    const [total, rank, ground] = [totals[row], ranks[row], String(grounds[row] ?? '')];
    return ground === '' ? [] : [{ unit: String(unit), total: typeof total === 'number' ? total : null, rank: typeof rank === 'number' ? rank : '', ground }];
  });
}
