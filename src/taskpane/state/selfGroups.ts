import type { StandingBook } from '../../workbook/freezing/standing';
import { schemeKind } from '../../workbook/schemeKind';
import type { PlannedGroup } from './plannedBook';

/** A scheme of clauses and a year, with the units that have a 评分表. */
export interface SelfGroup {
  readonly group: PlannedGroup;
  readonly book: StandingBook;
  readonly units: readonly string[];
}

export function selfGroups(groups: readonly PlannedGroup[]): readonly SelfGroup[] {
  return groups.flatMap((group): SelfGroup[] => {
    const { book } = group;
    if (book === null || schemeKind(book.scheme) !== 'clauses') return [];
    const units = book.sheets.filter(({ kind }) => kind === 'unit').map(({ about }) => about);
    return units.length === 0 ? [] : [{ group, book, units }];
  });
}
