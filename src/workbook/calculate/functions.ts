import { dateText, monthLater, parseDate } from '../../scoring/index';
import { spread, compare } from './operate';
import { Fault, firstFault, numberOf, textOf, type Matrix, type Value } from './value';

/** The functions of native plans that work all their arguments first; IF, IFERROR and ROW stand in calculate.ts. */
type Worker = (args: readonly Matrix[]) => Value | Matrix;

/** Milliseconds, and the serial number of 1970-1-1. */
const DAY = 86_400_000;
const EPOCH = 25_569;

const one = (value: Value): Matrix => [[value]];
const flat = (args: readonly Matrix[]): readonly Value[] => args.flat(2);
const numbers = (args: readonly Matrix[]): readonly number[] => flat(args).filter((value): value is number => typeof value === 'number');
const first = (matrix: Matrix | undefined): Value => matrix?.[0]?.[0] ?? null;
const each = (matrix: Matrix | undefined, of: (value: Value) => Value): Matrix => (matrix ?? []).map((row) => row.map(of));

/** Faults go through; what is no number is #VALUE!. */
function withNumbers(of: (...values: number[]) => Value): Worker {
  return (args) => {
    const values = args.map(first);
    const fault = firstFault(values);
    if (fault !== null) return fault;
    const read = values.map(numberOf);
    return read.some((value) => value === null) ? new Fault('#VALUE!') : of(...(read as number[]));
  };
}

function withTexts(of: (...texts: string[]) => Value): Worker {
  return (args) => firstFault(args.map(first)) ?? of(...args.map((arg) => textOf(first(arg))));
}

/** Of all numbers in the arguments; a fault among them goes through. */
function overNumbers(of: (values: readonly number[]) => Value): Worker {
  return (args) => firstFault(flat(args)) ?? of(numbers(args));
}

/** 1.005 to two places is 1.01: the digits are moved as text, as spreadsheets do in effect. */
function round(value: number, places: number): number {
  const moved = Number(`${Math.abs(value)}e${places}`);
  const whole = Math.round(Number.isNaN(moved) ? Math.abs(value) * 10 ** places : Number(moved.toPrecision(15)));
  return Math.sign(value) * Number(`${whole}e${-places}`);
}

