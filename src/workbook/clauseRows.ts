import { leftToAssessors } from '../reading/leftToAssessors';
import type { Clause, Item, Scheme, Section } from '../scheme/scheme';
import { headsRow } from './headsRow';

/** One row of the table: a clause, with where it stands. */
export interface ClauseRow {
  readonly row: number;
  /** 项目, 具体内容, from the outermost. */
  readonly path: readonly Section[];
  readonly item: Item;
  readonly clause: Clause;
  /** First and last row of its item. */
  readonly itemFirst: number;
  readonly itemLast: number;
  /** First and last row of what has the 赋分: the item, or its section where no item has one. */
  readonly scoreFirst: number;
  readonly scoreLast: number;
  /** The 赋分 itself; null where there is none. */
  readonly allotted: string | null;
  /** 加减分, 人均: points outside every 赋分, each row with a 得分 of its own. */
  readonly adjustments: boolean;
  /** Not a clause: the number of persons that a 人均 section is divided by. */
  readonly heads: boolean;
}

/** Title, unit line and head stand above the first clause. */
export const HEAD_ROW = 2;
export const FIRST_CLAUSE_ROW = 3;

/** Every clause in the scheme's order, one a row; behind those of a 人均 section the number of persons. */
export function clauseRows(scheme: Scheme): readonly ClauseRow[] {
  const rows: ClauseRow[] = [];
  const next = (): number => FIRST_CLAUSE_ROW + rows.length;
  const walk = (section: Section, above: readonly Section[]): void => {
    const path = [...above, section];
    const adjustments = path.some((each) => each.adjustments || each.perHead !== null);
    for (const inner of section.sections) walk(inner, path);
    const carried = !adjustments && section.allotted !== null && section.items.length > 1 && section.items.every((item) => item.allotted === null);
    const sectionFirst = next();
    const sectionLast = sectionFirst + section.items.reduce((count, item) => count + item.clauses.length, 0) - 1;
    for (const item of section.items) {
      const itemFirst = next();
      const itemLast = itemFirst + item.clauses.length - 1;
      const score = carried ? { scoreFirst: sectionFirst, scoreLast: sectionLast, allotted: section.allotted } : { scoreFirst: itemFirst, scoreLast: itemLast, allotted: item.allotted };
      for (const clause of item.clauses) rows.push({ row: next(), path, item, clause, itemFirst, itemLast, ...score, adjustments, heads: false });
    }
    if (section.perHead !== null) rows.push(headsRow(section.perHead, path, next()));
  };
  for (const section of scheme.sections) walk(section, []);
  return rows;
}

/** The words of the row: the requirement above the first clause of its item, as the document sets them, or the clause alone (`apart`). */
export function standardText(row: ClauseRow, apart = false): string {
  const words = row.clause.shown;
  return !apart && row.row === row.itemFirst && row.item.shown !== '' ? `${row.item.shown}\n${words}` : words;
}

/** The rows of each item, in order. */
export function itemsOf(rows: readonly ClauseRow[]): readonly (readonly ClauseRow[])[] {
  return grouped(rows, (row) => row.itemFirst);
}

/** The rows of each 赋分, in order: of an item, or of a section whose items have none. */
export function scoresOf(rows: readonly ClauseRow[]): readonly (readonly ClauseRow[])[] {
  return grouped(rows, (row) => row.scoreFirst);
}

function grouped(rows: readonly ClauseRow[], firstOf: (row: ClauseRow) => number): readonly (readonly ClauseRow[])[] {
  const groups: ClauseRow[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    const known = last?.[0];
    if (last !== undefined && known !== undefined && firstOf(known) === firstOf(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

export function isAward(row: ClauseRow): boolean {
  return row.clause.effect === 'add';
}

/** 每人每次, 每人每天: two counts, which may be written as a product. */
export function isPair(row: ClauseRow): boolean {
  return row.clause.reading.basis === 'per_item_person';
}

export function isDiscretion(row: ClauseRow): boolean {
  return leftToAssessors(row.clause.reading);
}
