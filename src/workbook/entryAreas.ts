import { LEDGER_NAMES } from './ledgerPlaces';
import { FOLLOW_LABELS } from './followUp';
import type { SheetKind } from './sheetOrders';

/** Cells of one sort that are filled in on a sheet, found by their name and told apart by the words beside them. */
export interface EntryArea {
  /** The name of the cells on the sheet. */
  readonly name: string;
  /** What they are called on it: 得分. */
  readonly words: string;
  /** The column whose words tell the rows apart; 'row' where only their order does; null for a single cell. */
  readonly labels: number | 'row' | null;
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
  ledger: [
    { name: LEDGER_NAMES.day, words: '日期', labels: 'row' },
    { name: LEDGER_NAMES.unit, words: '单位', labels: 'row' },
    { name: LEDGER_NAMES.clause, words: '条款', labels: 'row' },
    { name: LEDGER_NAMES.count, words: '数量', labels: 'row' },
    { name: LEDGER_NAMES.case, words: '案件', labels: 'row' },
    { name: LEDGER_NAMES.fact, words: '事实及依据', labels: 'row' },
    { name: LEDGER_NAMES.by, words: '登记人', labels: 'row' },
  ],
  summary: [
    { name: 'KH_office', words: '定为', labels: 0 },
    { name: 'KH_office_by', words: '谁定的', labels: 0 },
    { name: 'KH_office_days', words: '哪天定的', labels: 0 },
  ],
  places: [{ name: 'KH_sort', words: '排序', labels: null }],
  losses: [],
  rectification: [
    { name: 'KH_months', words: '期限几个月', labels: null },
    { name: 'KH_measures', words: '整改措施', labels: FOLLOW_LABELS.rectification },
    { name: 'KH_owners', words: '责任人', labels: FOLLOW_LABELS.rectification },
    { name: 'KH_feedback_days', words: '反馈日期', labels: FOLLOW_LABELS.rectification },
    { name: 'KH_closed', words: '销号日期', labels: FOLLOW_LABELS.rectification },
  ],
  talks: [
    { name: 'KH_months', words: '期限几个月', labels: null },
    { name: 'KH_notice_days', words: '通知日期', labels: FOLLOW_LABELS.talks },
    { name: 'KH_talkers', words: '约谈人', labels: FOLLOW_LABELS.talks },
    { name: 'KH_talk_days', words: '约谈日期', labels: FOLLOW_LABELS.talks },
    { name: 'KH_talk_notes', words: '约谈情况', labels: FOLLOW_LABELS.talks },
  ],
};

export function entryAreas(kind: SheetKind): readonly EntryArea[] {
  return AREAS[kind];
}