export const WORKERS: Readonly<Record<string, Worker>> = {
  ISNUMBER: ([arg]) => each(arg, (value) => typeof value === 'number'),
  ISTEXT: ([arg]) => each(arg, (value) => typeof value === 'string'),
  ISERROR: ([arg]) => each(arg, (value) => value instanceof Fault),
  SUM: overNumbers((values) => values.reduce((sum, value) => sum + value, 0)),
  MAX: overNumbers((values) => (values.length === 0 ? 0 : Math.max(...values))),
  MIN: overNumbers((values) => (values.length === 0 ? 0 : Math.min(...values))),
  COUNT: (args) => numbers(args).length,
  COUNTBLANK: (args) => flat(args).filter((value) => value === null || value === '').length,
  COUNTIF: (args) => countIf(flat(args.slice(0, -1)), first(args[args.length - 1])),
  COUNTIFS: (args) => placesMet(args).length,
  SUMIFS: ([summed, ...pairs]) => placesMet(pairs).reduce((sum, place) => sum + plainNumber(flat([summed ?? []])[place]), 0),
  ROWS: ([range]) => (range ?? []).length,
  LARGE: (args) => {
    const fault = firstFault(flat(args));
    if (fault !== null) return fault;
    const sorted = [...numbers(args.slice(0, 1))].sort((a, b) => b - a);
    return sorted[Number(first(args[1])) - 1] ?? new Fault('#NUM!');
  },
  TODAY: () => Math.floor(Date.now() / DAY) + EPOCH,
  SUMPRODUCT: (args) => {
    const product = args.length === 1 ? (args[0] ?? []) : args.slice(1).reduce<Matrix>((left, right) => spread(asNumbers(left), asNumbers(right), (a, b) => Number(a) * Number(b)), args[0] ?? []);
    const fault = firstFault(flat(args));
    return fault ?? numbers([product]).reduce((sum, value) => sum + value, 0);
  },
  AND: (args) => firstFault(flat(args)) ?? flat(args).every((value) => typeof value === 'string' || Boolean(value)),
  OR: (args) => firstFault(flat(args)) ?? flat(args).some((value) => typeof value !== 'string' && Boolean(value)),
  ROUND: withNumbers((value, places) => round(value, places)),
  INT: withNumbers((value) => Math.floor(value)),
  ABS: withNumbers((value) => Math.abs(value)),
  SIGN: withNumbers((value) => Math.sign(value)),
  NA: () => new Fault('#N/A'),
  VALUE: ([arg]) => {
    const value = first(arg);
    if (value instanceof Fault) return value;
    // A sentence in VALUE is how a native formula refuses.
    return numberOf(value) ?? new Fault('#VALUE!', textOf(value));
  },
  LEFT: withTexts((text, length) => (Number(length) < 0 ? new Fault('#VALUE!') : text.slice(0, Number(length)))),
  RIGHT: withTexts((text, length) => (Number(length) === 0 ? '' : text.slice(-Number(length)))),
  MID: withTexts((text, from, length) => (Number(from) < 1 ? new Fault('#VALUE!') : text.slice(Number(from) - 1, Number(from) - 1 + Number(length)))),
  LEN: withTexts((text) => text.length),
  TRIM: withTexts((text) => text.trim().replace(/ +/g, ' ')),
  FIND: withTexts((wanted, text) => placeIn(text, wanted)),
  SEARCH: withTexts((wanted, text) => placeIn(text.toLowerCase(), wanted.toLowerCase())),
  SUBSTITUTE: withTexts((text, from, to) => text.split(from).join(to)),
  EXACT: ([left, right]) => spread(left ?? one(null), right ?? one(null), (a, b) => firstFault([a, b]) ?? textOf(a) === textOf(b)),
  MATCH: ([wanted, list]) => each(wanted, (value) => matchIn(flat([list ?? []]), value)),
  INDEX: ([list, place, across]) => {
    const [at, right] = [first(place), first(across)];
    const fault = firstFault([at, right]);
    if (fault !== null) return fault;
    const found = across === undefined ? flat([list ?? []])[Number(at) - 1] : list?.[Number(at) - 1]?.[Number(right) - 1];
    return found === undefined ? new Fault('#REF!') : found;
  },
  RANK: (args) => {
    const [own, fault] = [first(args[0]), firstFault(flat(args))];
    return fault ?? (typeof own === 'number' ? 1 + numbers(args.slice(1, 2)).filter((other) => other > own).length : new Fault('#VALUE!'));
  },
  LOOKUP: (args) => {
    const found = flat(args.slice(1)).filter((value): value is number => typeof value === 'number');
    return found[found.length - 1] ?? new Fault('#N/A');
  },
  EDATE: withNumbers((serial, months) => {
    const date = parseDate(new Date((serial - EPOCH) * DAY).toISOString().slice(0, 10));
    return date === null ? new Fault('#NUM!') : Date.parse(`${dateText(monthLater(date, months))}T00:00:00Z`) / DAY + EPOCH;
  }),
};

/** Where every criterion is met: range, criterion, range, criterion … */
function placesMet(pairs: readonly Matrix[]): readonly number[] {
  const ranges = pairs.filter((_, index) => index % 2 === 0).map((range) => flat([range]));
  const criteria = pairs.filter((_, index) => index % 2 === 1).map(first);
  return (ranges[0] ?? []).flatMap((_, place) => (ranges.every((range, index) => meets(range[place] ?? null, criteria[index] ?? null)) ? [place] : []));
}

/** A value, or "=name" with ~ before the signs that stand for themselves. */
function meets(cell: Value, criterion: Value): boolean {
  if (cell === null || cell instanceof Fault) return false;
  const wanted = typeof criterion === 'string' && criterion.startsWith('=') ? criterion.slice(1).replace(/~([*?~])/gu, '$1') : criterion;
  return typeof cell === typeof wanted && compare(cell, wanted) === 0;
}

function plainNumber(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0;
}

function placeIn(text: string, wanted: string): Value {
  const at = text.indexOf(wanted);
  return at < 0 ? new Fault('#VALUE!') : at + 1;
}

function matchIn(list: readonly Value[], wanted: Value): Value {
  if (wanted instanceof Fault) return wanted;
  const at = list.findIndex((value) => !(value instanceof Fault) && value !== null && typeof value === typeof wanted && compare(value, wanted) === 0);
  return at < 0 ? new Fault('#N/A') : at + 1;
}

/** Texts and truths count as nothing in a product of ranges. */
function asNumbers(matrix: Matrix): Matrix {
  return matrix.map((row) => row.map((value) => (typeof value === 'number' || value instanceof Fault ? value : 0)));
}

/** A criterion is a value, or ">0". */
function countIf(cells: readonly Value[], criterion: Value): number {
  if (criterion === '>0') return cells.filter((cell) => typeof cell === 'number' && cell > 0).length;
  return cells.filter((cell) => cell !== null && !(cell instanceof Fault) && typeof cell === typeof criterion && compare(cell, criterion) === 0).length;
}
