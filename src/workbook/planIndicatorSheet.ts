import type { IndicatorScheme } from '../scheme/indicators';
import type { Scheme } from '../scheme/scheme';
import { a1, rectOf } from './address';
import { planForm, type FormRow } from './form';
import type { AnswerCells } from './answerCells';
import { closingRows, formAnswers, headingRows, numberEntry, type FormOptions } from './formParts';
import { EMPTY, IF, binary, call, cell, contentOf, fixedCell, join, literal, range, rounded } from './formula';
import type { Formula, SheetPlan } from './plan';
import { quantityContent } from './entryCells';

export interface IndicatorSheetOptions extends FormOptions {
  readonly person: string;
  /** 1 to 12. */
  readonly month: number;
  /** Scores entered already, by indicator id. */
  readonly scores?: ReadonlyMap<string, string | number>;
}

const WIDTHS = [34, 190, 58, 58, 58, 129] as const;
const [POINTS, SCORE, LOST] = [2, 3, 4] as const;
const FIRST = 3;

/** Where the totals of a month stand; the year sheet points there. */
export interface IndicatorPlaces {
  readonly last: number;
  readonly total: { readonly row: number; readonly column: number };
  readonly grade: { readonly row: number; readonly column: number };
  readonly pending: { readonly row: number; readonly column: number };
}

export function indicatorPlaces({ indicators }: IndicatorScheme): IndicatorPlaces {
  const last = FIRST + indicators.length - 1;
  return { last, total: { row: last + 1, column: SCORE }, grade: { row: last + 2, column: 2 }, pending: { row: 1, column: 4 } };
}

/** One month of one person: the indicators with 标准分, 得分 and 扣分, total and grade. Throws a RangeError for a decision that is none. */
export function planIndicatorSheet(scheme: Scheme, indicators: IndicatorScheme, options: IndicatorSheetOptions): SheetPlan {
  const decisions = options.decisions ?? {};
  const answers = formAnswers(scheme, options);
  const at = indicatorPlaces(indicators);
  const count = indicators.indicators.length;
  const down = (column: number) => rectOf(FIRST, column, count);
  const points = rounded(call('SUM', range(down(POINTS))));
  const out = call('COUNTIF', range(down(SCORE)), literal('/'));
  const pending = fixedCell(at.pending.row, at.pending.column);
  const problem = fixedCell(at.total.row, 5);
  const rows: readonly FormRow[] = [
    ...headingRows(`廉政建设考核表（${options.month}月）`, '被考核人', options.person, options.year, WIDTHS.length, call('COUNTBLANK', range(down(SCORE)))),
    { kind: 'head', cells: ['序号', '工作指标', '标准分', '得分', '扣分', '说明'].map((content, column) => ({ column, content })) },
    ...indicators.indicators.map(({ id, name, points: key }, index): FormRow => {
      const row = FIRST + index;
      const own = cell(row, SCORE);
      return {
        kind: 'body',
        height: 26,
        cells: [
          { column: 0, content: Number(id), style: { horizontal: 'Center' } },
          { column: 1, content: contentOf(answers.of(name)) },
          { column: POINTS, content: contentOf(answers.of(key)), style: { horizontal: 'Right' } },
          { column: SCORE, content: quantityContent(options.scores?.get(id) ?? ''), style: { horizontal: 'Right' }, entry: numberEntry('得分', a1(row, POINTS), '整月不考核的') },
          { column: LOST, content: IF(call('ISNUMBER', own), rounded(binary(cell(row, POINTS), '-', own)), EMPTY), style: { horizontal: 'Right' } },
          { column: 5, content: null, entry: true, style: { numberFormat: '@' } },
        ],
      };
    }),
    {
      kind: 'total',
      cells: [
        { column: 0, columns: 2, content: '合计', style: { horizontal: 'Center' } },
        { column: POINTS, content: points, name: 'KH_points_total', style: { horizontal: 'Right' } },
        { column: SCORE, content: totalOf(problem, call('COUNT', range(down(SCORE))), binary(out, '=', literal(count)), call('KH.TOTAL', range(down(SCORE)))), name: 'KH_total', style: { horizontal: 'Right' } },
        { column: LOST, content: rounded(call('SUM', range(down(LOST)))), style: { horizontal: 'Right' } },
        { column: 5, content: problemOf(scheme, count, call('COUNT', range(down(POINTS))), points, out), name: 'KH_problem', style: { bold: false, color: '#8F3A05' } },
      ],
    },
    {
      kind: 'total',
      cells: [
        { column: 0, columns: 2, content: '等次', style: { horizontal: 'Center' } },
        { column: 2, columns: 4, name: 'KH_grade', content: monthGrade(at, problem, pending) },
      ],
    },
    ...bandRows(indicators, answers),
    ...closingRows(scheme, decisions, answers, WIDTHS.length, ['考核小组', '被考核人']),
  ];
  return planForm({
    name: options.sheetName, widths: WIDTHS, rows, kept: options.kept,
    names: [{ name: 'KH_entries', rect: down(SCORE) }, { name: 'KH_allotted', rect: down(POINTS) }, { name: 'KH_indicators', rect: down(1) }, { name: 'KH_remarks', rect: down(5) }],
  });
}

/** A month nobody has entered has no total, so that it does not count as 0 in the year; nor has one whose 标准分 are not settled. */
function totalOf(problem: Formula, entered: Formula, out: Formula, sum: Formula): Formula {
  return IF(binary(problem, '<>', literal('')), EMPTY, IF(binary(entered, '=', literal(0)), IF(out, literal('/'), EMPTY), sum));
}

/** What keeps the total from standing: said beside it. */
function problemOf(scheme: Scheme, count: number, filled: Formula, points: Formula, out: Formula): Formula {
  const partly = IF(binary(out, '=', literal(0)), EMPTY, IF(binary(out, '=', literal(count)), EMPTY, literal('只有部分指标填了“/”')));
  const sum = IF(binary(points, '=', literal(Number(scheme.total))), partly, join(literal('标准分合计'), points, literal(`分，应为${scheme.total}分`)));
  return IF(binary(filled, '<', literal(count)), literal('标准分还没有定全，请在口径表里定'), sum);
}

function monthGrade(at: IndicatorPlaces, problem: Formula, pending: Formula): Formula {
  const total = cell(at.total.row, at.total.column);
  const graded = gradeOrWhy(total, fixedCell(at.grade.row + 1, 2), fixedCell(at.grade.row + 2, 2));
  return IF(binary(problem, '<>', literal('')), EMPTY, IF(binary(pending, '>', literal(0)), EMPTY, IF(binary(total, '=', literal('/')), literal('/'), graded)));
}

/** The grade, or the two bands that a score without one lies between: on paper #VALUE! tells nobody anything. */
export function gradeOrWhy(...scored: readonly [score: Formula, bands: Formula, gap: Formula]): Formula {
  return call('IFERROR', call('KH.GRADE', ...scored), call('KH.WHYNOGRADE', ...scored));
}

/** The document's bands, and the 口径 for a score between two of them: the two rows right below the grade. */
export function bandRows({ bands, gap }: IndicatorScheme, answers: AnswerCells): readonly FormRow[] {
  return [
    { kind: 'body', cells: [{ column: 0, columns: 2, content: '等次规定' }, { column: 2, columns: 4, content: bands.shown, name: 'KH_bands' }] },
    {
      kind: 'body',
      cells: [
        { column: 0, columns: 2, content: '落在两档之间的' },
        { column: 2, columns: 4, content: contentOf(answers.of(gap)), name: 'KH_gap' },
      ],
    },
  ];
}
