import type { Scheme } from '../scheme/scheme';
import { schemeKind } from './schemeKind';

/** 口径表, 评分表, 测评票, 计票表, 检查考核表, 排名表, 月度考核表, 全年考核表; of a whole assessment 台账, 汇总, 名次表, 失分分析, 整改台账, 约谈名单. */
export type SheetKind = 'decisions' | 'unit' | 'ballot' | 'tally' | 'methods' | 'ranking' | 'month' | 'year' | WholeKind;

export type WholeKind = 'ledger' | 'summary' | 'places' | 'losses' | 'rectification' | 'talks';

/** Their names, and the kinds. */
export const WHOLE: Readonly<Record<WholeKind, string>> = { ledger: '台账', summary: '汇总', places: '名次表', losses: '失分分析', rectification: '整改台账', talks: '约谈名单' };

/** About all units together. */
export function isWhole(kind: SheetKind): kind is WholeKind {
  return Object.hasOwn(WHOLE, kind);
}

/** One sheet about all units that have a 评分表. 台账 goes before their sheets, which add it up; the others point to them or are made from what they say. */
export function wholeOrder(kind: WholeKind, units: readonly string[]): SheetOrder {
  const from: Readonly<Partial<Record<WholeKind, readonly string[]>>> = { summary: units, places: [WHOLE.summary], losses: units };
  return { ...order(kind, WHOLE[kind], units), from: from[kind] ?? [] };
}

/** One sheet to be made: what it is about, before anything of it is planned. */
export interface SheetOrder {
  readonly kind: SheetKind;
  /** By which it is known again, alone of its kind in one scheme and year; the sheet is called so where that is free. */
  readonly name: string;
  /** Whom it is about. */
  readonly subjects: readonly string[];
  /** Id of the kind of 测评; '' for other sheets. */
  readonly category: string;
  /** 1 to 12; 0 for other sheets. */
  readonly month: number;
  /** Of a 计票表: a row for each content of each subject. */
  readonly byContent?: boolean;
  /** Names of the orders whose sheets it points to, in its own order: they must be there before it. */
  readonly from: readonly string[];
}

/** 每月 (驻地办 第三条): a sheet for each month of the year. */
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The name of the order of the 口径 sheet. */
export const DECISIONS = '口径';

/** The order of the 口径 sheet, to which the formulas of all the others point; null for a scheme that asks nothing. */
export function decisionsOrder({ readings, settings }: Pick<Scheme, 'readings' | 'settings'>): SheetOrder | null {
  return readings.length + settings.length === 0 ? null : order('decisions', DECISIONS, []);
}

/**
 * The sheets a scheme gives for those named, in the order of making; none where nobody is named, or a vote has no such category.
 * `byContent`: votes are counted content by content.
 */
export function sheetOrders(scheme: Scheme, subjects: readonly string[], category = '', byContent = false): readonly SheetOrder[] {
  if (subjects.length === 0) return [];
  switch (schemeKind(scheme)) {
    case 'clauses':
      return subjects.map((unit) => order('unit', unit, [unit]));
    case 'methods':
      return [...subjects.map((unit) => order('methods', unit, [unit])), { ...order('ranking', '排名', subjects), from: subjects }];
    case 'indicators':
      return subjects.flatMap((person) => {
        const months = MONTHS.map((month) => ({ ...order('month', `${person}${month}月`, [person]), month }));
        return [...months, { ...order('year', `${person}全年`, [person]), from: months.map(({ name }) => name) }];
      });
    case 'ballot':
      if (scheme.ballot?.kinds.some(({ id }) => id === category) !== true) return [];
      return [
        { ...order('ballot', `${category}测评票`, subjects), category },
        { ...order('tally', `${category}${byContent ? '分项' : ''}计票表`, subjects), category, byContent },
      ];
  }
}

function order(kind: SheetKind, name: string, subjects: readonly string[]): SheetOrder {
  return { kind, name, subjects, category: '', month: 0, from: [] };
}

/** The sheets of a whole assessment of units by clauses: 台账 before the sheets that add it up, the lists behind all that they are made from. */
export function wholeOrders(units: readonly string[]): readonly SheetOrder[] {
  const of = (kind: WholeKind): SheetOrder => wholeOrder(kind, units);
  return [of('ledger'), ...units.map((unit) => order('unit', unit, [unit])), of('summary'), of('places'), of('losses'), of('rectification'), of('talks')];
}
