import type { OfficeKey } from '../scheme/office';
import { QUOTA_WORDS, RANKING_WORDS, TIED } from '../wording';
import { rectOf } from './address';
import type { FormCell, FormRow } from './form';
import { EMPTY, IF, binary, call, cell, fixedCell, fixedRange, join, literal, range, rounded } from './formula';
import type { Formula } from './plan';
import type { SummaryLayout } from './summaryLayout';

/** Where the units stand on 汇总, and the cells of what the office decides. */
export interface StandingPlace {
  readonly first: number;
  readonly last: number;
  readonly office: (key: OfficeKey) => Formula;
  /** Where the places of the quota are worked. */
  readonly quotaRow: number;
}

const WAYS = [QUOTA_WORDS.up, QUOTA_WORDS.down, QUOTA_WORDS.nearest] as const;

export interface StandingColumns {
  /** 名次, 距前一名, 等次, 优秀名额, 后几位 of the unit in a row, and the counts off the page that they rest on. */
  readonly cells: (row: number) => readonly FormCell[];
  /** 单位数×比例 and the places it comes to each way. */
  readonly quotaRow: (units: number) => FormRow;
}

/**
 * The places of the units among each other. 前面几家 and 从后数 are whole numbers: what is counted on them is exact where counting
 * totals as doubles is not.
 */
export function standingColumns(layout: SummaryLayout, { first, last, office, quotaRow }: StandingPlace): StandingColumns {
  const count = last - first + 1;
  const down = (column: number): Formula => fixedRange(rectOf(first, column, count));
  // KH_pending of this sheet.
  const waiting = fixedCell(1, layout.pending);
  // A unit alone has no place.
  const whenDone = (then: Formula): Formula => (count < 2 ? EMPTY : IF(binary(waiting, '>', literal(0)), EMPTY, then));
  const set = (key: OfficeKey): Formula => binary(office(key), '<>', EMPTY);
  const adopted = fixedCell(quotaRow, layout.quota);
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
      const center = { horizontal: 'Center', size: 8 } as const;
      return [
        { column: layout.rank, content: whenDone(call('IFERROR', ranked(office('rank-places')), literal('待定排法'))), style: { horizontal: 'Right' } },
        { column: layout.toNext, content: whenDone(IF(binary(own(layout.above), '=', literal(0)), EMPTY, next)), style: { horizontal: 'Right', numberFormat: '0.######' } },
        { column: layout.grade, content: IF(set('grade-bands'), IF(binary(own(layout.pending), '>', literal(0)), EMPTY, gradeOf(own(layout.total), office)), EMPTY), style: center },
        ...WAYS.map((_, way): FormCell => ({ column: layout.ways + way, content: whenDone(IF(set('quota-share'), within(wayCell(way), short), EMPTY)), style: center })),
        { column: layout.quota, content: whenDone(IF(set('quota-share'), IF(call('ISNUMBER', adopted), within(adopted, { in: literal('在内'), tied: room, out: why }), literal('待定取整办法')), EMPTY)), longest: '名'.repeat(16), style: center },
        { column: layout.last, content: whenDone(IF(call('ISNUMBER', lastOnes), atEnd, EMPTY)), longest: TIED, style: center },
        { column: layout.above, content: whenDone(binary(ranked(literal(RANKING_WORDS.competition)), '-', literal(1))) },
        { column: layout.below, content: whenDone(ranked(literal('从后数'))) },
        { column: layout.order, content: whenDone(binary(own(layout.above), '+', call('COUNTIF', range(rectOf(first, layout.above, row - first + 1)), own(layout.above)))) },
      ];
    },
    quotaRow: (units) => {
      const places = (way: Formula): Formula => call('KH.QUOTA', literal(units), office('quota-share'), way);
      const when = (then: Formula): Formula => IF(set('quota-share'), then, EMPTY);
      const said = join(literal(`${units}家×`), office('quota-share'), literal('%＝'), rounded(binary(binary(literal(units), '*', office('quota-share')), '/', literal(100))), literal('个。右边是各种取整和采用的名额：'));
      return {
        kind: 'total',
        cells: [
          { column: 0, columns: layout.ways, content: when(said), style: { horizontal: 'Right', bold: false } },
          ...WAYS.map((word, way): FormCell => ({ column: layout.ways + way, content: when(places(literal(word))), style: { horizontal: 'Center' } })),
          { column: layout.quota, content: when(call('IFERROR', places(office('quota-rounding')), literal('待定取整办法'))), name: 'KH_quota_places', style: { horizontal: 'Center' } },
          { column: layout.last, columns: layout.printed - layout.last, content: null },
        ],
      };
    },
  };
}

/** The grade under the bands that the office wrote down; in a gap or an overlap nobody has decided about, the sentence that says so. */
function gradeOf(total: Formula, office: (key: OfficeKey) => Formula): Formula {
  const args = [total, office('grade-bands'), office('grade-gap')];
  return IF(call('ISNUMBER', total), call('IFERROR', call('KH.GRADE', ...args), call('IFERROR', call('KH.WHYNOGRADE', ...args), literal('分数线读不懂'))), EMPTY);
}
