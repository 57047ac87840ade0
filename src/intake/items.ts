import { readClauses } from '../reading/readClauses';
import { Decimal, ZERO } from '../scoring/decimal';
import { amountOfCell, amountOfRequirement, amountOfTitle } from './allotment';
import type { IntakeRole } from './columnWords';
import type { Doubt } from './doubt';
import { itemsInCell } from './itemsInCell';
import { mergesByCell, type Grid } from './grid';
import type { CellText, RecognisedClause, RecognisedColumn, RecognisedItem, RowKind } from './recognised';

/** Rows that belong together, while they are gathered. */
interface Gathered {
  readonly from: number;
  to: number;
  readonly section: CellText | null;
  readonly content: CellText | null;
  readonly cells: { readonly role: IntakeRole; readonly cell: CellText }[];
}

export interface Itemised {
  readonly items: readonly RecognisedItem[];
  readonly rows: readonly RowKind[];
  readonly doubts: readonly Doubt[];
}

/**
 * The items of a table. One begins where a 标准分 begins, or, without such a column, a requirement; rows below that a merge covers, or that
 * leave both blank, go on with it. A blank 项目 is the one above.
 */
export function itemsOf(grid: Grid, kinds: readonly RowKind[], columns: readonly RecognisedColumn[]): Itemised {
  const merges = mergesByCell(grid);
  const columnOf = (role: IntakeRole): number => columns.find((column) => column.role === role)?.column ?? -1;
  const [sectionAt, contentAt, standardAt, allottedAt] = [columnOf('section'), columnOf('content'), columnOf('standard'), columnOf('allotted')];
  const wordsAt = standardAt >= 0 ? standardAt : contentAt >= 0 ? contentAt : sectionAt;
  const own = (row: number, column: number): CellText | null => {
    const text = column < 0 ? '' : grid.rows[row]?.[column] ?? '';
    return text === '' ? null : { row, column, text };
  };
  const covered = (row: number, column: number): boolean => (merges.get(`${row},${column}`)?.row ?? row) < row;

  const rows = [...kinds];
  const gathered: Gathered[] = [];
  const doubts: Doubt[] = [];
  let section: CellText | null = null;
  let content: CellText | null = null;
  let last: Gathered | null = null;
  for (const [row, kind] of kinds.entries()) {
    if (kind === 'section') {
      const column = (grid.rows[row] ?? []).findIndex((cell) => cell !== '');
      section = own(row, column);
      content = null;
      last = null;
    }
    if (kind === 'subtotal' || kind === 'total') last = null;
    if (kind !== 'item') continue;
    const band = bandOf(row);
    if (band !== null) {
      rows[row] = 'section';
      section = band;
      content = null;
      last = null;
      continue;
    }
    const [newSection, newContent] = [own(row, sectionAt), own(row, contentAt)];
    if (newSection !== null && sectionAt !== wordsAt && newSection.text !== section?.text) {
      section = newSection;
      content = null;
    }
    if (newContent !== null && contentAt !== wordsAt && newContent.text !== content?.text) content = newContent;
    if (last === null || begins(row)) {
      last = { from: row, to: row, section, content, cells: [] };
      gathered.push(last);
    } else {
      rows[row] = 'continued';
      const words = own(row, wordsAt);
      if (words !== null && allottedAt >= 0 && own(row, allottedAt) === null && !covered(row, allottedAt)) doubts.push({ code: 'amountShared', place: { row, column: words.column }, words: words.text });
    }
    last.to = row;
    for (const column of columns) {
      const cell = own(row, column.column);
      if (cell !== null) last.cells.push({ role: column.role, cell });
    }
  }
  return { items: gathered.map((one) => itemOf(one, { wordsAt, hasAllotted: allottedAt >= 0, hasClauses: columnOf('clause') >= 0 }, doubts)), rows, doubts };

  /** A row that names a 项目, maybe with its points, and holds nothing of an item: 一、政治建设 | | 20. */
  function bandOf(row: number): CellText | null {
    const filled = columns.filter(({ column }) => own(row, column) !== null);
    const named = own(row, sectionAt >= 0 && sectionAt !== wordsAt ? sectionAt : wordsAt);
    if (named === null || filled.some(({ column, role }) => column !== named.column && role !== 'allotted' && role !== 'number')) return null;
    if ((merges.get(`${row},${named.column}`)?.rows ?? 1) > 1) return null;
    if (named.column !== wordsAt) return named;
    return columnOf('clause') >= 0 && /^[一二三四五六七八九十]{1,3}、/u.test(named.text) ? named : null;
  }

  function begins(row: number): boolean {
    const amount = own(row, allottedAt);
    const words = own(row, wordsAt);
    if (allottedAt >= 0 && amount !== null) return !(covered(row, wordsAt) || (words === null && wordsAt >= 0));
    if (words === null) return false;
    if (allottedAt < 0) return true;
    if (covered(row, allottedAt)) return false;
    // No amount, nothing merged: a file without merges leaves what one 标准分 spans blank, and then 项目 and 目标 are blank too.
    return grid.merges.length > 0 || own(row, sectionAt) !== null || (contentAt !== wordsAt && own(row, contentAt) !== null);
  }
}

interface Shape {
  readonly wordsAt: number;
  readonly hasAllotted: boolean;
  readonly hasClauses: boolean;
}

function itemOf({ from, to, section, content, cells }: Gathered, { wordsAt, hasAllotted, hasClauses }: Shape, doubts: Doubt[]): RecognisedItem {
  const of = (role: IntakeRole): CellText[] => cells.filter((one) => one.role === role).map(({ cell }) => cell);
  const standard = cells.filter(({ cell }) => cell.column === wordsAt).map(({ cell }) => cell);
  const clauseCells = of('clause');
  const allottedCells = of('allotted');
  return {
    from, to, section, content, standard, allottedCells, clauseCells,
    allotted: hasAllotted ? sumOf(allottedCells, standard, doubts) : allottedInWords(standard),
    verification: of('verification'),
    responsible: of('responsible'),
    clauses: (hasClauses ? clauseCells : standard).flatMap(clausesOf),
  };
}

function clausesOf({ row, column, text }: CellText): RecognisedClause[] {
  return readClauses(text).map((reading) => ({ row, column, start: reading.start, end: reading.end, reading }));
}

function sumOf(cells: readonly CellText[], standard: readonly CellText[], doubts: Doubt[]): string | null {
  const amounts = cells.flatMap((cell) => {
    const amount = amountOfCell(cell.text);
    if (amount === null) doubts.push({ code: 'amountUnread', place: { row: cell.row, column: cell.column }, words: cell.text });
    return amount === null ? [] : [amount];
  });
  const [first, ...others] = amounts;
  if (first === undefined) return allottedInWords(standard);
  if (others.length === 0) return first;
  const sum = others.reduce((total, amount) => total.plus(amount), ZERO.plus(first)).toFixed();
  const at = cells[0];
  if (at !== undefined) doubts.push({ code: 'amountsAdded', place: { row: at.row, column: at.column }, words: amounts.join('、'), sum });
  return sum;
}

function allottedInWords(standard: readonly CellText[]): string | null {
  for (const { text } of standard) {
    const parts = itemsInCell(text, { start: 0, end: text.length });
    if (parts.length > 1) return parts.reduce((sum, { start, end }) => sum.plus(amountOfRequirement(text.slice(start, end)) ?? ZERO), ZERO).toFixed();
    const amount = amountOfRequirement(text) ?? (readClauses(text).length === 0 ? amountOfTitle(text) : null);
    if (amount !== null) return new Decimal(amount).toFixed();
  }
  return null;
}
