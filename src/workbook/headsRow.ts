import type { Item, PerHead, Section } from '../scheme/scheme';
import type { ClauseRow } from './clauseRows';

/**
 * The row for the number of persons, the last of a 人均 section. It stands among the clauses so that it is entered, counted
 * as 待评 and found again like them; it has neither 扣分 nor 得分.
 */
export function headsRow({ id, label, quote }: PerHead, path: readonly Section[], row: number): ClauseRow {
  const words = `${label}（${quote}）`;
  const quoted = { quote, shown: words, mends: [] };
  const item: Item = { id, quote: '', shown: '', mends: [], allotted: null, responsible: [], verification: null, clauses: [] };
  const reading = {
    text: words, span: words, start: 0, end: words.length,
    effect: 'none', basis: 'once', points: null, unit: '人', per: '1', cap: null, threshold: null, discretion: false, refused: null,
  } as const;
  const clause = { ...quoted, id, forgotten: null, under: null, ruling: null, veto: null, effect: 'add', reading } as const;
  return { row, path, item, clause, itemFirst: row, itemLast: row, scoreFirst: row, scoreLast: row, allotted: null, adjustments: true, heads: true };
}
