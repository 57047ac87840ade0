import type { Formula, Rect } from '../plan';
import type { Known } from './known';

/** What the renderers of the functions may look at. */
export interface NativeContext {
  readonly known: Known;
  /** Columns beside the table that 同案 needs, made when a formula first asks for them. */
  readonly cases: (ask: CaseAsk) => CaseColumns;
}

/** The columns a sheet hands to KH.HIGHEST. */
export interface CaseAsk {
  readonly clauses: Rect;
  readonly words: Rect;
  readonly quantities: Rect;
  readonly cases: Rect;
  readonly scope: Formula | null;
}

/** Columns of the sheet, from 0, one cell a clause row. */
export interface CaseColumns {
  /** 1 where the 案件 cell holds what native functions cannot take apart. */
  readonly several: number;
  /** The case in one spelling; "" for none. */
  readonly id: number;
  /** 应扣 of the row in its case. */
  readonly points: number;
  /** First row (from 1) of its 考核内容. */
  readonly scope: number;
  /** What its 考核内容 comes to in the case. */
  readonly sum: number;
  /** Row (from 1) whose 考核内容 keeps the case. */
  readonly kept: number;
  readonly first: number;
  readonly last: number;
}

/** One function of KH.* written with those of Excel 2016. */
export type Renderer = (args: readonly Formula[], context: NativeContext) => Formula;

export function argument(args: readonly Formula[], place: number): Formula {
  const found = args[place];
  if (found === undefined) throw new RangeError(`argument ${place} is missing`);
  return found;
}
