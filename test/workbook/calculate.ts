import '../functions/hosts';
import { dateText, monthLater, parseDate } from '../../src/scoring';
import { FUNCTIONS } from '../../src/functions/register';
import { a1, type Formula, type Rect, type SheetPlan } from '../../src/workbook';

/** What a cell holds; null is a blank cell, a Fault is #VALUE!. */
export type Value = number | string | boolean | null | Fault;
export class Fault {
  constructor(readonly sentence: string) {}
}

export interface Platform {
  /** What a blank cell becomes on its way into a custom function. */
  readonly blank: 0 | null;
  /** Whether IF works both branches, as no platform has to refrain from. */
  readonly eager: boolean;
}

/** A spreadsheet small enough to check by eye: only what the score sheet uses. Counts the calls of each KH function. */
export class Calculated {
  readonly calls = new Map<string, number>();
  private readonly contents: ReadonlyMap<string, SheetPlan['cells'][number]['content']>;
  private readonly known = new Map<string, Value>();

  constructor(
    plan: SheetPlan,
    private readonly platform: Platform,
    /** The other sheets of the workbook, by name. */
    private readonly sheets: ReadonlyMap<string, Calculated> = new Map<string, Calculated>(),
  ) {
    this.contents = new Map(plan.cells.map(({ row, column, content }) => [a1(row, column), content]));
  }

  at(address: string): Value {
    const found = this.known.get(address);
    if (found !== undefined) return found;
    const content = this.contents.get(address) ?? null;
    const value = typeof content === 'object' && content !== null ? this.work(content) : content;
    this.known.set(address, value);
    return value;
  }

  private work(formula: Formula): Value {
    switch (formula.kind) {
      case 'literal':
        return formula.value;
      case 'cell':
        return this.sheetOf(formula.sheet).at(a1(formula.row, formula.column));
      case 'range':
        return this.sheetOf(formula.sheet).cellsOf(formula.rect)[0]?.[0] ?? null;
      case 'binary':
        return operate(formula.op, this.work(formula.left), this.work(formula.right));
      case 'call':
        return this.call(formula.name, formula.args);
    }
  }

  private sheetOf(name: string | undefined): Calculated {
    const sheet = name === undefined ? this : this.sheets.get(name);
    if (sheet === undefined) throw new Error(`no sheet ${name ?? ''}`);
    return sheet;
  }

  private call(name: string, args: readonly Formula[]): Value {
    if (name === 'IF') return this.choose(args);
    if (name === 'IFERROR') {
      const [tried = null, otherwise = null] = args.map((arg) => this.work(arg));
      return tried instanceof Fault ? otherwise : tried;
    }
    if (name === 'NA') return new Fault('#N/A');
    if (name.startsWith('KH.')) return this.custom(name.slice(3), args);
    if (name === 'SUMIFS') return sumIfs(args.map((arg) => this.referred(arg)));
    if (name === 'COUNTIFS') return matching(args.map((arg) => this.referred(arg))).length;
    if (name === 'MATCH') return match(args.map((arg) => this.referred(arg)));
    if (name === 'INDEX') return this.index(args);
    if (name === 'RANK') return rankIn(args.map((arg) => this.referred(arg)));
    const cells = args.flatMap((arg) => this.referred(arg));
    switch (name) {
      case 'ISNUMBER':
        return typeof cells[0] === 'number';
      case 'ISERROR':
        return cells.some((cell) => cell instanceof Fault);
      case 'COUNTBLANK':
        return cells.filter((cell) => cell === null || cell === '').length;
      case 'COUNT':
        return cells.filter((cell) => typeof cell === 'number').length;
      case 'COUNTIF':
        return countIf(cells.slice(0, -1), cells[cells.length - 1] ?? null);
    }
    const fault = cells.find((cell) => cell instanceof Fault);
    if (fault instanceof Fault) return fault;
    const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
    switch (name) {
      case 'SUM':
        return numbers.reduce((sum, each) => sum + each, 0);
      case 'AND':
        return cells.every((each) => each !== false);
      case 'MAX':
        return Math.max(...numbers);
      case 'ROUND': {
        const [value = 0, places = 0] = numbers;
        return Math.round(value * 10 ** places) / 10 ** places;
      }
      default:
        return more(name, cells);
    }
  }

