import type { EntryRule } from '../form';
import { rectOf } from '../address';
import { EMPTY, IF, binary, call, literal } from '../formula';
import { BODY_SIZE, FONT, SMALL_SIZE } from '../fonts';
import { ENTRY_FILL } from '../looks';
import type { CellPlan, Formula, Rect, StyledRange, ValidationPlan } from '../plan';
import type { OwnMode, OwnTable } from './own';
import { countFormat, countRule, isAwardClause, takesReason } from './ownEntries';
import { anchors, summedRuns, type TheirColumn } from './ownColumns';
import { blanks, columnRuns, type EntryColumns, type PlacedClause, type PlacedItem } from './ownFrame';
import { clauseFormulas, mayEnd, pendingWords, scoreFormula } from './ownFormulas';
import { REGISTER } from './registerColumns';

/** A formula for a cell of the office's own. */
export interface TheirWrite {
  readonly row: number;
  readonly column: number;
  readonly content: Formula;
}

/** Columns beside the table, in rows and columns of the sheet. */
export interface OwnBlock {
  readonly rect: Rect;
  readonly cells: readonly CellPlan[];
  readonly styles: readonly StyledRange[];
  readonly validations: readonly ValidationPlan[];
  /** Points, a column each. */
  readonly widths: readonly number[];
}

interface Targets {
  readonly mode: OwnMode;
  readonly deduction: TheirColumn | null;
  readonly score: TheirColumn | null;
}

interface BlockOptions extends Targets {
  readonly columns: EntryColumns;
  readonly formulas: readonly (readonly unknown[])[];
  readonly sideName: string;
  readonly limit: Formula | null;
}

const HEADINGS: Readonly<Record<keyof EntryColumns, { readonly words: string; readonly width: number }>> = {
  quantity: { words: '查实数', width: 46 }, reason: { words: '理由（酌情的）', width: 80 }, due: { words: '应扣', width: 40 }, over: { words: '超限额', width: 44 },
  deduction: { words: '扣分', width: 40 }, award: { words: '加分', width: 40 }, score: { words: '得分', width: 44 }, why: { words: '扣分说明', width: 150 },
};
const ORDER = ['quantity', 'reason', 'due', 'over', 'deduction', 'award', 'score', 'why'] as const;

/** Which columns are added, and where; their own 扣分 and 得分 take the place of ours where they can. Columns of the sheet. */
export function blockColumns(own: OwnTable, items: readonly PlacedItem[], { mode, limit, deduction, score }: Targets & { readonly limit: boolean }): EntryColumns {
  const here = items.filter(({ onSide }) => !onSide);
  const clauses = here.flatMap((item) => item.clauses);
  const wanted: Readonly<Record<keyof EntryColumns, boolean>> = {
    quantity: true,
    reason: clauses.some(({ clause }) => takesReason(clause)),
    due: true,
    over: here.some((item) => mayEnd(item, limit ? literal('') : null)),
    deduction: deduction === null || !aClauseACell(own, here, deduction.column),
    award: items.some((item) => item.clauses.some(({ clause }) => isAwardClause(clause))),
    score: score === null,
    why: true,
  };
  let next = own.free;
  const placed = Object.fromEntries(ORDER.map((name) => [name, mode === 'inPlace' && wanted[name] ? next++ : -1])) as unknown as EntryColumns;
  return { ...placed, deduction: placed.deduction < 0 && deduction !== null ? own.column + deduction.column : placed.deduction, score: placed.score < 0 && score !== null ? own.column + score.column : placed.score };
}

/** Every clause that is entered here has a 扣分 cell of its own. */
function aClauseACell(own: OwnTable, items: readonly PlacedItem[], column: number): boolean {
  const anchor = anchors(own);
  return items.every(({ clauses }) => {
    const rows = clauses.map(({ clause }) => anchor(clause.row, column));
    return clauses.every(({ clause }, at) => rows[at] === clause.row) && new Set(rows).size === rows.length;
  });
}

