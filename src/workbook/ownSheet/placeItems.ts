import { amountOfCell } from '../../intake/allotment';
import { call, fixedCell, literal } from '../formula';
import type { Formula } from '../plan';
import { anchors } from './ownColumns';
import type { OwnClause, OwnItem, OwnMode, OwnQuestion, OwnTable } from './own';
import type { PlacedItem } from './ownFrame';
import { clauseWords, ownCell } from './ownWords';
import { REGISTER } from './registerColumns';

/** An item that has one clause a row can be entered beside its rows. */
export function fitsInPlace(own: OwnTable, { clauses, part }: OwnItem): boolean {
  if (part) return false;
  const anchor = anchors(own);
  const rows = clauses.map(({ row, column }) => anchor(row, column));
  return new Set(rows).size === rows.length;
}

export interface Placing {
  readonly mode: OwnMode;
  /** The first row of the register on the sheet beside, and its name. */
  readonly firstRow: number;
  readonly sideName: string;
  /** Row of the decision on the sheet beside. */
  readonly decisionRow: (question: OwnQuestion) => number;
}

/** Every item with the rows that its clauses are entered on; those without clauses have none. */
export function placeItems(own: OwnTable, items: readonly OwnItem[], { mode, firstRow, sideName, decisionRow }: Placing): readonly PlacedItem[] {
  let next = firstRow;
  return items.map((item): PlacedItem => {
    const onSide = mode === 'side' || !fitsInPlace(own, item);
    const start = next;
    if (onSide) next += item.clauses.length;
    const place = (clause: OwnClause, at: number) => {
      const row = onSide ? start + at : own.row + clause.row;
      const { question } = clause;
      const decision = question === null ? null : decisionCell(onSide, sideName, decisionRow(question));
      const words = clauseWords(own, clause, !onSide, decision);
      // On the sheet beside the words stand in a cell of their own.
      return { clause, row, words: onSide ? { ...words, words: fixedCell(row, REGISTER.words) } : words };
    };
    const allotted = item.item.allotted === null ? null : onSide ? fixedCell(start, REGISTER.allotted) : allottedRef(own, item, true);
    return { own: item, onSide, clauses: item.clauses.map(place), allotted: item.clauses.length === 0 ? null : allotted };
  });
}

export function decisionCell(onSide: boolean, sideName: string, row: number): Formula {
  return onSide ? fixedCell(row, REGISTER.answer) : { kind: 'cell', sheet: sideName, row, column: REGISTER.answer, fixed: true };
}

/** 标准分 of an item as the office's own cells have it; the amount itself where they hold words (5分) or it stands in a requirement. */
export function allottedRef(own: OwnTable, { item }: OwnItem, onOwn: boolean): Formula {
  const numbers = item.allottedCells.every(({ row, column }) => typeof own.values[row]?.[column] === 'number');
  const [first, ...others] = item.allottedCells.filter(({ text }) => amountOfCell(text) !== null);
  if (first === undefined || !numbers) return literal(Number(item.allotted));
  const at = ownCell(own, onOwn, first);
  return others.length === 0 ? at : call('SUM', at, ...others.map((cell) => ownCell(own, onOwn, cell)));
}
