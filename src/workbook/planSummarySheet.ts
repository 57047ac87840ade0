import type { Scheme } from '../scheme/scheme';
import { OFFICE, type OfficeAnswers } from '../scheme/office';
import { a1, rectOf } from './address';
import { clauseRows } from './clauseRows';
import { SMALL_SIZE } from './fonts';
import { BESIDE, planForm, type FormCell, type FormRow } from './form';
import { closingRows, formAnswers, type FormOptions } from './formParts';
import { EMPTY, IF, binary, call, cell, cellOf, fixedRange, join, literal } from './formula';
import { officeRows, type OfficeRows } from './officeRows';
import type { Formula, Rect, SheetPlan } from './plan';
import { standingColumns } from './standingFormulas';
import { summaryLayout, summarySections, type SummaryLayout } from './summaryLayout';
import { summaryCharts } from './summaryCharts';
import { LOST, vetoRows } from './vetoRows';

type Names = Readonly<Record<string, Rect>>;

export interface SummarySheetOptions extends FormOptions {
  /** Each unit with the name of its 评分表 and where the names of that sheet lie; the sheets must be there before this one is written. */
  readonly units: readonly { readonly unit: string; readonly sheetName: string; readonly names: Names }[];
  /** The 台账 the sheets add up: how many of its lines are counted nowhere. */
  readonly ledger?: { readonly sheetName: string; readonly faults: Rect } | null;
  /** What the office has decided beforehand, for functions without the add-in: the bands are then not to be typed. */
  readonly office?: OfficeAnswers;
}

const FIRST = 3;
const POINTS = 'General';
const SIGNED = 'General;"−"General;General';

/** The names that 汇总 points to on each 评分表; a sheet made before they were given must be made anew first. */
export function summaryNames(scheme: Scheme): readonly string[] {
  return [...summarySections(scheme).map((_, index) => `KH_section_${index + 1}`), ...vetoTargets(scheme).map((_, index) => `KH_veto_${index + 1}`), 'KH_total', 'KH_pending'];
}

function vetoTargets(scheme: Scheme): readonly string[] {
  return vetoRows(clauseRows(scheme), 0).map(({ target }) => target);
}

/**
 * 汇总: a row a unit, from its 评分表; under it what the office decides, and charts. Nobody has a place while any unit waits. In the order of
 * their places the units stand on 名次表. Throws a RangeError for a decision that is none, no units, or a sheet without the names that are pointed to.
 */
export function planSummarySheet(scheme: Scheme, options: SummarySheetOptions): SheetPlan {
  const { units, ledger = null } = options;
  if (units.length === 0) throw new RangeError('no units to sum up');
  const layout = summaryLayout(scheme);
  const last = FIRST + units.length - 1;
  const office = officeRows(layout, last + 2, options.office ?? null);
  const quotaRow = last + 2 + OFFICE.length;
  const lost = units.map(({ sheetName, names }) => lostOf(scheme, pointing(sheetName, names)));
  const standing = standingColumns(layout, { first: FIRST, last, office: office.answer, quotaRow, lost: (row) => lost[row - FIRST] ?? EMPTY });
  const down = (column: number): Formula => fixedRange(rectOf(FIRST, column, units.length));
  const waiting = binary(binary(literal(units.length), '-', call('COUNT', down(layout.total))), '+', call('SUM', down(layout.pending)));
  const faults = ledger === null ? null : cellOf(ledger.sheetName, ledger.faults.row, ledger.faults.column);
  const rows: readonly FormRow[] = [
    { kind: 'title', cells: [{ column: 0, columns: layout.printed, content: `${scheme.short}考核汇总` }] },
    {
      kind: 'line',
      cells: [
        { column: 0, columns: 2, content: /^\d{4}$/u.test(options.year) ? `${options.year}年` : options.year, name: 'KH_year' },
        { column: 2, columns: layout.pending - 2, content: faults === null ? null : IF(binary(faults, '>', literal(0)), join(literal('台账有'), faults, literal('行没有计入，见台账“核对”一列')), EMPTY) },
        { column: layout.pending, columns: layout.printed - layout.pending, content: waiting, name: 'KH_pending', style: { horizontal: 'Right', numberFormat: '"还有"0"处没有评完，不排名次";;"已评完"' } },
      ],
    },
    { kind: 'head', cells: layout.headings.map((content, column) => ({ column, content, style: column < layout.printed ? { size: SMALL_SIZE } : BESIDE })) },
    ...units.map((unit, index): FormRow => ({ kind: 'body', cells: [...unitCells(scheme, layout, unit, index), ...standing.cells(FIRST + index)] })),
    { kind: 'head', cells: [{ column: 0, columns: 2, content: '汇总口径' }, ...officeHeads(office.columns, layout)] },
    ...office.rows,
    standing.quotaRow(units.length),
    ...closingRows(scheme, options.decisions ?? {}, formAnswers(scheme, options), layout.printed, ['考核组', '领导小组']),
  ];
  const charts = summaryCharts(scheme, layout, { first: FIRST, units: units.length, below: rows.length });
  const rect = (column: number, first = FIRST, count = units.length): Rect => rectOf(first, column, count);
  const answers = (column: number): Rect => rect(column, last + 2, OFFICE.length);
  return planForm({
    name: options.sheetName, widths: layout.widths, rows: [...rows, ...charts.rows], charts: charts.charts, filter: rectOf(FIRST - 1, 0, units.length + 1, layout.printed), kept: options.kept, orientation: 'landscape', printed: layout.printed,
    names: [
      { name: 'KH_units', rect: rect(layout.unit) }, { name: 'KH_totals', rect: rect(layout.total) }, { name: 'KH_ranks', rect: rect(layout.rank) }, { name: 'KH_grades', rect: rect(layout.grade) },
      { name: 'KH_quotas', rect: rect(layout.quota) }, { name: 'KH_talks', rect: rect(layout.last) }, { name: 'KH_notes', rect: rect(layout.note) },
      { name: 'KH_distances', rect: rect(layout.toNext) }, { name: 'KH_to_grades', rect: rect(layout.toGrade) },
      ...[0, 1, 2].map((way) => ({ name: `KH_way_${way + 1}`, rect: rect(layout.ways + way) })),
      { name: 'KH_table', rect: rectOf(FIRST, 0, units.length, layout.printed) },
      { name: 'KH_office', rect: answers(office.columns.answer) }, { name: 'KH_office_by', rect: answers(office.columns.by) }, { name: 'KH_office_days', rect: answers(office.columns.day) },
    ],
    conditions: [
      { rect: rect(layout.last), formula: `=${a1(FIRST, layout.last)}<>""`, fill: '#FFF7EF', color: '#8F3A05' },
      { rect: rect(layout.quota), formula: `=${a1(FIRST, layout.quota)}="在内"`, fill: '#EAF5EA', color: '#1E5B2B' },
      { rect: rect(layout.grade), formula: `=ISNUMBER(FIND("取消",${a1(FIRST, layout.grade)}))`, bold: true, color: '#8F3A05' },
      { rect: rect(layout.pending), formula: `=N(${a1(FIRST, layout.pending)})>0`, italic: true, color: '#5C5C5C' },
    ],
  });
}

