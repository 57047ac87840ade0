import { Parser } from 'htmlparser2';
import { gridOf, type Grid, type Merge } from './grid';

/** What a paste from Word or a web page holds: its tables, and the lines of text before and after the largest. */
export interface Pasted {
  readonly before: readonly string[];
  /** The table with the most words, and those that go on with it under the same head; null where there is none. */
  readonly grid: Grid | null;
  readonly after: readonly string[];
}

const BLOCKS = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'header', 'footer', 'ul', 'ol', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'caption']);
/** Never shown, so never words of the office: scripts, styles, Word's own settings and its list of comments. */
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'xml', 'object', 'iframe', 'select', 'textarea', 'svg', 'math']);
/** HTML allows up to 65534 rows and 1000 columns to one cell; a table of an office has fewer. */
const MOST = { rows: 5000, columns: 100 };

interface OpenCell {
  text: string[];
  readonly rows: number;
  readonly columns: number;
}

interface OpenTable {
  readonly rows: string[][];
  readonly merges: Merge[];
  /** Cells a merge above still covers: column → rows left. */
  covered: number[];
  cell: OpenCell | null;
  row: string[] | null;
}

/** Reads the markup as text and tables; nothing of it is run, fetched or kept. A table inside a cell becomes that cell's words. */
export function gridOfHtml(html: string): Pasted {
  const blocks: (string[] | Grid)[] = [];
  let table: OpenTable | null = null;
  let text: string[] = [];
  let depth = 0;
  let hidden = 0;

  const words = (): string[] => table?.cell?.text ?? text;
  const flush = (): void => {
    const lines = linesOf(text.join(''));
    if (lines.length > 0) blocks.push(lines);
    text = [];
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (hidden > 0 || HIDDEN.has(name) || name.startsWith('xml')) {
        hidden += 1;
        return;
      }
      if (name === 'table') {
        depth += 1;
        if (depth === 1) {
          flush();
          table = { rows: [], merges: [], covered: [], cell: null, row: null };
        } else words().push('\n');
      } else if (depth === 1 && table !== null && name === 'tr') {
        endRow(table);
        table.row = [];
      } else if (depth === 1 && table !== null && (name === 'td' || name === 'th')) {
        endCell(table);
        table.row ??= [];
        table.cell = { text: [], rows: spanOf(attributes['rowspan'], MOST.rows), columns: spanOf(attributes['colspan'], MOST.columns) };
      } else if (name === 'br' || BLOCKS.has(name)) words().push('\n');
      else if (name === 'td' || name === 'th') words().push(' ');
    },
    ontext(chunk) {
      // What stands in a table outside its cells is only the markup's own white space.
      if (hidden === 0 && (table === null || table.cell !== null)) words().push(chunk.replace(/\s+/gu, ' '));
    },
    onclosetag(name) {
      if (hidden > 0) {
        hidden -= 1;
      } else if (name === 'table' && depth > 0) {
        depth -= 1;
        if (depth === 0 && table !== null) {
          endRow(table);
          blocks.push(gridOf(table.rows, table.merges));
          table = null;
        }
      } else if (depth === 1 && table !== null && (name === 'td' || name === 'th')) endCell(table);
      else if (depth === 1 && table !== null && name === 'tr') endRow(table);
      else if (BLOCKS.has(name)) words().push('\n');
    },
  }, { decodeEntities: true });
  parser.end(html);
  flush();
  return largest(blocks);
}

function largest(blocks: readonly (string[] | Grid)[]): Pasted {
  const grids = blocks.filter((block): block is Grid => !Array.isArray(block));
  const size = (grid: Grid): number => grid.rows.reduce((sum, row) => sum + row.join('').length, 0);
  const main = grids.reduce<Grid | null>((best, one) => (best === null || size(one) > size(best) ? one : best), null);
  const lines = (some: readonly (string[] | Grid)[]): string[] => some.flatMap((block) => (Array.isArray(block) ? block : block.rows.map((row) => row.filter((cell) => cell !== '').join(' ')).filter((line) => line !== '')));
  if (main === null) return { before: lines(blocks), grid: null, after: [] };
  const same = grids.filter((grid) => grid === main || sameHead(grid, main));
  const first = blocks.indexOf(same[0] ?? main);
  return { before: lines(blocks.slice(0, first)), grid: joined(same), after: lines(blocks.slice(first).filter((block) => Array.isArray(block) || !same.includes(block))) };
}

/** A long table may come as one for each page, the head printed on each. */
function sameHead(one: Grid, other: Grid): boolean {
  const head = ({ rows: [row = []] }: Grid): string => row.join('|').replace(/\s+/gu, '');
  return head(one).replace(/\|/gu, '') !== '' && head(one) === head(other);
}

function joined(grids: readonly Grid[]): Grid {
  const rows: (readonly string[])[] = [];
  const merges: Merge[] = [];
  for (const grid of grids) {
    merges.push(...grid.merges.map((merge) => ({ ...merge, row: merge.row + rows.length })));
    rows.push(...grid.rows);
  }
  return gridOf(rows, merges);
}

function endCell(table: OpenTable): void {
  const { cell, row } = table;
  if (cell === null || row === null) return;
  table.cell = null;
  while ((table.covered[row.length] ?? 0) > 0) row.push('');
  const column = row.length;
  if (column >= MOST.columns) return;
  const columns = Math.min(cell.columns, MOST.columns - column);
  if (cell.rows * columns > 1) table.merges.push({ row: table.rows.length, column, rows: cell.rows, columns });
  row.push(linesOf(cell.text.join('')).join('\n'), ...Array.from({ length: columns - 1 }, () => ''));
  for (let i = column; i < column + columns; i += 1) table.covered[i] = Math.max(table.covered[i] ?? 0, cell.rows);
}

function endRow(table: OpenTable): void {
  endCell(table);
  if (table.row === null) return;
  table.rows.push(table.row);
  table.row = null;
  table.covered = Array.from(table.covered, (left) => Math.max(0, (left ?? 0) - 1));
  if (table.rows.length === MOST.rows) table.covered = [];
}

function spanOf(written: string | undefined, most: number): number {
  const span = Number.parseInt(written ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most);
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/[\s\u200B\uFEFF]+/gu, ' ').trim()).filter((line) => line !== '');
}
