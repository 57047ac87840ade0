import type { MethodScheme } from '../scheme/methods';
import type { Scheme } from '../scheme/scheme';
import { rectOf } from './address';
import type { AnswerCells } from './answerCells';
import { SMALL_SIZE } from './fonts';
import { planForm, type FormRow } from './form';
import { closingRows, formAnswers, type FormOptions } from './formParts';
import { EMPTY, IF, binary, call, cell, cellOf, contentOf, fixedCell, fixedRange, join, literal, rounded } from './formula';
import type { Formula, SheetPlan } from './plan';
import { methodsPlaces } from './planMethodsSheet';

export interface RankingSheetOptions extends FormOptions {
  /** Each unit with the name of its own sheet, which must be there before this one is written. */
  readonly units: readonly { readonly unit: string; readonly sheetName: string }[];
}

const WIDTHS = [26, 112, 56, 40, 40, 44, 76, 50, 83] as const;
const [UNIT, TOTAL, PENDING, RANK, BELOW, TALK, NEXT, NOTE] = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const FIRST = 3;

/** All units: total, place, who is called in. No place is given while any unit waits. Throws a RangeError for a decision that is none. */
export function planRankingSheet(scheme: Scheme, methods: MethodScheme, options: RankingSheetOptions): SheetPlan {
  const { units } = options;
  const decisions = options.decisions ?? {};
  const answers = formAnswers(scheme, options);
  const last = FIRST + units.length - 1;
  const modeRow = last + 1;
  const down = (column: number): Formula => fixedRange(rectOf(FIRST, column, units.length));
  const waiting = fixedCell(1, 4);
  const places = methodsPlaces(methods);
  const whenDone = (then: Formula): Formula => IF(binary(waiting, '>', literal(0)), EMPTY, then);
  const decided = (label: string, key: string, name: string): FormRow => ({
    kind: 'total',
    cells: [
      { column: 0, columns: 2, content: label },
      { column: 2, columns: WIDTHS.length - 2, content: contentOf(answers.of(key)), name },
    ],
  });
  const rows: readonly FormRow[] = [
    { kind: 'title', cells: [{ column: 0, columns: WIDTHS.length, content: `${scheme.short}检查考核排名` }] },
    {
      kind: 'line',
      cells: [
        { column: 0, columns: 2, content: /^\d{4}$/u.test(options.year) ? `${options.year}年` : options.year, name: 'KH_year' },
        {
          column: 4, columns: WIDTHS.length - 4, name: 'KH_pending', style: { horizontal: 'Right', numberFormat: '"还有"0"处没有评完，不排名次";;"已评完"' },
          content: binary(binary(literal(units.length), '-', call('COUNT', down(TOTAL))), '+', call('SUM', down(PENDING))),
        },
      ],
    },
    { kind: 'head', cells: ['序号', '单位', '总分', '待评', '名次', '从后数', '约谈', '距前一名', '备注'].map((content, column) => ({ column, content })) },
    ...units.map(({ unit, sheetName }, index): FormRow => {
      const row = FIRST + index;
      const total = cellOf(sheetName, places.total.row, places.total.column);
      const ranked = (mode: Formula): Formula => whenDone(call('KH.RANKING', cell(row, TOTAL), down(TOTAL), mode));
      return {
        kind: 'body',
        cells: [
          { column: 0, content: index + 1, style: { horizontal: 'Center' } },
          { column: UNIT, content: unit, style: { numberFormat: '@' } },
          { column: TOTAL, content: IF(call('ISNUMBER', total), total, EMPTY), style: { horizontal: 'Right', numberFormat: 'General' } },
          { column: PENDING, content: cellOf(sheetName, places.pending.row, places.pending.column), style: { horizontal: 'Right', numberFormat: '0"项";;' } },
          { column: RANK, content: ranked(fixedCell(modeRow, 2)), style: { horizontal: 'Right' } },
          { column: BELOW, content: ranked(literal('从后数')), style: { horizontal: 'Right' } },
          { column: TALK, content: whenDone(talkOf(methods, row, down(BELOW), answers, fixedCell(modeRow + 2, 2))), style: { horizontal: 'Center' } },
          { column: NEXT, content: whenDone(nextOf(row, units.length, down)), style: { horizontal: 'Right', numberFormat: 'General' } },
          { column: NOTE, content: noteOf(row, total), longest: '注'.repeat(18), style: { horizontal: 'Left', size: SMALL_SIZE } },
        ],
      };
    }),
    decided('名次排法', methods.places, 'KH_places'),
    decided('后两位的边上并列', methods.talk.tie, 'KH_tie'),
    decided('并列中约谈', methods.talk.chosen, 'KH_chosen'),
    { kind: 'note', cells: [{ column: 0, columns: WIDTHS.length, content: methods.talk.shown }] },
    ...closingRows(scheme, decisions, answers, WIDTHS.length, ['检查考核组', '领导小组']),
  ];
  return planForm({
    name: options.sheetName, widths: WIDTHS, rows, kept: options.kept,
    names: [{ name: 'KH_totals', rect: rectOf(FIRST, TOTAL, units.length) }, { name: 'KH_ranks', rect: rectOf(FIRST, RANK, units.length) }, { name: 'KH_talks', rect: rectOf(FIRST, TALK, units.length) }, { name: 'KH_distances', rect: rectOf(FIRST, NEXT, units.length) }],
  });
}

/** 距前一名, to six places: how many stand above follows from 从后数, which are whole numbers. */
function nextOf(row: number, units: number, down: (column: number) => Formula): Formula {
  const own = cell(row, BELOW);
  const above = binary(binary(literal(units + 1), '-', own), '-', call('COUNTIF', down(BELOW), own));
  return IF(binary(above, '=', literal(0)), EMPTY, rounded(binary(call('LARGE', down(TOTAL), above), '-', cell(row, TOTAL))));
}

/** That the total is provisional, or that there is none yet; the unit's sheet says why. Blank while nothing is entered there. */
function noteOf(row: number, total: Formula): Formula {
  return IF(call('ISNUMBER', total), IF(binary(cell(row, PENDING), '>', literal(0)), literal('暂计'), EMPTY), IF(call('IFERROR', binary(total, '=', EMPTY), literal(false)), EMPTY, literal('总分还算不出，见本单位的表')));
}

/** 从后数 are whole numbers, so counting them is exact where counting totals as doubles is not. */
function talkOf({ talk }: MethodScheme, row: number, below: Formula, answers: AnswerCells, chosen: Formula): Formula {
  const own = cell(row, BELOW);
  const inside = binary(binary(own, '-', literal(1)), '+', call('COUNTIF', below, own));
  const named = call('ISNUMBER', call('SEARCH', join(literal('、'), cell(row, UNIT), literal('、')), join(literal('、'), chosen, literal('、'))));
  const two = IF(binary(chosen, '=', literal('')), literal('并列，待定下'), IF(named, literal('约谈'), EMPTY));
  const tied = answers.choose(talk.tie, (value) => (value === 'all' ? literal('约谈') : two), literal('并列，待定口径'));
  return IF(binary(inside, '<=', literal(talk.last)), literal('约谈'), IF(binary(own, '<=', literal(talk.last)), tied, EMPTY));
}