  /** INDEX(range, place), or INDEX(range, row, column). */
  private index([where, ...places]: readonly Formula[]): Value {
    const [down = null, across] = places.map((place) => this.work(place));
    if (down instanceof Fault || across instanceof Fault || where === undefined) return new Fault('#N/A');
    const cells = this.area(where);
    return (across === undefined ? cells.flat()[Number(down) - 1] : cells[Number(down) - 1]?.[Number(across) - 1]) ?? 0;
  }

  private choose(args: readonly Formula[]): Value {
    const [test, then, otherwise] = args;
    if (!test || !then || !otherwise) throw new Error('IF takes three');
    const met = this.work(test);
    const [taken, passed] = met ? [then, otherwise] : [otherwise, then];
    if (this.platform.eager) this.work(passed);
    return met instanceof Fault ? met : this.work(taken);
  }

  private custom(name: string, args: readonly Formula[]): Value {
    const run: ((...values: never[]) => unknown) | undefined = FUNCTIONS[name as keyof typeof FUNCTIONS];
    // KH.TOTAL takes areas alone, KH.SCORE areas after its first argument.
    const areas = name === 'TOTAL' ? 0 : name === 'SCORE' ? 1 : Infinity;
    const handed = args.map((arg, at) => (arg.kind === 'range' || at >= areas ? this.area(arg).map((row) => row.map((cell) => this.handOver(cell))) : this.handOver(this.work(arg))));
    const fault = handed.flat(2).find((value) => value instanceof Fault);
    if (fault instanceof Fault) return fault;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    try {
      return run(...((areas === Infinity ? handed : [...handed.slice(0, areas), handed.slice(areas)]) as never[])) as Value;
    } catch (problem) {
      if (problem instanceof CustomFunctions.Error) return new Fault(problem.message ?? '');
      throw problem;
    }
  }

  private handOver(value: Value): Value {
    return value === null ? this.platform.blank : value;
  }

  private referred(arg: Formula): readonly Value[] {
    return arg.kind === 'range' ? this.area(arg).flat() : [this.work(arg)];
  }

  private area(arg: Formula): Value[][] {
    return (arg.kind === 'range' || arg.kind === 'cell' ? this.sheetOf(arg.sheet) : this).cellsOf(rectOf(arg));
  }

  private cellsOf({ row, column, rows, columns }: Rect): Value[][] {
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => this.at(a1(row + r, column + c))));
  }
}

function rectOf(arg: Formula): Rect {
  if (arg.kind === 'range') return arg.rect;
  if (arg.kind === 'cell') return { row: arg.row, column: arg.column, rows: 1, columns: 1 };
  throw new Error('a range is wanted');
}

function operate(op: string, left: Value, right: Value): Value {
  if (left instanceof Fault) return left;
  if (right instanceof Fault) return right;
  if (op === '&') return `${left ?? ''}${right ?? ''}`;
  if (op === '=') return same(left, right);
  if (op === '<>') return !same(left, right);
  if (op === '<') return operate('>', right, left);
  if (op === '<>') return !same(left, right);
  if (op === '<' || op === '<=') return !operate('>', left, right) && (op === '<=' || !same(left, right));
  if (op === '>=') return operate('<=', right, left);
  if (op === '/') return typeof left === 'number' && typeof right === 'number' && right !== 0 ? left / right : new Fault('#DIV/0!');
  if (op === '*') return typeof left === 'number' && typeof right === 'number' ? left * right : new Fault('#VALUE!');
  if (op === '>') return typeof left === typeof right ? (left ?? 0) > (right ?? 0) : typeof left === 'string';
  const [a, b] = [left ?? 0, right ?? 0];
  if (typeof a !== 'number' || typeof b !== 'number') return new Fault('#VALUE!');
  if (op === '-') return a - b;
  if (op === '+') return a + b;
  throw new Error(`no ${op} here`);
}

