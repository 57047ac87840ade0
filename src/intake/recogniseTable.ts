import { choicesFor, rulingFor } from './choicesFor';
import { columnsOf } from './columns';
import type { Doubt } from './doubt';
import type { Grid } from './grid';
import { headOf } from './head';
import { itemsOf } from './items';
import type { Answers, CellText, RecognisedTable, RowKind } from './recognised';
import { rowKinds } from './rows';
import { sumDoubts, totalOf } from './sums';

/** What a table says, told by its headings, its merges and its words. Changes nothing and never throws; what is not sure is a doubt with its choices. */
export function recogniseTable(grid: Grid, { roles = {} }: Answers = {}): RecognisedTable {
  const head = headOf(grid);
  const kinds = rowKinds(grid, head);
  const body = kinds.flatMap((kind, row) => (kind === 'item' ? [row] : []));
  const { columns, doubts } = columnsOf(grid, head, body, roles);
  const { items, rows, doubts: itemDoubts } = itemsOf(grid, kinds, columns);
  const cells = (wanted: RowKind): CellText[] => rows.flatMap((kind, row) => (kind !== wanted ? [] : (grid.rows[row] ?? []).flatMap((text, column) => (text === '' ? [] : [{ row, column, text }]))));
  const clauses = items.flatMap((item) => item.clauses.map((clause) => ({ clause, item })));
  const own: Doubt[] = [
    ...(head === null ? [{ code: 'noHead', place: null } as const] : []),
    ...doubts,
    ...itemDoubts,
    ...sumDoubts(grid, rows, columns, items, head),
    ...(clauses.length === 0 ? [{ code: 'noClauses', place: null } as const] : []),
    ...clauses.flatMap(({ clause: { row, column, reading }, item }): Doubt[] => {
      const choices = choicesFor(reading, item.allotted);
      return choices === null || rulingFor(reading) !== null ? [] : [{ code: 'clauseRefused', place: { row, column }, words: reading.span, reading, choices: choices.map(({ words }) => words) }];
    }),
  ];
  return { grid, head, columns, rows, above: cells('above'), items, notes: cells('note'), total: totalOf(items).toFixed(), doubts: own };
}
