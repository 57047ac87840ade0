import { gridOf, recogniseTable, type Answers, type CellValue, type Merge } from '../../../src/intake';
import { a1 } from '../../../src/workbook';
import type { CellPlan, SheetPlan } from '../../../src/workbook';
import type { OwnAnswers, OwnTable } from '../../../src/workbook/ownSheet/own';
import { planOwnSheet, type OwnPlan } from '../../../src/workbook/ownSheet/planOwnSheet';
import { Calculated, type Value } from '../calculate';

/** A table of an office, as it stands on its sheet from A1 on. */
export interface Table {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly Merge[];
}

export function ownTable({ rows, merges = [] }: Table, answers: Answers = {}): OwnTable {
  const table = recogniseTable(gridOf(rows, merges), answers);
  return { sheet: '评分表', table, row: 0, column: 0, values: rows, free: table.grid.rows[0]?.length ?? 0 };
}

export const IN_PLACE: OwnAnswers = { mode: 'inPlace', limit: 'item', decisions: {}, deciders: {} };
export const ON_SIDE: OwnAnswers = { mode: 'side', limit: 'item', decisions: {}, deciders: {} };

/** The two sheets after the plan was carried out, worked out. */
export interface OwnBook {
  readonly plan: OwnPlan;
  /** Types into a cell of the table's sheet ("G3") or of the other one. */
  enter(address: string, value: string | number, sheet?: '登记'): void;
  at(address: string, sheet?: '登记'): Value;
}

export function ownBook(own: OwnTable, answers: OwnAnswers): OwnBook {
  const plan = planOwnSheet(own, { answers, formulas: own.values, taken: [own.sheet] });
  const typed = new Map<string, CellPlan>();
  const sheetOf = (cells: readonly CellPlan[], sheet: string): SheetPlan => {
    const entered = [...typed].flatMap(([key, cell]) => (key.startsWith(`${sheet}!`) ? [cell] : []));
    return { cells: [...cells, ...entered] } as unknown as SheetPlan;
  };
  const written = own.values.flatMap((line, row) => line.flatMap((value, column): CellPlan[] => (typeof value === 'string' || typeof value === 'number' ? (value === '' ? [] : [{ row, column, content: value }]) : [])));
  const calculated = (): { readonly own: Calculated; readonly side: Calculated } => {
    const sheets = new Map<string, Calculated>();
    const platform = { blank: 0, eager: false } as const;
    const side = new Calculated(sheetOf(plan.side?.cells ?? [], 'side'), platform, sheets);
    const table = new Calculated(sheetOf([...written, ...plan.theirs, ...(plan.block?.cells ?? [])], 'own'), platform, sheets);
    sheets.set(own.sheet, table);
    sheets.set(plan.side?.name ?? '', side);
    return { own: table, side };
  };
  return {
    plan,
    enter: (address, value, sheet) => {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      typed.set(`${sheet === undefined ? 'own' : 'side'}!${address}`, { row: Number(digits) - 1, column, content: value });
    },
    at: (address, sheet) => (sheet === undefined ? calculated().own : calculated().side).at(address),
  };
}

/** "G2" of a heading that was added. */
export function added({ plan }: OwnBook, heading: string): string {
  const cell = plan.block?.cells.find(({ content }) => content === heading);
  if (cell === undefined) throw new Error(`no column ${heading}`);
  return a1(cell.row, cell.column).replace(/\d+$/, '');
}
