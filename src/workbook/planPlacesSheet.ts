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
  { heading: '', name: '', width: 58, style: { horizontal: 'Right', numberFormat: '0.######' } },
  { heading: TOTAL, name: 'KH_totals', width: 46, style: { horizontal: 'Right', numberFormat: '0.######', bold: true } },
  { heading: '距前一名', name: 'KH_distances', width: 48, style: { horizontal: 'Right', numberFormat: '0.######' } },
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
export const PLACES_NAMES: readonly string[] = ['KH_table', 'KH_headings', 'KH_pending', 'KH_quota_line', ...SHOWN.flatMap(({ name }) => (name === '' ? [] : [name]))];

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
  const choice = fixedCell(1, BY + 1);
  const pending = one('KH_pending');
  const rows: readonly FormRow[] = [
    { kind: 'title', cells: [{ column: 0, columns: PRINTED, content: `${scheme.short}考核名次表` }] },
    {
      kind: 'line',
      cells: [
        { column: 0, columns: 2, content: /^\d{4}$/u.test(options.year) ? `${options.year}年` : options.year, name: 'KH_year' },
        { column: BY, content: '从高到低排：', style: { horizontal: 'Right', size: SMALL_SIZE } },
        { column: BY + 1, columns: 2, content: TOTAL, name: 'KH_sort', entry: choiceEntry('排序', choicesOf(scheme)), style: { horizontal: 'Center' } },
        { column: BY + 3, columns: PRINTED - BY - 3, content: IF(binary(pending, '>', literal(0)), join(literal('还有'), pending, literal('处没有评完，名次、名额先不排，总分是暂计')), EMPTY), style: { horizontal: 'Right' } },
      ],
    },
    { kind: 'head', cells: [...SHOWN.map(({ heading }, at) => ({ column: at, content: at === BY ? IF(binary(choice, '=', literal(TOTAL)), literal('待评'), choice) : heading, style: { size: SMALL_SIZE } as Style })), ...['排序依据', '前面几家', '次序'].map((content, at) => ({ column: KEY + at, content, style: BESIDE }))] },
    ...Array.from({ length: units }, (_, index): FormRow => ({ kind: 'body', cells: [...shownCells(index, { units, choice, column, headings: column('KH_headings'), table: column('KH_table') }), ...orderCells(index, { units, choice, headings: column('KH_headings'), table: column('KH_table') })] })),
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

/** What can be sorted by: numbers of 汇总, by their headings there. */
function choicesOf(scheme: Scheme): readonly string[] {
  const { headings, adjustments, selfScore, difference } = summaryLayout(scheme);
  const own = [adjustments, selfScore, difference].flatMap((at) => (at < 0 ? [] : [headings[at] ?? '']));
  return [TOTAL, ...summarySections(scheme).map(({ shown }) => shown), ...own, '待评', AS_LISTED];
}

interface Ordering {
  readonly units: number;
  readonly choice: Formula;
  readonly headings: Formula;
  readonly table: Formula;
}

/** The unit in the k-th line of the order; lines of equal keys in the order of the list. */
function shownCells(index: number, { units, choice, headings, table, column }: Ordering & { readonly column: (name: string) => Formula }): FormRow['cells'] {
  const line = call('MATCH', literal(index + 1), fixedRange(rectOf(FIRST, ORDER, units)), literal(0));
  const chosen = IF(binary(choice, '=', literal(TOTAL)), literal('待评'), choice);
  return SHOWN.map(({ name, style }, at) => ({
    column: at,
    content: at === BY ? call('IFERROR', call('INDEX', table, line, call('MATCH', chosen, headings, literal(0))), EMPTY) : call('INDEX', column(name), line),
    ...(at === 1 ? { longest: '单'.repeat(12) } : name === 'KH_grades' || name === 'KH_quotas' ? { longest: '等'.repeat(20) } : {}),
    style,
  }));
}

/** In the order of 汇总. Excel's own RANK: points there are rounded, so equal ones are equal doubles. */
function orderCells(index: number, { units, choice, headings, table }: Ordering): FormRow['cells'] {
  const row = FIRST + index;
  const chosen = call('INDEX', table, literal(index + 1), call('MATCH', choice, headings, literal(0)));
  const key = IF(binary(choice, '=', literal(AS_LISTED)), literal(-(index + 1)), IF(call('ISNUMBER', chosen), chosen, literal(NONE)));
  const above = binary(call('RANK', cell(row, KEY), fixedRange(rectOf(FIRST, KEY, units))), '-', literal(1));
  return [
    { column: KEY, content: key, style: BESIDE },
    { column: ABOVE, content: above, style: BESIDE },
    { column: ORDER, content: binary(cell(row, ABOVE), '+', call('COUNTIF', range(rectOf(FIRST, ABOVE, index + 1)), cell(row, ABOVE))), style: BESIDE },
  ];
}
