import type { MethodScheme } from '../scheme/methods';
import type { Decisions, Scheme } from '../scheme/scheme';
import { RANKING_WORDS } from '../wording';
import { rectOf } from './address';
import { planForm, type FormRow } from './form';
import { answersOf, choiceEntry, closingRows } from './formParts';
import { EMPTY, IF, binary, call, cell, cellOf, fixedCell, fixedRange, join, literal } from './formula';
import type { KeptEntry } from './keptRows';
import type { Formula, SheetPlan } from './plan';
import { methodsPlaces } from './planMethodsSheet';

export interface RankingSheetOptions {
  readonly year: string;
  readonly sheetName: string;
  /** Each unit with the name of its own sheet, which must be there before this one is written. */
  readonly units: readonly { readonly unit: string; readonly sheetName: string }[];
  readonly decisions?: Decisions;
  /** What was entered on the sheet that this one takes the place of. */
  readonly kept?: readonly KeptEntry[];
}

const WIDTHS = [32, 165, 80, 55, 55, 55, 85] as const;
const [UNIT, TOTAL, PENDING, RANK, BELOW, TALK] = [1, 2, 3, 4, 5, 6] as const;
const TIE_WORDS: Readonly<Record<string, string>> = { all: '并列全约谈', two: '只到两位' };
const FIRST = 3;

/** All units: total, place, who is called in. No place is given while any unit waits. Throws a RangeError for a decision that is none. */
export function planRankingSheet(scheme: Scheme, methods: MethodScheme, options: RankingSheetOptions): SheetPlan {
  const { units } = options;
  const decisions = options.decisions ?? {};
  const answers = answersOf(scheme, decisions);
  const last = FIRST + units.length - 1;
  const [modeRow, tieRow, chosenRow] = [last + 1, last + 2, last + 3];
  const down = (column: number): Formula => fixedRange(rectOf(FIRST, column, units.length));
  const waiting = fixedCell(1, 4);
  const places = methodsPlaces(methods);
  const whenDone = (then: Formula): Formula => IF(binary(waiting, '>', literal(0)), EMPTY, then);
  const setting = (label: string, content: string | null, name: string, words: readonly string[] | null): FormRow => ({
    kind: 'total',
    cells: [
      { column: 0, columns: 2, content: label },
      { column: 2, columns: 5, content, name, ...(content === null ? { entry: words === null ? (true as const) : choiceEntry(label, words) } : {}) },
    ],
  });
  const rows: readonly FormRow[] = [
    { kind: 'title', cells: [{ column: 0, columns: WIDTHS.length, content: `${scheme.short}检查考核排名` }] },
    {
      kind: 'line',
      cells: [
        { column: 0, columns: 2, content: /^\d{4}$/u.test(options.year) ? `${options.year}年` : options.year, name: 'KH_year' },
        {
          column: 4, columns: 3, name: 'KH_pending', style: { horizontal: 'Right', numberFormat: '"还有"0"处没有评完，不排名次";;"已评完"' },
          content: binary(binary(literal(units.length), '-', call('COUNT', down(TOTAL))), '+', call('SUM', down(PENDING))),
        },
      ],
    },
    { kind: 'head', cells: ['序号', '单位', '总分', '待评', '名次', '从后数', '约谈'].map((content, column) => ({ column, content })) },
    ...units.map(({ unit, sheetName }, index): FormRow => {
      const row = FIRST + index;
      const total = cellOf(sheetName, places.total.row, places.total.column);
      const ranked = (mode: Formula): Formula => whenDone(call('KH.RANKING', cell(row, TOTAL), down(TOTAL), mode));
      return {
        kind: 'body',
        cells: [
          { column: 0, content: index + 1, style: { horizontal: 'Center' } },
          { column: UNIT, content: unit, style: { numberFormat: '@' } },
          { column: TOTAL, content: IF(call('ISNUMBER', total), total, EMPTY), style: { horizontal: 'Right', numberFormat: '0.######' } },
          { column: PENDING, content: cellOf(sheetName, places.pending.row, places.pending.column), style: { horizontal: 'Right', numberFormat: '0"项";;' } },
          { column: RANK, content: ranked(fixedCell(modeRow, 2)), style: { horizontal: 'Right' } },
          { column: BELOW, content: ranked(literal('从后数')), style: { horizontal: 'Right' } },
          { column: TALK, content: whenDone(talkOf(methods, row, down(BELOW), fixedCell(tieRow, 2), fixedCell(chosenRow, 2))), style: { horizontal: 'Center' } },
        ],
      };
    }),
    setting('名次排法', wordsOf(RANKING_WORDS, answers[methods.places]), 'KH_places', Object.values(RANKING_WORDS)),
    setting('后两位的边上并列', wordsOf(TIE_WORDS, answers[methods.talk.tie]), 'KH_tie', Object.values(TIE_WORDS)),
    setting('并列中约谈（“、”分开）', answers[methods.talk.chosen] ?? null, 'KH_chosen', null),
    { kind: 'note', cells: [{ column: 0, columns: WIDTHS.length, content: methods.talk.shown }] },
    ...closingRows(scheme, decisions, WIDTHS.length, ['检查考核组', '领导小组']),
  ];
  return planForm({
    name: options.sheetName, widths: WIDTHS, rows, kept: options.kept,
    names: [{ name: 'KH_totals', rect: rectOf(FIRST, TOTAL, units.length) }, { name: 'KH_ranks', rect: rectOf(FIRST, RANK, units.length) }, { name: 'KH_talks', rect: rectOf(FIRST, TALK, units.length) }],
  });
}

/** 从后数 are whole numbers, so counting them is exact where counting totals as doubles is not. */
function talkOf({ talk }: MethodScheme, row: number, below: Formula, tie: Formula, chosen: Formula): Formula {
  const own = cell(row, BELOW);
  const inside = binary(binary(own, '-', literal(1)), '+', call('COUNTIF', below, own));
  const named = call('ISNUMBER', call('SEARCH', join(literal('、'), cell(row, UNIT), literal('、')), join(literal('、'), chosen, literal('、'))));
  const two = IF(binary(chosen, '=', literal('')), literal('并列，待定下'), IF(named, literal('约谈'), EMPTY));
  const tied = IF(binary(tie, '=', literal('并列全约谈')), literal('约谈'), IF(binary(tie, '=', literal('只到两位')), two, literal('并列，待定口径')));
  return IF(binary(inside, '<=', literal(talk.last)), literal('约谈'), IF(binary(own, '<=', literal(talk.last)), tied, EMPTY));
}

function wordsOf(words: Readonly<Record<string, string>>, answer: string | undefined): string | null {
  return answer === undefined ? null : (words[answer] ?? null);
}
