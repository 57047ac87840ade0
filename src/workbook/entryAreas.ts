import type { Scheme } from '../scheme/scheme';
import type { SheetKind } from './sheetOrders';

/** Cells of one sort that are filled in on a sheet, found by their name and told apart by the words beside them. */
export interface EntryArea {
  /** The name of the cells on the sheet. */
  readonly name: string;
  /** What they are called on it: 得分. */
  readonly words: string;
  /** The column whose words tell the rows apart; null for a single cell. */
  readonly labels: number | null;
  /**
   * For what the office sets: the key of its setting or 口径, by the words of the row. Where that is answered the cell holds the
   * answer and is no entry.
   */
  readonly key?: (label: string) => string | undefined;
}

const area = (name: string, words: string, labels: number | null = null, key?: EntryArea['key']): EntryArea => ({ name, words, labels, ...(key === undefined ? {} : { key }) });

/** What is filled in on a sheet of this kind, beside the clauses of a 评分表 and the counts of a 计票表. */
export function entryAreas({ methods, indicators, ballot }: Scheme, kind: SheetKind): readonly EntryArea[] {
  switch (kind) {
    case 'methods':
      return [
        area('KH_entries', '得分', 0),
        area('KH_findings', '检查情况', 1),
        area('KH_feedback', '收到书面反馈的日期'),
        area('KH_weights', '权重', 0, (label) => methods?.methods.find(({ name }) => name === label)?.weight),
        area('KH_missing', '缺项办法', null, () => methods?.missing),
      ];
    case 'ranking':
      return [
        area('KH_places', '名次排法', null, () => methods?.places),
        area('KH_tie', '后两位的边上并列', null, () => methods?.talk.tie),
        area('KH_chosen', '并列中约谈', null, () => methods?.talk.chosen),
      ];
    case 'month':
      return [
        area('KH_entries', '得分', 0),
        area('KH_remarks', '说明', 0),
        area('KH_indicators', '工作指标', 0, (label) => indicators?.indicators.find(({ id }) => id === label)?.name),
        area('KH_allotted', '标准分', 0, (label) => indicators?.indicators.find(({ id }) => id === label)?.points),
        area('KH_gap', '落在两档之间的', null, () => indicators?.gap),
      ];
    case 'year':
      return [area('KH_remarks', '备注', 0), area('KH_facts', '件数', 0), area('KH_gap', '落在两档之间的', null, () => indicators?.gap)];
    case 'tally':
      return [
        area('KH_base', '得票率除以', null, () => ballot?.base),
        area('KH_gap', '两档之间', null, () => ballot?.gap ?? undefined),
        area('KH_smallest', '收回的票少于几张的不公布', null, () => ballot?.smallest),
      ];
    case 'unit':
    case 'ballot':
      return [];
  }
}
