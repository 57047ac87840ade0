import type { Binary } from '../plan';
import { Fault, numberOf, textOf, type Matrix, type Value } from './value';

/** An operator over two rectangles, cell by cell; a single value goes with every cell of the other. */
export function operate(op: Binary['op'], left: Matrix, right: Matrix): Matrix {
  return spread(left, right, (a, b) => single(op, a, b));
}

/** Cell by cell over two rectangles. */
export function spread(left: Matrix, right: Matrix, of: (a: Value, b: Value) => Value): Matrix {
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => of(at(left, row, column), at(right, row, column))));
}

function at(matrix: Matrix, row: number, column: number): Value {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  if (line === undefined) return new Fault('#N/A');
  return (line.length === 1 ? line[0] : line[column]) ?? null;
}

function single(op: Binary['op'], left: Value, right: Value): Value {
  if (left instanceof Fault) return left;
  if (right instanceof Fault) return right;
  switch (op) {
    case '&':
      return textOf(left) + textOf(right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return reckon(op, numberOf(left), numberOf(right));
  }
}

function reckon(op: '+' | '-' | '*' | '/', left: number | null, right: number | null): Value {
  if (left === null || right === null) return new Fault('#VALUE!');
  switch (op) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? new Fault('#DIV/0!') : left / right;
  }
}

/** Numbers before texts before truths; texts without regard to case; a blank is like the other's nothing. */
export function compare(left: Value, right: Value): number {
  const [a, b] = [plain(left, right), plain(right, left)];
  const order = rank(a) - rank(b);
  if (order !== 0) return order;
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(a) - Number(b);
}

function plain(value: Value, other: Value): number | string | boolean {
  if (value === null) return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  return value instanceof Fault ? value.code : value;
}

function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
