import type { Scheme } from '../scheme/scheme';
import { a1, rectOf } from './address';
import { FIRST_CLAUSE_ROW, clauseRows, isAward, type ClauseRow } from './clauseRows';
import { SMALL_SIZE } from './fonts';
import { BESIDE, FORM_WIDTH, planForm, type FormCell, type FormRow } from './form';
import { versionRow, type FormOptions } from './formParts';
import { EMPTY, IF, binary, call, cell, fixedCell, fixedRange, join, literal, range, rangeOf, rounded } from './formula';
import type { Formula, Rect, SheetPlan } from './plan';

export interface LossesOptions extends FormOptions {
  /** Each unit with its 评分表 and where the names of that sheet lie. */
  readonly units: readonly { readonly unit: string; readonly sheetName: string; readonly names: Readonly<Record<string, Rect>> }[];
}

const HEADINGS = ['位次', '条款', '条文', '扣分单位', '共扣', '占全部'] as const;
const [PLACE, CLAUSE, WORDS, UNITS, SUM, SHARE] = [0, 1, 2, 3, 4, 5] as const;
const PRINTED = HEADINGS.length;
/** 条文 takes what is left. */
const FIXED_WIDTHS: readonly number[] = [30, 46, 0, 48, 48, 48];
/** Beside the page: the clauses before this one, its line in the order, and a column for each unit. */
const [ORDER, MATRIX] = [PRINTED, PRINTED + 1] as const;
/** In the column of a unit whose deduction rests on something nobody has decided. */
const UNKNOWN = '算不出';
/** How many clauses stand in front. */
const HEAVIEST = 10;
const TOP = 3;

/** The names of a 评分表 that this sheet points to. */
export const LOSSES_NAMES = ['KH_deductions'] as const;

/**
 * 失分分析: what each clause costs all units together. Beside the page every unit has a column with its 扣分, so that each sum can be checked by
 * eye; in front stand the clauses that weigh most. Throws a RangeError without units, or where a sheet lacks the name pointed to.
 */
export function planLossesSheet(scheme: Scheme, options: LossesOptions): SheetPlan {
  const { units } = options;
  if (units.length === 0) throw new RangeError('no units to look at');
  const clauses = clauseRows(scheme).filter((row) => !row.heads && !isAward(row));
  const shown = Math.min(HEAVIEST, clauses.length);
  const first = TOP + shown + 2;
  const down = (column: number): Rect => rectOf(first, column, clauses.length);
  const all = fixedCell(1, SUM);
  const unknown = call('COUNTIF', range(rectOf(first, MATRIX, clauses.length, units.length)), literal(UNKNOWN));
  const said = join(literal(`${units.length}家单位，各条扣分的合计`), IF(binary(unknown, '>', literal(0)), join(literal('（有'), unknown, literal('处还算不出，没有计入）')), EMPTY), literal('：'));
  const rows: readonly FormRow[] = [
    { kind: 'title', cells: [{ column: 0, columns: PRINTED, content: `${scheme.short}失分分析` }] },
    {
      kind: 'line',
      cells: [
        { column: 0, columns: 2, content: /^\d{4}$/u.test(options.year) ? `${options.year}年` : options.year, name: 'KH_year' },
        { column: WORDS, columns: 2, content: said, style: { horizontal: 'Right', size: SMALL_SIZE } },
        { column: SUM, columns: 2, content: rounded(call('SUM', range(down(SUM)))), name: 'KH_lost_total', style: { horizontal: 'Left', numberFormat: 'General"分"' } },
      ],
    },
    { kind: 'head', cells: HEADINGS.map((content, column) => ({ column, content })) },
    ...Array.from({ length: shown }, (_, index) => heaviest(index, down)),
    { kind: 'line', cells: [{ column: 0, columns: PRINTED, content: '全部条款，按方案的顺序' }] },
    { kind: 'head', cells: [...HEADINGS.map((content, column) => ({ column, content })), { column: ORDER, content: '次序', style: BESIDE }, ...units.map(({ unit }, index) => ({ column: MATRIX + index, content: unit, style: BESIDE }))] },
    ...clauses.map((clause, index) => clauseRow(clause, first + index, { units, down, all })),
    { kind: 'note', cells: [{ column: 0, columns: PRINTED, content: '扣分取自各单位的表，已减去同案免扣和超过限额的部分。表右边每家单位一列，逐格可以核对。' }] },
    versionRow(scheme, PRINTED),
  ];
  const words = FORM_WIDTH - FIXED_WIDTHS.reduce((sum, width) => sum + width, 0);
  return planForm({
    name: options.sheetName, rows, printed: PRINTED,
    widths: [...FIXED_WIDTHS.map((width) => (width === 0 ? words : width)), 40, ...units.map(() => 48)],
    names: [{ name: 'KH_heaviest', rect: rectOf(TOP, CLAUSE, shown) }, { name: 'KH_lost_clauses', rect: down(CLAUSE) }, { name: 'KH_lost_units', rect: down(UNITS) }, { name: 'KH_lost_points', rect: down(SUM) }],
    conditions: [{ rect: rectOf(first, MATRIX, clauses.length, units.length), formula: `=N(${a1(first, MATRIX)})>0`, fill: '#FFF7EF', color: '#8F3A05', bold: true }],
  });
}