/** A blank cell equals both "" and 0. */
function same(left: Value, right: Value): boolean {
  if (left === null) return right === null || right === '' || right === 0;
  if (right === null) return left === '' || left === 0;
  return left === right;
}

/** Places where every criterion is met: range, criterion, range, criterion … */
function matching(pairs: readonly (readonly Value[])[]): readonly number[] {
  const ranges = pairs.filter((_, index) => index % 2 === 0);
  const criteria = pairs.filter((_, index) => index % 2 === 1).map(([criterion = null]) => criterion);
  const meets = (cell: Value, criterion: Value): boolean =>
    typeof criterion === 'string' && criterion.startsWith('=') ? cell === criterion.slice(1).replace(/~([*?~])/gu, '$1') : cell !== null && cell === criterion;
  return (ranges[0] ?? []).flatMap((_, place) => (ranges.every((range, index) => meets(range[place] ?? null, criteria[index] ?? null)) ? [place] : []));
}

function sumIfs([summed = [], ...pairs]: readonly (readonly Value[])[]): Value {
  return matching(pairs).reduce((sum, place) => sum + (typeof summed[place] === 'number' ? summed[place] : 0), 0);
}

/** MATCH(wanted, range, 0) */
function match([[wanted = null] = [], range = []]: readonly (readonly Value[])[]): Value {
  const at = range.findIndex((cell) => cell !== null && cell === wanted);
  return at < 0 ? new Fault('#N/A') : at + 1;
}

/** One more than how many numbers are larger. */
function rankIn([[own = null] = [], range = []]: readonly (readonly Value[])[]): Value {
  return typeof own === 'number' ? 1 + range.filter((other) => typeof other === 'number' && other > own).length : new Fault('#VALUE!');
}

/** A criterion is a value, or ">0". */
function countIf(cells: readonly Value[], criterion: Value): number {
  if (criterion === '>0') return cells.filter((cell) => typeof cell === 'number' && cell > 0).length;
  return cells.filter((cell) => cell !== null && cell === criterion).length;
}

/** What the forms use besides: each as Excel defines it, for the arguments that stand there. */
function more(name: string, cells: readonly Value[]): Value {
  const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
  switch (name) {
    case 'OR':
      return cells.some((cell) => cell === true);
    case 'LARGE': {
      const place = numbers[numbers.length - 1] ?? 0;
      return [...numbers.slice(0, -1)].sort((a, b) => b - a)[place - 1] ?? new Fault('#NUM!');
    }
    case 'ROWS':
      return cells.length;
    case 'TODAY':
      return serialOf(TODAY);
    case 'LEFT':
      return String(cells[0] ?? '').slice(0, Number(cells[1]));
    case 'LEN':
      return String(cells[0] ?? '').length;
    case 'MID': {
      const [text, start, length] = cells;
      return String(text ?? '').slice(Number(start) - 1, Number(start) - 1 + Number(length));
    }
    case 'MIN':
      return Math.min(...numbers);
    case 'LOOKUP':
      // The last number below one that is larger than all of them.
      return numbers[numbers.length - 1] ?? new Fault('#N/A');
    case 'SEARCH': {
      const [wanted, text] = cells.map(String);
      const at = text?.indexOf(wanted ?? '') ?? -1;
      return at < 0 ? new Fault('#VALUE!') : at + 1;
    }
    case 'EDATE': {
      const [serial = 0, months = 0] = numbers;
      const date = parseDate(dayOf(serial));
      return date === null ? new Fault('#VALUE!') : serialOf(dateText(monthLater(date, months)));
    }
    default:
      throw new Error(`no ${name} here`);
  }
}

/** The day on which the sheets are worked here. */
export const TODAY = '2026-11-25';

/** Excel's serial number of a day after February 1900, and back. */
export function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86400000 + 25569;
}

export function dayOf(serial: number): string {
  return new Date((serial - 25569) * 86400000).toISOString().slice(0, 10);
}
