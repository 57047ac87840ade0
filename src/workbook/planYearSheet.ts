import type { Consequence, IndicatorScheme } from '../scheme/indicators';
import type { Scheme } from '../scheme/scheme';
import type { YearMode } from '../scoring/yearOf';
import { rectOf } from './address';
import { planForm, type FormRow } from './form';
import { closingRows, formAnswers, headingRows, numberEntry, type FormOptions } from './formParts';
import { EMPTY, IF, binary, call, cell, cellOf, contentOf, fixedCell, literal, range, rounded } from './formula';
import type { Formula, SheetPlan } from './plan';
import { bandRows, gradeOrWhy, indicatorPlaces } from './planIndicatorSheet';

export interface YearSheetOptions extends FormOptions {
  readonly person: string;
  /** The month sheets, which must be there before this one is written. */
  readonly months: readonly { readonly month: number; readonly sheetName: string }[];
}

const WIDTHS = [60, 110, 70, 160, 60, 67] as const;
const [SCORE, GRADE, PENDING] = [2, 3, 4] as const;
const FIRST = 3;
/** 每月 are twelve: with fewer the year is provisional. */
const TWELVE = 12;

const YEAR_WORDS: Readonly<Record<YearMode, string>> = { mean: '各月平均', sum: '各月合计', latest: '最近一个月', lowest: '最低的一个月' };

/** The year of one person: the months, the year's score and grade, the facts and what they bring. Throws a RangeError for a decision that is none. */
export function planYearSheet(scheme: Scheme, indicators: IndicatorScheme, options: YearSheetOptions): SheetPlan {
  const decisions = options.decisions ?? {};
  const answers = formAnswers(scheme, options);
  const { months } = options;
  const places = indicatorPlaces(indicators);
  const last = FIRST + months.length - 1;
  const [totalRow, gradeRow] = [last + 1, last + 2];
  const firstFact = gradeRow + 3;
  const down = (column: number) => rectOf(FIRST, column, months.length);
  const settled = binary(call('COUNT', range(down(SCORE))), '+', call('COUNTIF', range(down(SCORE)), literal('/')));
  const waiting = IF(binary(fixedCell(1, 4), '>', literal(0)), literal(true), binary(settled, '<', literal(TWELVE)));
  const rows: readonly FormRow[] = [
    ...headingRows('廉政建设考核全年汇总表', '被考核人', options.person, options.year, WIDTHS.length, call('SUM', range(down(PENDING)))),
    { kind: 'head', cells: [{ column: 0, columns: 2, content: '月份' }, { column: SCORE, content: '得分' }, { column: GRADE, content: '等次' }, { column: PENDING, content: '待评' }, { column: 5, content: '备注' }] },
    ...months.map(({ month, sheetName }): FormRow => ({
      kind: 'body',
      cells: [
        { column: 0, columns: 2, content: `${month}月`, style: { horizontal: 'Center' } },
        { column: SCORE, content: cellOf(sheetName, places.total.row, places.total.column), style: { horizontal: 'Right' } },
        { column: GRADE, content: cellOf(sheetName, places.grade.row, places.grade.column), style: { horizontal: 'Center' } },
        { column: PENDING, content: cellOf(sheetName, places.pending.row, places.pending.column), style: { horizontal: 'Right', numberFormat: '0"项";;' } },
        { column: 5, content: null, entry: true },
      ],
    })),
    {
      kind: 'total',
      cells: [
        { column: 0, columns: 2, content: contentOf(answers.choose(indicators.year, (mode) => literal(`全年（${YEAR_WORDS[mode as YearMode]}）`), literal('全年（怎样从各月得出，口径待定）'))), style: { horizontal: 'Center' } },
        { column: SCORE, content: contentOf(answers.choose(indicators.year, (mode) => yearFormula(mode as YearMode, range(down(SCORE))), EMPTY)), name: 'KH_total', style: { horizontal: 'Right', numberFormat: 'General' } },
        { column: GRADE, columns: 3, content: IF(waiting, literal('暂计，没有评完'), EMPTY) },
      ],
    },
    {
      kind: 'total',
      cells: [
        { column: 0, columns: 2, content: '全年等次', style: { horizontal: 'Center' } },
        { column: 2, columns: 4, content: yearGrade(totalRow, gradeRow, waiting), name: 'KH_grade' },
      ],
    },
    ...bandRows(indicators, answers),
    ...indicators.facts.map(({ quote }): FormRow => ({
      kind: 'body',
      cells: [{ column: 0, columns: 2, content: quote }, { column: 2, columns: 4, content: null, entry: numberEntry('件数', '9999', null), style: { horizontal: 'Left', numberFormat: 'General"件"' } }],
    })),
    ...indicators.consequences.map((one): FormRow => ({
      kind: 'body',
      cells: [
        { column: 0, columns: 4, content: one.shown },
        { column: 4, columns: 2, content: dueFormula(indicators, one, gradeRow, firstFact), style: { bold: true, horizontal: 'Left' } },
      ],
    })),
    { kind: 'note', cells: [{ column: 0, columns: WIDTHS.length, content: '考核结果的应用列在得分之外，不改变得分。' }] },
    ...closingRows(scheme, decisions, answers, WIDTHS.length, ['考核小组', '被考核人']),
  ];
  return planForm({
    name: options.sheetName, widths: WIDTHS, rows, kept: options.kept,
    names: [
      { name: 'KH_months', rect: down(SCORE) },
      { name: 'KH_remarks', rect: down(5) },
      { name: 'KH_facts', rect: rectOf(firstFact, 2, indicators.facts.length) },
      { name: 'KH_consequences', rect: rectOf(firstFact + indicators.facts.length, 4, indicators.consequences.length) },
    ],
  });
}

/** Months of "/" are words and do not count. The sum is rounded before it is divided, so an average that ends is exact. */
function yearFormula(mode: YearMode, scores: Formula): Formula {
  const sum = rounded(call('SUM', scores));
  const count = call('COUNT', scores);
  const worked = {
    mean: binary(sum, '/', count),
    sum,
    latest: call('LOOKUP', literal(1e12), scores),
    lowest: call('MIN', scores),
  }[mode];
  return IF(binary(count, '=', literal(0)), EMPTY, worked);
}

function yearGrade(totalRow: number, gradeRow: number, waiting: Formula): Formula {
  const total = cell(totalRow, SCORE);
  const graded = gradeOrWhy(total, fixedCell(gradeRow + 1, 2), fixedCell(gradeRow + 2, 2));
  return IF(waiting, EMPTY, IF(call('ISNUMBER', total), graded, EMPTY));
}

/** What has come about, beside the points: by the year's grade, or by a fact that was found. */
function dueFormula({ facts }: IndicatorScheme, { effect, grade, facts: by }: Consequence, gradeRow: number, firstFact: number): Formula {
  const found = by.map((id) => binary(fixedCell(firstFact + facts.findIndex((fact) => fact.id === id), 2), '>', literal(0)));
  const tests: readonly Formula[] = [...(grade === null ? [] : [binary(fixedCell(gradeRow, 2), '=', literal(grade))]), ...found];
  return IF(call('OR', ...tests), literal(effect), EMPTY);
}
