import type { Clause, Item, Scheme, Section } from '../scheme/scheme';

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
  readonly adjustments: boolean;
}

/** Title, unit line and head stand above the first clause. */
export const HEAD_ROW = 2;
export const FIRST_CLAUSE_ROW = 3;

/** Every clause in the scheme's order, one a row. */
export function clauseRows(scheme: Scheme): readonly ClauseRow[] {
  const rows: ClauseRow[] = [];
  const walk = (section: Section, above: readonly Section[]): void => {
    const path = [...above, section];
    for (const inner of section.sections) walk(inner, path);
    for (const item of section.items) {
      const itemFirst = FIRST_CLAUSE_ROW + rows.length;
      const itemLast = itemFirst + item.clauses.length - 1;
      const adjustments = path.some((each) => each.adjustments);
      for (const clause of item.clauses) rows.push({ row: FIRST_CLAUSE_ROW + rows.length, path, item, clause, itemFirst, itemLast, adjustments });
    }
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
  const items: ClauseRow[][] = [];
  for (const row of rows) {
    const last = items[items.length - 1];
    if (last?.[0]?.itemFirst === row.itemFirst) last.push(row);
    else items.push([row]);
  }
  return items;
}

export function isAward(row: ClauseRow): boolean {
  return row.clause.reading.effect === 'add';
}

export function isDiscretion(row: ClauseRow): boolean {
  return row.clause.reading.discretion && row.clause.reading.points === null;
}