function officeHeads({ answer, by, day, asked }: OfficeRows['columns'], { printed }: SummaryLayout): readonly FormCell[] {
  return [
    { column: answer, columns: by - answer, content: '定为' },
    { column: by, columns: day - by, content: '谁定的' },
    { column: day, columns: asked - day, content: '哪天定的' },
    { column: asked, columns: printed - asked, content: '要定什么' },
  ];
}

/** What comes from the unit's own sheet, and 备注. */
function unitCells(scheme: Scheme, layout: SummaryLayout, { unit, sheetName, names }: SummarySheetOptions['units'][number], index: number): readonly FormCell[] {
  const row = FIRST + index;
  const from = pointing(sheetName, names);
  const number = (column: number, name: string, format = POINTS): FormCell => {
    const value = from(name);
    return { column, content: IF(call('ISNUMBER', value), value, EMPTY), style: { horizontal: 'Right', numberFormat: format } };
  };
  const own = cell(row, layout.selfScore);
  const self: readonly FormCell[] =
    layout.selfScore < 0
      ? []
      : [
          number(layout.selfScore, 'KH_self_total'),
          { column: layout.difference, content: IF(call('ISNUMBER', own), call('ROUND', binary(own, '-', from('KH_subtotal')), literal(6)), EMPTY), style: { horizontal: 'Right', numberFormat: SIGNED } },
        ];
  return [
    { column: 0, content: index + 1, style: { horizontal: 'Center' } },
    { column: layout.unit, content: unit, style: { numberFormat: '@' } },
    ...summarySections(scheme).map((_, at) => number(layout.sections + at, `KH_section_${at + 1}`)),
    ...(layout.adjustments < 0 ? [] : [number(layout.adjustments, 'KH_adjustments', SIGNED)]),
    { ...number(layout.total, 'KH_total'), style: { horizontal: 'Right', numberFormat: POINTS, bold: true } },
    ...self,
    { column: layout.pending, content: from('KH_pending'), style: { horizontal: 'Right', numberFormat: '0"条";;' } },
    { column: layout.note, content: noteOf(scheme, layout, row, from), longest: '注'.repeat(20), style: { size: 8, horizontal: 'Left' } },
  ];
}

/** The cells of a 评分表 by their names. */
function pointing(sheetName: string, names: Names): (name: string) => Formula {
  return (name) => {
    const rect = names[name];
    if (rect === undefined) throw new RangeError(`${sheetName} has no ${name}`);
    return cellOf(sheetName, rect.row, rect.column);
  };
}

/** What is lost beside the points, in a few words for the grade line: 评先评优取消. */
function lostOf(scheme: Scheme, from: (name: string) => Formula): Formula {
  return eachLost(scheme, from, (target) => literal(`${target}取消`), literal('、'));
}

/** 否决 beside the points with its clause and its fact, and that the total is provisional. */
function noteOf(scheme: Scheme, layout: SummaryLayout, row: number, from: (name: string) => Formula): Formula {
  const pending = cell(row, layout.pending);
  const noTotal = IF(call('ISNUMBER', cell(row, layout.total)), EMPTY, literal('总分还算不出，见本单位的表。'));
  return join(IF(binary(pending, '>', literal(0)), literal('暂计。'), EMPTY), noTotal, eachLost(scheme, from, (target, said) => join(literal(`${target}：`), said, literal('。')), EMPTY));
}

function eachLost(scheme: Scheme, from: (name: string) => Formula, say: (target: string, said: Formula) => Formula, between: Formula): Formula {
  const parts = vetoTargets(scheme).map((target, index): Formula => {
    const said = from(`KH_veto_${index + 1}`);
    const mark = index === 0 ? EMPTY : between;
    return IF(binary(call('LEFT', said, literal(LOST.length)), '=', literal(LOST)), join(mark, say(target, said)), EMPTY);
  });
  return join(EMPTY, ...parts);
}
