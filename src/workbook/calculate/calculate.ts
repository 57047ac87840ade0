import type { Call, CellPlan, Formula, Rect, SheetPlan } from '../plan';
import { WORKERS } from './functions';
import { operate } from './operate';
import { Fault, type Matrix, type Value } from './value';

/** A workbook of native plans, worked out: for the .xlsx with values alone, whose readers calculate nothing. */
export class Workbook {
  private readonly sheets: ReadonlyMap<string, Sheet>;

  constructor(plans: readonly SheetPlan[]) {
    this.sheets = new Map(plans.map((plan) => [plan.name, new Sheet(plan, (name) => this.sheet(name))]));
  }

  /** What a cell comes to, rows and columns from 0. */
  at(sheet: string, row: number, column: number): Value {
    return this.sheet(sheet).at(row, column);
  }

  private sheet(name: string): Sheet {
    const found = this.sheets.get(name);
    if (found === undefined) throw new RangeError(`no sheet ${name}`);
    return found;
  }
}

class Sheet {
  private readonly contents: ReadonlyMap<number, CellPlan['content']>;
  private readonly known = new Map<number, Value>();

  constructor(
    { cells }: SheetPlan,
    private readonly other: (name: string) => Sheet,
  ) {
    this.contents = new Map(cells.map(({ row, column, content }) => [key(row, column), content]));
  }

  at(row: number, column: number): Value {
    const at = key(row, column);
    const found = this.known.get(at);
    if (found !== undefined) return found;
    const content = this.contents.get(at) ?? null;
    const value = typeof content === 'object' && content !== null ? shown(this.single(content)) : content;
    this.known.set(at, value);
    return value;
  }

  private single(formula: Formula): Value {
    return this.work(formula)[0]?.[0] ?? null;
  }

  private work(formula: Formula): Matrix {
    switch (formula.kind) {
      case 'literal':
        return [[formula.value]];
      case 'cell':
        return [[(formula.sheet === undefined ? this : this.other(formula.sheet)).at(formula.row, formula.column)]];
      case 'range':
        return (formula.sheet === undefined ? this : this.other(formula.sheet)).cells(formula.rect);
      case 'binary':
        return operate(formula.op, this.work(formula.left), this.work(formula.right));
      case 'call':
        return this.call(formula);
    }
  }

  private call({ name, args }: Call): Matrix {
    const [first, second, third] = args;
    if (name === 'IF' && first && second && third) {
      const test = this.single(first);
      if (test instanceof Fault) return [[test]];
      return this.work(test ? second : third);
    }
    if (name === 'IFERROR' && first && second) {
      const tried = this.single(first);
      return tried instanceof Fault ? this.work(second) : [[tried]];
    }
    if (name === 'ROW') return rowsOf(first);
    const worker = WORKERS[name];
    if (worker === undefined) throw new RangeError(`${name} is not among the functions of native plans`);
    const result = worker(args.map((arg) => this.work(arg)));
    return Array.isArray(result) ? (result as Matrix) : [[result as Value]];
  }

  private cells({ row, column, rows, columns }: Rect): Matrix {
    return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, right) => this.at(row + down, column + right)));
  }
}

/** A formula that points to a blank cell shows 0. */
function shown(value: Value): Value {
  return value ?? 0;
}

function rowsOf(formula: Formula | undefined): Matrix {
  if (formula?.kind === 'cell') return [[formula.row + 1]];
  if (formula?.kind !== 'range') throw new RangeError('ROW of a cell or a range');
  return Array.from({ length: formula.rect.rows }, (_, down) => [(formula.rect as Rect).row + down + 1]);
}

function key(row: number, column: number): number {
  return row * 16384 + column;
}
