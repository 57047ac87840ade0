import type { CellContent } from '../../book/book';
import { readEntry } from '../../book/entryText';
import { faults } from '../../book/fault';
import { guardContents } from '../../book/protection';
import type { Rect } from '../../book/rect';
import type { Area } from './area';

const MAX_FORMULA = 8192;
const MAX_TEXT = 32_767;

/** A matrix of the range's size. A single value counts for all cells; an array of another size is refused. */
export function matrixFor(rect: Rect, input: unknown): unknown[][] {
  if (!Array.isArray(input)) return Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => input));
  const rows = input as unknown[];
  if (rows.length !== rect.rows || !rows.every((row) => Array.isArray(row) && row.length === rect.columns)) throw faults.wrongShape();
  return rows as unknown[][];
}

/** `values` and `formulas`: null leaves a cell as it is, "" empties it, a text is read as if typed. */
export function writeCells(area: Area, input: unknown): void {
  const matrix = matrixFor(area.rect, input);
  guardContents(area.sheet, area.rect);
  const contents = matrix.map((row, i) => row.map((value, j) => contentOf(area, value, i, j)));
  area.sheet.write(area.rect, contents);
}

function contentOf({ sheet, rect }: Area, value: unknown, i: number, j: number): CellContent | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') {
    if (Number.isNaN(value) || value === Infinity || value === -Infinity) throw faults.invalidArgument();
    return { value };
  }
  if (typeof value !== 'string' || value.length > MAX_TEXT) throw faults.invalidArgument();
  const content = readEntry(value, needsFormat(value) ? sheet.formatAt(rect.row + i, rect.column + j).numberFormat : '');
  if ('formula' in content && (content.formula.length > MAX_FORMULA || !balanced(content.formula))) throw faults.invalidArgument();
  return content;
}

/** Only a text that would become something else needs to know whether its cell is a text cell. */
const needsFormat = (text: string): boolean => /^[=+\-('.\d]|^(true|false)$/i.test(text);

/** Excel refuses a formula that it cannot parse; the coarse mistakes are refused here too. */
function balanced(formula: string): boolean {
  const outside = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
  let depth = 0;
  for (const sign of outside) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !outside.includes('"');
}
