import { isDiscretion } from '../../workbook/clauseRows';
import { isPending, isPositive, type ClauseLine, type UnitView } from './unitView';

/** 全部, 待评, 有扣分, 需判断: what the list of clauses shows. */
export const FILTERS = [
  { id: 'all', label: '全部', keeps: () => true },
  { id: 'pending', label: '待评', keeps: isPending },
  { id: 'lost', label: '有扣分', keeps: lost },
  { id: 'judge', label: '需判断', keeps: ({ place }: ClauseLine) => isDiscretion(place) },
] as const;

export type Filter = (typeof FILTERS)[number]['id'];

function lost(line: ClauseLine): boolean {
  return isPositive(line.deduction);
}

export interface LineGroup {
  readonly title: string;
  readonly lines: readonly ClauseLine[];
}

/** The lines that pass, under the headings of their innermost section. */
export function grouped({ lines }: UnitView, filter: Filter): readonly LineGroup[] {
  const keeps = FILTERS.find(({ id }) => id === filter)?.keeps ?? (() => true);
  const groups: { title: string; lines: ClauseLine[] }[] = [];
  for (const line of lines) {
    if (!keeps(line)) continue;
    const title = line.place.path[line.place.path.length - 1]?.shown.replace(/\s+/g, '') ?? '';
    const last = groups[groups.length - 1];
    if (last?.title === title) last.lines.push(line);
    else groups.push({ title, lines: [line] });
  }
  return groups;
}

export function countFor({ lines }: UnitView, filter: Filter): number {
  const keeps = FILTERS.find(({ id }) => id === filter)?.keeps ?? (() => true);
  return lines.filter((line) => keeps(line)).length;
}
