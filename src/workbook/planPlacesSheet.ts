import type { Scheme } from '../scheme/scheme';
import { a1, rectOf } from './address';
import { SMALL_SIZE } from './fonts';
import { BESIDE, planForm, type FormRow } from './form';
import { choiceEntry, versionRow, type FormOptions } from './formParts';
import { EMPTY, IF, binary, call, cell, cellOf, fixedCell, fixedRange, join, literal, range, rangeOf } from './formula';
import type { Formula, Rect, SheetPlan, Style } from './plan';
import { summaryLayout, summarySections } from './summaryLayout';

export interface PlacesOptions extends FormOptions {
  /** 汇总: its name, and where its names lie. */
  readonly summary: { readonly sheetName: string; readonly names: Readonly<Record<string, Rect>> };
}

const TOTAL = '总分';
const AS_LISTED = '名单顺序';
/** Below every number that may stand on 汇总: what has none stands last. */
const NONE = -1e9;

/** The columns of 汇总 by their names there, in the order of this sheet; the third is what it is sorted by. */
const SHOWN: readonly { readonly heading: string; readonly name: string; readonly width: number; readonly style: Style }[] = [
  { heading: '名次', name: 'KH_ranks', width: 36, style: { horizontal: 'Center' } },
  { heading: '单位', name: 'KH_units', width: 114, style: {} },
  { heading: '', name: '', width: 58, style: { horizontal: 'Right', numberFormat: 'General' } },
  { heading: TOTAL, name: 'KH_totals', width: 46, style: { horizontal: 'Right', numberFormat: 'General', bold: true } },
  { heading: '距前一名', name: 'KH_distances', width: 48, style: { horizontal: 'Right', numberFormat: 'General' } },
  { heading: '等次', name: 'KH_grades', width: 104, style: { horizontal: 'Center', size: SMALL_SIZE } },
  { heading: '距上一等次', name: 'KH_to_grades', width: 96, style: { horizontal: 'Center', size: SMALL_SIZE } },
  { heading: '进一', name: 'KH_way_1', width: 34, style: { horizontal: 'Center', size: SMALL_SIZE } },
  { heading: '舍去', name: 'KH_way_2', width: 34, style: { horizontal: 'Center', size: SMALL_SIZE } },
  { heading: '四舍五入', name: 'KH_way_3', width: 44, style: { horizontal: 'Center', size: SMALL_SIZE } },
  { heading: '优秀名额', name: 'KH_quotas', width: 100, style: { horizontal: 'Center', size: SMALL_SIZE } },
  { heading: '后几位', name: 'KH_talks', width: 52, style: { horizontal: 'Center', size: SMALL_SIZE } },
];
const PRINTED = SHOWN.length;
const [BY, FIRST] = [2, 3] as const;
/** Beside the page, in the order of 汇总: what is sorted by, how many stand above, and the line that the unit takes here. */
const [KEY, ABOVE, ORDER] = [PRINTED, PRINTED + 1, PRINTED + 2] as const;
const BESIDE_WIDTH = 50;

/** The names of 汇总 that this sheet points to. */
export const PLACES_NAMES: readonly string[] = ['KH_table', 'KH_pending', 'KH_quota_line', ...SHOWN.flatMap(({ name }) => (name === '' ? [] : [name]))];

/**
 * 名次表: the units of 汇总 in an order that the reader chooses, by formulas alone, so that nobody has to sort a protected sheet: distances, the
 * quota each way and 后几位 beside one another. Throws a RangeError where 汇总 lacks a name.
 */
