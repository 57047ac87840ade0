import type { SheetKind } from './sheetOrders';

/** Cells of one sort that are filled in on a sheet, found by their name and told apart by the words beside them. */
export interface EntryArea {
  /** The name of the cells on the sheet. */
  readonly name: string;
  /** What they are called on it: 得分. */
  readonly words: string;
  /** The column whose words tell the rows apart; null for a single cell. */
  readonly labels: number | null;
}

/**
 * What is filled in on a sheet of each kind, beside the clauses of a 评分表 and the counts of a 计票表. The 口径 sheet has none: it
 * is never made anew, for every other sheet points to it.
 */
const AREAS: Readonly<Record<SheetKind, readonly EntryArea[]>> = {
  decisions: [],
  unit: [],
  ballot: [],
  tally: [],
  methods: [
    { name: 'KH_entries', words: '得分', labels: 0 },
    { name: 'KH_findings', words: '检查情况', labels: 1 },
    { name: 'KH_feedback', words: '收到书面反馈的日期', labels: null },
  ],
  ranking: [],
  month: [
    { name: 'KH_entries', words: '得分', labels: 0 },
    { name: 'KH_remarks', words: '说明', labels: 0 },
  ],
  year: [
    { name: 'KH_remarks', words: '备注', labels: 0 },
    { name: 'KH_facts', words: '件数', labels: 0 },
  ],
};

export function entryAreas(kind: SheetKind): readonly EntryArea[] {
  return AREAS[kind];
}
