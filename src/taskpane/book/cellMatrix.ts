import type { CellPlan, Formula, Rect, SheetPlan } from '../../workbook/plan';
import { writeFormula } from '../../workbook/writeFormula';

type Cell = string | number;

/** The plan's sparse cells as the full 2-D array that Range.formulas takes: rows × columns, '' where nothing stands. */
export function cellMatrix(plan: SheetPlan): Cell[][] {
  const matrix: Cell[][] = Array.from({ length: plan.rowCount }, () => Array<Cell>(plan.columnCount).fill(''));
  for (const cell of plan.cells) {
    const row = matrix[cell.row];
    if (row === undefined || cell.column >= plan.columnCount) {
      throw new RangeError(`cell ${cell.row},${cell.column} outside ${plan.rowCount}×${plan.columnCount} of ${plan.name}`);
    }
    row[cell.column] = readOtherwise(cell.content) && !isText(plan, cell) ? `'${cell.content}` : excelInput(cell.content, true);
  }
  return matrix;
}

export function excelInput(content: CellPlan['content'], text: boolean): Cell {
  if (typeof content === 'object') return written(content);
  return !text && readOtherwise(content) ? `'${content}` : content;
}

const texts = new WeakMap<Formula, string>();

/** The sheets of many units share their formulas: each is written out once. */
function written(formula: Formula): string {
  const known = texts.get(formula) ?? writeFormula(formula);
  texts.set(formula, known);
  return known;
}

function readOtherwise(content: CellPlan['content']): content is string {
  return typeof content === 'string' && READ_OTHERWISE.test(content);
}

/** The cell is formatted as text, so that what is put in stays as it is. Later styles override earlier ones. */
function isText({ styles }: SheetPlan, { row, column }: CellPlan): boolean {
  for (let index = styles.length - 1; index >= 0; index -= 1) {
    const styled = styles[index];
    if (styled?.style.numberFormat === undefined || !holds(styled.rect, row, column)) continue;
    return styled.style.numberFormat === '@';
  }
  return false;
}

function holds({ row, column, rows, columns }: Rect, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

/**
 * Text that Excel would take for a formula, a number or a date ("8.1", "2026-5", "=…"); outside cells formatted as text
 * the apostrophe keeps it text and is not shown.
 */
const READ_OTHERWISE = /^[=+@']|^-.|^[\d.][\d.,:/%\-年月日]*$/;

/** Consecutive rows in parts of at most `limit` bytes of JSON (a single longer row stays whole). */
export function payloadRows(matrix: readonly Cell[][], limit: number): Cell[][][] {
  const parts: Cell[][][] = [];
  let size = Infinity;
  for (const row of matrix) {
    const bytes = utf8Length(JSON.stringify(row));
    if (size + bytes > limit) {
      parts.push([]);
      size = 0;
    }
    parts[parts.length - 1]?.push(row);
    size += bytes;
  }
  return parts;
}

/** Bytes of the text in UTF-8: a Chinese character takes three. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