export function planPlacesSheet(scheme: Scheme, options: PlacesOptions): SheetPlan {
  const { sheetName, names } = options.summary;
  const rect = (name: string): Rect => {
    const found = names[name];
    if (found === undefined) throw new RangeError(`${sheetName} has no ${name}`);
    return found;
  };
  const column = (name: string): Formula => rangeOf(sheetName, rect(name));
  const one = (name: string): Formula => cellOf(sheetName, rect(name).row, rect(name).column);
  const units = rect('KH_units').rows;
  const sorting: Sorting = { units, choice: fixedCell(1, BY + 1), by: fixedCell(1, KEY), table: column('KH_table'), pending: summaryLayout(scheme).pending };
  const choices = choicesOf(scheme);
  const pending = one('KH_pending');
  const rows: readonly FormRow[] = [
    { kind: 'title', cells: [{ column: 0, columns: PRINTED, content: `${scheme.short}考核名次表` }] },
    {
      kind: 'line',
      cells: [
        { column: 0, columns: 2, content: /^\d{4}$/u.test(options.year) ? `${options.year}年` : options.year, name: 'KH_year' },
        { column: BY, content: '从高到低排：', style: { horizontal: 'Right', size: SMALL_SIZE } },
        { column: BY + 1, columns: 2, content: TOTAL, name: 'KH_sort', entry: choiceEntry('排序', choices.map(([words]) => words)), style: { horizontal: 'Center' } },
        { column: BY + 3, columns: PRINTED - BY - 3, content: IF(binary(pending, '>', literal(0)), join(literal('还有'), pending, literal('处没有评完，名次、名额先不排，总分是暂计')), EMPTY), style: { horizontal: 'Right' } },
        { column: KEY, content: columnChosen(sorting.choice, choices), style: BESIDE },
      ],
    },
    { kind: 'head', cells: [...SHOWN.map(({ heading }, at) => ({ column: at, content: at === BY ? IF(isTotal(sorting), literal('待评'), sorting.choice) : heading, style: { size: SMALL_SIZE } as Style })), ...['排序依据', '前面几家', '次序'].map((content, at) => ({ column: KEY + at, content, style: BESIDE }))] },
    ...Array.from({ length: units }, (_, index): FormRow => ({ kind: 'body', cells: [...shownCells(index, sorting, column), ...orderCells(index, sorting)] })),
    { kind: 'total', cells: [{ column: 0, columns: PRINTED, content: one('KH_quota_line'), style: { bold: false, horizontal: 'Left' } }] },
    versionRow(scheme, PRINTED),
    { kind: 'sign', cells: [{ column: 0, columns: PRINTED, content: '考核组（签字）：　　　　　　领导小组（签字）：　　　　　　年　月　日' }] },
  ];
  return planForm({
    name: options.sheetName, widths: [...SHOWN.map(({ width }) => width), BESIDE_WIDTH, BESIDE_WIDTH, BESIDE_WIDTH], rows, kept: options.kept, orientation: 'landscape', printed: PRINTED,
    names: [{ name: 'KH_order', rect: rectOf(FIRST, 1, units) }],
    conditions: [
      { rect: rectOf(FIRST, 10, units), formula: `=${a1(FIRST, 10)}="在内"`, fill: '#EAF5EA', color: '#1E5B2B' },
      { rect: rectOf(FIRST, 11, units), formula: `=${a1(FIRST, 11)}<>""`, fill: '#FFF7EF', color: '#8F3A05' },
    ],
  });
}

/** What can be sorted by, and the column of 汇总 (from 1) where it stands; 0 for the order of the list. */
function choicesOf(scheme: Scheme): readonly (readonly [string, number])[] {
  const { headings, sections, adjustments, selfScore, difference, pending, total } = summaryLayout(scheme);
  const own = [adjustments, selfScore, difference].flatMap((at) => (at < 0 ? [] : [[headings[at] ?? '', at + 1] as const]));
  return [[TOTAL, total + 1], ...summarySections(scheme).map(({ shown }, index) => [shown, sections + index + 1] as const), ...own, ['待评', pending + 1], [AS_LISTED, 0]];
}

interface Sorting {
  readonly units: number;
  readonly choice: Formula;
  /** The column of 汇总 that was chosen. */
  readonly by: Formula;
  readonly table: Formula;
  readonly pending: number;
}

function columnChosen(choice: Formula, choices: ReturnType<typeof choicesOf>): Formula {
  return choices.reduceRight<Formula>((rest, [words, at]) => IF(binary(choice, '=', literal(words)), literal(at), rest), literal(0));
}

function isTotal({ choice }: Sorting): Formula {
  return binary(choice, '=', literal(TOTAL));
}

/** The unit in the k-th line of the order; lines of equal keys in the order of the list. */
function shownCells(index: number, sorting: Sorting, column: (name: string) => Formula): FormRow['cells'] {
  const { units, by, table, pending } = sorting;
  const line = call('MATCH', literal(index + 1), fixedRange(rectOf(FIRST, ORDER, units)), literal(0));
  const chosen = IF(binary(by, '=', literal(0)), EMPTY, call('INDEX', table, line, by));
  const waiting = call('INDEX', table, line, literal(pending + 1));
  return SHOWN.map(({ name, style }, at) => ({
    column: at,
    content: at === BY ? IF(isTotal(sorting), IF(binary(waiting, '=', literal(0)), EMPTY, waiting), chosen) : call('INDEX', column(name), line),
    ...(at === 1 ? { longest: '单'.repeat(12) } : name === 'KH_grades' || name === 'KH_quotas' ? { longest: '等'.repeat(20) } : {}),
    style,
  }));
}

/** In the order of 汇总. Excel's own RANK: points there are rounded, so equal ones are equal doubles. */
function orderCells(index: number, { units, by, table }: Sorting): FormRow['cells'] {
  const row = FIRST + index;
  const chosen = call('INDEX', table, literal(index + 1), by);
  const key = IF(binary(by, '=', literal(0)), literal(-(index + 1)), IF(call('ISNUMBER', chosen), chosen, literal(NONE)));
  return [
    { column: KEY, content: key, style: BESIDE },
    { column: ABOVE, content: binary(call('RANK', cell(row, KEY), fixedRange(rectOf(FIRST, KEY, units))), '-', literal(1)), style: BESIDE },
    { column: ORDER, content: binary(cell(row, ABOVE), '+', call('COUNTIF', range(rectOf(FIRST, ABOVE, index + 1)), cell(row, ABOVE))), style: BESIDE },
  ];
}