export function planBlock(own: OwnTable, items: readonly PlacedItem[], options: BlockOptions): { readonly theirs: readonly TheirWrite[]; readonly block: OwnBlock | null } {
  const { mode, columns, limit } = options;
  const anchor = anchors(own);
  const here = items.filter(({ onSide, clauses }) => !onSide && clauses.length > 0);
  const cells: { row: number; column: number; content: CellPlan['content'] }[] = [];
  const put = (row: number, column: number, content: CellPlan['content'] | null): void => {
    if (column >= 0 && content !== null) cells.push({ row, column, content });
  };
  for (const item of here) {
    for (const placed of item.clauses) {
      const said = clauseFormulas(columns, item, placed, limit);
      put(placed.row, columns.due, said.due);
      put(placed.row, columns.over, said.over);
      put(placed.row, columns.deduction, said.deduction);
      put(placed.row, columns.award, said.award);
      put(placed.row, columns.why, said.why);
    }
  }
  for (const item of items.filter(({ onSide, clauses }) => onSide && clauses.length > 0)) {
    if (mode === 'inPlace') put(own.row + item.own.item.from, columns.quantity, '见登记表');
    for (const [row, members] of byRow(item.clauses, ({ clause }) => clause.row)) {
      if (columns.deduction >= own.free) put(own.row + row, columns.deduction, sumOf(options.sideName, REGISTER.deduction, members));
      put(own.row + row, columns.award, sumOf(options.sideName, REGISTER.award, members.filter(({ clause }) => isAwardClause(clause))));
    }
  }
  const { deduction, score } = options;
  if (deduction !== null && (columns.deduction !== own.column + deduction.column || items.some(({ onSide }) => onSide))) {
    for (const item of items) {
      if (!item.onSide && columns.deduction === own.column + deduction.column) continue;
      for (const [row, members] of byRow(item.clauses.filter(({ clause }) => !isAwardClause(clause)), ({ clause }) => anchor(clause.row, deduction.column))) {
        put(own.row + row, own.column + deduction.column, item.onSide ? sumOf(options.sideName, REGISTER.deduction, members) : sumOf(null, columns.deduction, members));
      }
    }
  }
  for (const [row, members] of byRow(items.filter(({ clauses }) => clauses.length > 0), ({ own: { item } }) => (score === null ? item.from : anchor(item.from, score.column)))) {
    put(own.row + row, columns.score, scoreOf(columns, options.sideName, members));
  }
  putSums(own, columns, options, items, put);

  const isTheirs = (column: number): boolean => column < own.free;
  const kept = (row: number, column: number): boolean => String(options.formulas[row - own.row]?.[column - own.column] ?? '').startsWith('=');
  const theirs = cells.flatMap((one): TheirWrite[] => (isTheirs(one.column) && typeof one.content === 'object' && !kept(one.row, one.column) ? [{ row: one.row, column: one.column, content: one.content }] : []));
  return { theirs, block: mode === 'side' ? null : blockOf(own, here, columns, cells.filter(({ column }) => !isTheirs(column))) };
}

/** 小计 and 合计, of 扣分, 加分 and 得分, and 标准分 where the office left it blank; and how much is still to be entered. */
function putSums(own: OwnTable, columns: EntryColumns, { mode, sideName }: BlockOptions, items: readonly PlacedItem[], put: (row: number, column: number, content: Formula) => void): void {
  const allotted = own.table.columns.find(({ role }) => role === 'allotted')?.column ?? -1;
  const numbers = allotted >= 0 && items.every(({ own: { item } }) => item.allottedCells.every(({ row, column }) => typeof own.values[row]?.[column] === 'number'));
  const sums = own.table.rows.flatMap((kind, row) => (kind === 'subtotal' || kind === 'total' ? [row] : []));
  for (const row of sums) {
    const runs = summedRuns(own, row);
    const args = (column: number): readonly Formula[] => columnRuns(null, column, runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => own.row + first + at)));
    if (runs.length === 0) continue;
    for (const column of [columns.deduction, columns.award, columns.score]) if (column >= 0) put(own.row + row, column, call('KH.TOTAL', ...args(column)));
    if (numbers && own.table.grid.rows[row]?.[allotted] === '') put(own.row + row, own.column + allotted, call('SUM', ...args(own.column + allotted)));
  }
  if (mode === 'side') return;
  const rowsOf = (onSide: boolean): number[] => items.filter((item) => item.onSide === onSide).flatMap(({ clauses }) => clauses.map(({ row }) => row));
  const pending: Formula = binary(blanks(null, columns.quantity, rowsOf(false)), '+', blanks(sideName, REGISTER.quantity, rowsOf(true)));
  const last = own.table.rows.lastIndexOf('total');
  const words = pendingWords(pending);
  if (last >= 0) return put(own.row + last, columns.why, words);
  const end = own.row + Math.max(...items.map(({ own: { item } }) => item.to)) + 1;
  const all = items.flatMap(({ own: { item } }) => Array.from({ length: item.to - item.from + 1 }, (_, at) => own.row + item.from + at));
  const total = call('KH.TOTAL', ...columnRuns(null, columns.score, all));
  put(end, columns.why, binary(binary(binary(literal('得分合计 '), '&', total), '&', literal(' 分；')), '&', words));
}

