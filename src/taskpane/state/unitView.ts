import { toMeasure } from '../../reading';
import { parseQuantity, pointsOf } from '../../scoring';
import type { Decimal } from '../../scoring/decimal';
import type { SheetCells, CellValue } from '../book/readSheet';
import type { NamedRects } from '../book/namedRects';
import type { Scheme } from '../../scheme/scheme';
import { clauseRows, type ClauseRow } from '../../workbook/clauseRows';

/** One clause as it stands on the sheet: its words from the scheme, its numbers from the cells. */
export interface ClauseLine {
  /** From 0. */
  readonly row: number;
  readonly place: ClauseRow;
  readonly quantity: CellValue;
  readonly cases: string;
  readonly due: CellValue;
  readonly released: CellValue;
  readonly limited: CellValue;
  readonly deduction: CellValue;
  /** 得分 of what has the 赋分, which stands on its first row; of an adjustment, its own. */
  readonly score: CellValue;
  readonly reason: string;
}

export interface UnitView {
  readonly lines: readonly ClauseLine[];
  /** 总分 as the sheet shows it; an error text where it cannot be worked out. */
  readonly total: CellValue;
  readonly pending: number;
  /** 被限额: rows that lost something to the limit. */
  readonly limited: number;
  /** 同案免扣: rows that were released of something. */
  readonly released: number;
  /** What is lost beside the points, in the sheet's words: 评先评优：取消（依据共.3.1）. */
  readonly lost: readonly string[];
  /** Rows of clauses that this version of the scheme does not have. */
  readonly unknown: readonly string[];
}

/** The names every unit sheet carries; a sheet without one of them has been taken apart. */
const NEEDED = ['KH_clauses', 'KH_entries', 'KH_cases', 'KH_due', 'KH_released', 'KH_limited', 'KH_deductions', 'KH_scores', 'KH_reasons', 'KH_total'];

/** How many rows and columns to read for a unit, or null when the sheet has lost its names. */
export function extentOf(ranges: NamedRects): { rows: number; columns: number } | null {
  const needed = NEEDED.flatMap((name) => ranges[name] ?? []);
  if (needed.length < NEEDED.length) return null;
  const rects = [...needed, ...(ranges['KH_counted_cases'] === undefined ? [] : [ranges['KH_counted_cases']])];
  return {
    rows: Math.max(...rects.map(({ row, rows }) => row + rows)),
    columns: Math.max(...rects.map(({ column, columns }) => column + columns)),
  };
}

export function unitView(scheme: Scheme, ranges: NamedRects, { values }: SheetCells): UnitView {
  const places = new Map(clauseRows(scheme).map((place) => [place.clause.id, place]));
  const at = (row: number, name: string): CellValue => values[row]?.[ranges[name]?.column ?? -1] ?? '';
  // With a 台账 what counts is 采用数, typed on the sheet or else the ledger's.
  const inForce = 'KH_counted' in ranges ? 'KH_counted' : 'KH_entries';
  const casesInForce = 'KH_counted_cases' in ranges ? 'KH_counted_cases' : 'KH_cases';
  const lines: ClauseLine[] = [];
  const unknown: string[] = [];
  const clauses = ranges['KH_clauses'];
  for (let row = clauses?.row ?? 0; clauses !== undefined && row < clauses.row + clauses.rows; row += 1) {
    const id = String(at(row, 'KH_clauses')).trim();
    const place = places.get(id);
    if (place === undefined) {
      if (id !== '') unknown.push(id);
      continue;
    }
    lines.push({
      row,
      place,
      quantity: at(row, inForce),
      cases: String(at(row, casesInForce)),
      due: at(row, 'KH_due'),
      released: at(row, 'KH_released'),
      limited: at(row, 'KH_limited'),
      deduction: at(row, 'KH_deductions'),
      score: at(place.adjustments ? row : row - (place.row - place.scoreFirst), 'KH_scores'),
      reason: String(at(row, 'KH_reasons')),
    });
  }
  return {
    lines,
    total: at(ranges['KH_total']?.row ?? -1, 'KH_total'),
    pending: lines.filter(isPending).length,
    limited: lines.filter(({ limited }) => isPositive(limited)).length,
    released: lines.filter(({ released }) => isPositive(released)).length,
    lost: lostBeside(lines),
    unknown,
  };
}

/** 评先评优资格 and the like, gone as soon as one of the clauses that cost it was found once. */
function lostBeside(lines: readonly ClauseLine[]): readonly string[] {
  const fired = lines.filter(({ place, quantity }) => place.clause.veto !== null && countOf(quantity)?.gt(0) === true);
  const targets = [...new Set(fired.map(({ place }) => place.clause.veto?.target ?? ''))];
  return targets.map((target) => `${target}：取消（依据${fired.filter(({ place }) => place.clause.veto?.target === target).map(({ place }) => place.clause.id).join('、')}）`);
}

/** The count in a cell, also one written as a product (3×2); null for a blank, "/" and what is no count. */
export function countOf(value: CellValue): Decimal | null {
  const quantity = parseQuantity(value);
  return quantity.state === 'count' ? quantity.value : null;
}

/** What a 加分 row adds: its own 得分, or inside an item, which has one 得分 for all its rows, what its count comes to. */
export function awardOf({ place, quantity, score }: ClauseLine): CellValue {
  if (place.adjustments || isProblem(score)) return score;
  const measure = toMeasure(place.clause.reading);
  const count = countOf(quantity);
  return measure === null || count === null ? quantity : pointsOf(measure, count).toNumber();
}

export function isPending({ quantity }: ClauseLine): boolean {
  return String(quantity).trim() === '';
}

/** The next clause to be assessed below `row` on the sheet, from the top again after the last; null when none is left. */
export function nextPending({ lines }: UnitView, row: number): ClauseLine | null {
  const pending = lines.filter(isPending);
  return pending.find((line) => line.row > row) ?? pending[0] ?? null;
}

export function isPositive(value: CellValue): boolean {
  return typeof value === 'number' && value > 0;
}

/** Excel works custom functions out after the edit is reported; until then their cells say so. */
export function isBusy(value: CellValue): boolean {
  return value === '#BUSY!' || value === '#GETTING_DATA';
}

/** Excel hands an error over as text: #VALUE!, #NAME?. */
export function isProblem(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#');
}
