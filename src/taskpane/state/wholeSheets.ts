import { WHOLE, wholeOrder, type WholeKind } from '../../workbook/sheetOrders';
import type { UnitSheet } from '../book/findUnitSheets';
import type { SheetMarks } from '../book/sheetMarks';
import type { MakingTask } from './making';
import type { Message } from './message';

/** The sheets of one scheme and year, as the sheets about all units are made from them. */
export interface WholeMeeting {
  readonly units: readonly UnitSheet[];
  readonly old: UnitSheet | null;
  /** Sheets that are made with it: 汇总 has 名次表 and 失分分析 beside it. */
  readonly beside: readonly { readonly kind: WholeKind; readonly old: UnitSheet | null }[];
}

const BESIDE: Readonly<Partial<Record<WholeKind, readonly WholeKind[]>>> = { summary: ['places', 'losses'] };

export function meetWhole(kind: WholeKind, sheets: readonly UnitSheet[], { scheme, year }: Pick<SheetMarks, 'scheme' | 'year'>): WholeMeeting {
  const own = sheets.filter(({ marks }) => marks.scheme === scheme && marks.year === year);
  const oldOf = (wanted: WholeKind): UnitSheet | null => own.find(({ marks }) => marks.kind === wanted) ?? null;
  return { units: own.filter(({ marks }) => marks.kind === 'unit'), old: oldOf(kind), beside: (BESIDE[kind] ?? []).map((one) => ({ kind: one, old: oldOf(one) })) };
}

/** 台账 comes before the sheets that add it up: a new one is followed by every 评分表, made anew to read it. */
export function wholeTasks(kind: WholeKind, { units, old, beside }: WholeMeeting): readonly MakingTask[] {
  const names = units.map(({ marks }) => marks.unit);
  const taskOf = (one: WholeKind, before: UnitSheet | null): MakingTask => ({ unit: WHOLE[one], old: before, order: wholeOrder(one, names) });
  const task = taskOf(kind, old);
  if (kind !== 'ledger' || old !== null) return [task, ...beside.map((one) => taskOf(one.kind, one.old))];
  return [task, ...units.map((sheet): MakingTask => ({ unit: sheet.marks.unit, old: sheet, order: { kind: 'unit', name: sheet.marks.unit, subjects: [sheet.marks.unit], category: '', month: 0, from: [] } }))];
}

/** What is asked before anything that is there is touched; null where nothing is. */
export function askAboutWhole(kind: WholeKind, { units, old }: WholeMeeting, scheme: string, year: string): Message | null {
  if (old !== null) return { tone: 'ask', fact: `“${scheme}”${year} 年度，本工作簿中已有“${old.name}”表。`, next: '重做会按现在各单位的表换新表，已填的数和字都带过去。' };
  if (kind !== 'ledger' || units.length === 0) return null;
  return { tone: 'ask', fact: `生成台账后，${units.length} 家的表要各重做一遍，才从台账取数。`, next: '已填的查实数、案件和理由都带过去；表里填了查实数的，仍以表里的为准。' };
}