function sumOf(sheet: string | null, column: number, members: readonly PlacedClause[]): Formula | null {
  const runs = columnRuns(sheet, column, members.map(({ row }) => row));
  if (runs.length === 0) return null;
  const [only, another] = runs;
  const numbers = runs.map((run): Formula => call('COUNT', run)).reduce((left, right) => binary(left, '+', right));
  const value = only !== undefined && another === undefined && only.kind === 'cell' ? only : call('KH.TOTAL', ...runs);
  return IF(binary(numbers, '=', literal(0)), EMPTY, value);
}

/** 得分 of a row: of its item, or of the several requirements in its one cell. */
function scoreOf(columns: EntryColumns, sideName: string, items: readonly PlacedItem[]): Formula | null {
  const [first, another] = items;
  if (first === undefined) return null;
  if (!first.onSide) return scoreFormula(columns, first);
  const rows = items.flatMap(({ clauses }) => clauses.slice(0, 1).map(({ row }) => row));
  const scores = rows.map((row): Formula => ({ kind: 'cell', sheet: sideName, row, column: REGISTER.score, fixed: true }));
  return another === undefined ? (scores[0] ?? null) : call('KH.TOTAL', ...scores);
}

function byRow<Placed>(placed: readonly Placed[], rowOf: (one: Placed) => number): ReadonlyMap<number, readonly Placed[]> {
  const rows = new Map<number, Placed[]>();
  for (const one of placed) rows.set(rowOf(one), [...(rows.get(rowOf(one)) ?? []), one]);
  return rows;
}

function blockOf(own: OwnTable, here: readonly PlacedItem[], columns: EntryColumns, cells: readonly CellPlan[]): OwnBlock {
  const added = ORDER.filter((name) => columns[name] >= own.free);
  const head = own.row + (own.table.head?.to ?? 0);
  const bottom = Math.max(head, ...cells.map(({ row }) => row), ...own.table.rows.flatMap((kind, row) => (['item', 'continued', 'subtotal', 'total'].includes(kind) ? [own.row + row] : [])));
  const rect = rectOf(head, own.free, bottom - head + 1, added.length);
  const entries = here.flatMap(({ clauses }) => clauses);
  const down = (name: keyof EntryColumns): Rect => rectOf(head + 1, columns[name], rect.rows - 1);
  const reasons = entries.filter(({ clause }) => takesReason(clause)).map(({ row }) => rectOf(row, columns.reason));
  return {
    rect,
    cells: [...added.map((name) => ({ row: head, column: columns[name], content: HEADINGS[name].words })), ...cells],
    styles: [
      { rect, style: { font: FONT, size: BODY_SIZE, vertical: 'Center', horizontal: 'Right', wrap: true, border: 'thin' } },
      { rect: rectOf(head, own.free, 1, added.length), style: { bold: true, horizontal: 'Center', fill: '#F0F0F0' } },
      { rect: down('why'), style: { horizontal: 'Left', size: SMALL_SIZE } },
      ...entries.map(({ clause, row }) => ({ rect: rectOf(row, columns.quantity), style: { fill: ENTRY_FILL, numberFormat: countFormat(clause) } })),
      ...reasons.map((one) => ({ rect: one, style: { fill: ENTRY_FILL, numberFormat: '@', horizontal: 'Left' } as const })),
    ],
    validations: entries.map(({ clause, row }) => validationOf(countRule(clause), rectOf(row, columns.quantity))),
    widths: added.map((name) => HEADINGS[name].width),
  };
}

function validationOf({ formula, title, message, prompt }: EntryRule, rect: Rect): ValidationPlan {
  return { rect, formula: formula(rect), title, message, promptTitle: title.replace(/填不进去$/u, ''), prompt };
}

