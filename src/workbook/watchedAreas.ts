import { entryAreas } from './entryAreas';
import type { Rect } from './plan';
import type { SheetKind } from './sheetOrders';

/** Cells that people fill in, with what tells a row apart: the words of a column, the number of the line, or nothing. */
export interface WatchedArea {
  readonly words: string;
  readonly rect: Rect;
  readonly labels: number | 'row' | null;
}

type Names = Readonly<Record<string, Rect>>;

/** Of a 评分表 and of a 口径 sheet: name of the cells, their words, and the name of the column that tells the rows apart. */
const OWN: Readonly<Partial<Record<SheetKind, readonly (readonly [name: string, words: string, labels: string])[]>>> = {
  unit: [['KH_entries', '查实数', 'KH_clauses'], ['KH_cases', '案件', 'KH_clauses'], ['KH_self_scores', '自查分', 'KH_clauses'], ['KH_reasons', '扣分说明', 'KH_clauses']],
  decisions: [['KH_answers', '定为', 'KH_keys'], ['KH_deciders', '谁定的', 'KH_keys'], ['KH_days', '哪天定的', 'KH_keys']],
};

/** What is filled in on a sheet, where it lies. Areas that the sheet has lost are left out. */
export function watchedAreas(kind: SheetKind, names: Names): readonly WatchedArea[] {
  const own = (OWN[kind] ?? []).flatMap(([name, words, labels]): readonly WatchedArea[] => {
    const [rect, beside] = [names[name], names[labels]];
    return rect === undefined || beside === undefined ? [] : [{ words, rect, labels: beside.column }];
  });
  const others = entryAreas(kind).flatMap(({ name, words, labels }): readonly WatchedArea[] => {
    const rect = names[name];
    return rect === undefined ? [] : [{ words, rect, labels }];
  });
  return [...own, ...others];
}

export function intersection(one: Rect, other: Rect): Rect | null {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
