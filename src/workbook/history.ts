import { cellWords } from './namedColumns';
import { HISTORY_NAME } from './recordNames';
import type { RecordSheet } from './recordSheet';

/** 修改记录: who set which entry from what to what and why. */
export const HISTORY: RecordSheet = {
  name: HISTORY_NAME,
  note: '这张表在，窗格开着时改的就记：在窗格里改的，和在单元格里改的。成片改的，Excel 不说改前是什么，记作“改前不详”。窗格没有开时改的、别人在另一台电脑上改的，由他那边的窗格记。“理由”一列可以事后补。',
  headings: ['时间', '谁改的', '表', '位置', '改了什么', '改前', '改后', '理由', '在哪改的'],
  widths: [92, 52, 76, 60, 170, 80, 80, 110, 44],
  printed: 9,
  open: [7],
};

export const HISTORY_REASON = 7;

export type ChangedIn = '窗格' | '单元格';

/** One change, as words. */
export interface Change {
  /** 2026-11-25 21:40 */
  readonly when: string;
  readonly by: string;
  readonly sheet: string;
  /** "F57"; "F4:F100". */
  readonly place: string;
  /** "8.2.1 查实数" */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly source: ChangedIn;
}

/** Told by Excel for a single cell only. */
export const UNKNOWN_BEFORE = '改前不详';
export const BLANK_CELL = '空';
const NOBODY = '没有写明';

export function changeRow({ when, by, sheet, place, what, from, to, reason, source }: Change): readonly string[] {
  return [when, by === '' ? NOBODY : by, sheet, place, what, from === '' ? BLANK_CELL : from, to === '' ? BLANK_CELL : to, reason, source];
}

/** The rows of the sheet under its head, the newest last; blank rows are left out. `index` counts from 0 under the head. */
export function readChanges(rows: readonly (readonly unknown[])[]): readonly (Change & { readonly index: number })[] {
  return rows.flatMap((row, index) => {
    const [when = '', by = '', sheet = '', place = '', what = '', from = '', to = '', reason = '', source = ''] = row.map(cellWords);
    return when === '' ? [] : [{ index, when, by, sheet, place, what, from, to, reason, source: source === '窗格' ? ('窗格' as const) : ('单元格' as const) }];
  });
}
