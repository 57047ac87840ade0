import type { OfficeKey } from '../scheme/office';
import { QUOTA_WORDS, RANKING_WORDS, TIED } from '../wording';
import { rectOf } from './address';
import { SMALL_SIZE } from './fonts';
import { BESIDE, type FormCell, type FormRow } from './form';
import { EMPTY, IF, binary, call, cell, fixedCell, fixedRange, join, literal, rounded } from './formula';
import type { Formula } from './plan';
import type { SummaryLayout } from './summaryLayout';

/** Where the units stand on 汇总, and the cells of what the office decides. */
export interface StandingPlace {
  readonly first: number;
  readonly last: number;
  readonly office: (key: OfficeKey) => Formula;
  /** Where the places of the quota are worked. */
  readonly quotaRow: number;
  /** What the unit in a row has lost beside its points, in a few words; "" where nothing. */
  readonly lost: (row: number) => Formula;
}

const WAYS = [QUOTA_WORDS.up, QUOTA_WORDS.down, QUOTA_WORDS.nearest] as const;

export interface StandingColumns {
  /** 名次, 等次, 优秀名额, 后几位 of the unit in a row; beside the page the distances, the quota each way, and the counts that all of it rests on. */
  readonly cells: (row: number) => readonly FormCell[];
  /** 单位数×比例 and the places it comes to each way. */
  readonly quotaRow: (units: number) => FormRow;
}

/**
 * The places of the units among each other. 前面几家 and 从后数 are whole numbers: what is counted on them is exact where counting
 * totals as doubles is not.
 */
export function standingColumns(layout: SummaryLayout, { first, last, office, quotaRow, lost }: StandingPlace): StandingColumns {
  const count = last - first + 1;
  const down = (column: number): Formula => fixedRange(rectOf(first, column, count));
  // KH_pending of this sheet.
  const waiting = fixedCell(1, layout.pending);
  // A unit alone has no place.
  const whenDone = (then: Formula): Formula => (count < 2 ? EMPTY : IF(binary(waiting, '>', literal(0)), EMPTY, then));
  const set = (key: OfficeKey): Formula => binary(office(key), '<>', EMPTY);
  const adopted = fixedCell(quotaRow, layout.toGrade);
  const wayCell = (way: number): Formula => fixedCell(quotaRow, layout.ways + way);
  return {
    cells: (row) => {
      const own = (column: number): Formula => cell(row, column);
      const ranked = (mode: Formula): Formula => call('KH.RANKING', own(layout.total), down(layout.total), mode);
      const same = call('COUNTIF', down(layout.below), own(layout.below));
      const upTo = binary(own(layout.above), '+', same);
      const within = (places: Formula, words: { readonly in: Formula; readonly tied: Formula; readonly out: Formula }): Formula =>
        IF(binary(upTo, '<=', places), words.in, IF(binary(own(layout.above), '>=', places), words.out, words.tied));
      const short = { in: literal('在内'), tied: literal('并列'), out: EMPTY };
      const why = join(literal('不在内：第'), binary(own(layout.above), '+', literal(1)), literal('名，名额'), adopted, literal('个'));
      const room = join(literal('并列，还剩'), binary(adopted, '-', own(layout.above)), literal('个名额，待定'));
      const lowest = binary(binary(own(layout.below), '-', literal(1)), '+', same);
      const lastOnes = office('last-places');
      const atEnd = IF(binary(lowest, '<=', lastOnes), join(literal('后'), lastOnes, literal('位')), IF(binary(own(layout.below), '<=', lastOnes), literal(TIED), EMPTY));
      const next = rounded(binary(call('LARGE', down(layout.total), own(layout.above)), '-', own(layout.total)));
      const graded = (then: Formula): Formula => IF(call('AND', set('grade-bands'), binary(own(layout.pending), '=', literal(0)), call('ISNUMBER', own(layout.total))), then, EMPTY);
      const bands = [own(layout.total), office('grade-bands'), office('grade-gap')];
      const grade = graded(call('IFERROR', call('KH.GRADE', ...bands), call('IFERROR', call('KH.WHYNOGRADE', ...bands), literal('分数线读不懂'))));
      const center = { horizontal: 'Center', size: SMALL_SIZE } as const;
      const quota = IF(call('ISNUMBER', adopted), within(adopted, { in: literal('在内'), tied: room, out: why }), literal('待定取整办法'));
      return [
        { column: layout.rank, content: whenDone(call('IFERROR', ranked(office('rank-places')), literal('待定排法'))), style: { horizontal: 'Center' } },
        { column: layout.grade, content: bothSaid(own(layout.graded), lost(row)), longest: '等'.repeat(16), style: center },
        { column: layout.quota, content: whenDone(IF(set('quota-share'), quota, EMPTY)), longest: '名'.repeat(14), style: center },
        { column: layout.last, content: whenDone(IF(call('ISNUMBER', lastOnes), atEnd, EMPTY)), longest: TIED, style: center },
        { column: layout.graded, content: grade, style: BESIDE },
        { column: layout.toNext, content: whenDone(IF(binary(own(layout.above), '=', literal(0)), EMPTY, next)), style: BESIDE },
        { column: layout.toGrade, content: graded(call('IFERROR', call('KH.TOGRADE', ...bands), EMPTY)), style: BESIDE },
        ...WAYS.map((_, way): FormCell => ({ column: layout.ways + way, content: whenDone(IF(set('quota-share'), within(wayCell(way), short), EMPTY)), style: BESIDE })),
        { column: layout.above, content: whenDone(binary(ranked(literal(RANKING_WORDS.competition)), '-', literal(1))), style: BESIDE },
        { column: layout.below, content: whenDone(ranked(literal('从后数'))), style: BESIDE },
      ];
    },
    quotaRow: (units) => {
      const places = (way: Formula): Formula => call('KH.QUOTA', literal(units), office('quota-share'), way);
      const when = (then: Formula): Formula => IF(set('quota-share'), then, EMPTY);
      const exact = rounded(binary(binary(literal(units), '*', office('quota-share')), '/', literal(100)));
      const ways = WAYS.flatMap((word, way) => [literal(`${way === 0 ? '' : '，'}${word}`), wayCell(way), literal('个')]);
      const said = join(literal(`优秀名额：${units}家×`), office('quota-share'), literal('%＝'), exact, literal('个；'), ...ways, literal('。采用：'), adopted, IF(call('ISNUMBER', adopted), literal('个。'), literal('。')));
      return {
        kind: 'total',
        cells: [
          { column: 0, columns: layout.printed, content: when(said), name: 'KH_quota_line', style: { bold: false, horizontal: 'Left' } },
        { column: layout.toNext, content: '名额', style: BESIDE },
          { column: layout.toGrade, content: when(call('IFERROR', places(office('quota-rounding')), literal('待定取整办法'))), name: 'KH_quota_places', style: BESIDE },
          ...WAYS.map((word, way): FormCell => ({ column: layout.ways + way, content: when(places(literal(word))), style: BESIDE })),
        ],
      };
    },
  };
}

/** The grade line says both: the grade of the points, and what was lost beside them. */
function bothSaid(grade: Formula, lost: Formula): Formula {
  if (lost.kind === 'literal') return grade;
  return IF(binary(lost, '=', EMPTY), grade, join(grade, IF(binary(grade, '=', EMPTY), EMPTY, literal('；')), lost));
}