const looks: Readonly<Record<number, FormCell['style']>> = {
  [PLACE]: { horizontal: 'Center' }, [CLAUSE]: { horizontal: 'Center', size: SMALL_SIZE, numberFormat: '@' }, [WORDS]: { horizontal: 'Left', size: SMALL_SIZE },
  [UNITS]: { horizontal: 'Right', numberFormat: '0"家";;' }, [SUM]: { horizontal: 'Right', numberFormat: 'General;;' }, [SHARE]: { horizontal: 'Right', numberFormat: '0.0%;;' },
};

/** The clause that costs so much; clauses of equal sums in the order of the scheme, with one and the same place. Nothing where nothing was lost. */
function heaviest(index: number, down: (column: number) => Rect): FormRow {
  const line = call('MATCH', literal(index + 1), fixedRange(down(ORDER)), literal(0));
  const found = (column: number): Formula => call('INDEX', fixedRange(down(column)), line);
  const some = (then: Formula): Formula => IF(binary(found(SUM), '>', literal(0)), then, EMPTY);
  return { kind: 'body', cells: HEADINGS.map((_, column) => ({ column, content: some(found(column)), ...(column === WORDS ? { longest: '字'.repeat(60) } : {}), style: looks[column] ?? {} })) };
}

function clauseRow({ clause, row: onSheet }: ClauseRow, row: number, { units, down, all }: { readonly units: LossesOptions['units']; readonly down: (column: number) => Rect; readonly all: Formula }): FormRow {
  const own = range(rectOf(row, MATRIX, 1, units.length));
  const sum = cell(row, SUM);
  const cells: readonly Formula[] = [
    IF(binary(sum, '>', literal(0)), call('RANK', sum, fixedRange(down(SUM))), EMPTY),
    literal(clause.id),
    literal(clause.shown),
    call('COUNTIF', own, literal('>0')),
    rounded(call('SUM', own)),
    IF(binary(all, '>', literal(0)), binary(sum, '/', all), EMPTY),
  ];
  const above = call('RANK', sum, fixedRange(down(SUM)));
  const before = row - down(SUM).row;
  const order = before === 0 ? above : binary(above, '+', call('COUNTIF', range(rectOf(down(SUM).row, SUM, before)), sum));
  return {
    kind: 'body',
    cells: [
      ...cells.map((content, column): FormCell => ({ column, content: content.kind === 'literal' ? String(content.value) : content, style: looks[column] ?? {} })),
      { column: ORDER, content: order, style: BESIDE },
      ...units.map(({ sheetName, names }, index): FormCell => {
        const deductions = names['KH_deductions'];
        if (deductions === undefined) throw new RangeError(`${sheetName} has no KH_deductions`);
        return { column: MATRIX + index, content: call('IFERROR', call('INDEX', rangeOf(sheetName, deductions), literal(onSheet - FIRST_CLAUSE_ROW + 1)), literal(UNKNOWN)), style: BESIDE };
      }),
    ],
  };
}
