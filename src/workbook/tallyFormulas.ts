import type { DecidedKind } from '../scheme/ballotRules';
import type { BallotBase } from '../scoring/ballot';
import { BALLOT_COLUMNS, BASE_WORDS } from '../wording/index';
import { rectOf } from './address';
import { EMPTY, IF, binary, call, cell, firstOf, fixedRange, join, literal, range } from './formula';
import type { Formula } from './plan';
import { TALLY_HEAD_ROW, type TallyLayout } from './tallyLayout';

/** What the formulas of a 计票表 need to know of the sheet around a row. */
export interface TallyFrame {
  readonly layout: TallyLayout;
  readonly decided: DecidedKind;
  /** Cells with the base in words, the words for the grades, the 口径 for a gap, and the fewest ballots. */
  readonly base: Formula;
  readonly bands: Formula;
  /** Whether `bands` is a cell of the 口径 sheet, blank while the office has set none. */
  readonly bandsInCell: boolean;
  /** What was decided otherwise since the sheet was made, with the sentence for it: until it is made anew nothing is worked out. */
  readonly outdated: readonly (readonly [Formula, Formula])[];
  readonly gap: Formula;
  readonly smallest: Formula;
}

export const UNDECIDED = '待定';

const is = (left: Formula, right: string | number): Formula => binary(left, '=', literal(right));
const and = (...tests: readonly Formula[]): Formula => call('AND', ...tests);
const isNumber = (value: Formula): Formula => call('ISNUMBER', value);

const votesOf = ({ layout }: TallyFrame, row: number): Formula => range(rectOf(row, layout.votes, 1, layout.choices.length));
const voteOf = ({ layout }: TallyFrame, row: number, choice: string): Formula => cell(row, layout.votes + layout.choices.indexOf(choice));

/** 核对: the first thing that does not fit, "" when all fits or nothing is filled in yet. */
export function checkFormula(frame: TallyFrame, row: number): Formula {
  const { counts } = frame.layout;
  const votes = votesOf(frame, row);
  const at = (name: keyof typeof counts): Formula => cell(row, counts[name]);
  const larger = (more: Formula, words: string, than: keyof typeof counts): readonly [Formula, Formula] => [
    and(isNumber(more), isNumber(at(than)), binary(more, '>', at(than))),
    join(literal(`${words} `), more, literal(`，多于${BALLOT_COLUMNS[than]} `), at(than), literal('，请核对。')),
  ];
  const misfit = firstOf(
    [
      [binary(call('COUNTBLANK', votes), '>', literal(0)), literal('还有选项没有填票数，没有得票的请填 0。')],
      larger(at('present'), BALLOT_COLUMNS.present, 'expected'),
      larger(at('issued'), BALLOT_COLUMNS.issued, 'expected'),
      larger(at('returned'), BALLOT_COLUMNS.returned, 'issued'),
      larger(at('valid'), BALLOT_COLUMNS.valid, 'returned'),
      larger(at('abstained'), BALLOT_COLUMNS.abstained, 'returned'),
      larger(call('SUM', votes), '各选项得票合计', 'valid'),
      [
        and(isNumber(at('abstained')), isNumber(at('returned')), binary(call('SUM', votes, at('abstained')), '>', at('returned'))),
        join(literal('各选项得票加弃权，多于收回 '), at('returned'), literal('，请核对。')),
      ],
      ...(frame.bandsInCell ? [[and(binary(frame.bands, '<>', EMPTY), call('ISERROR', countedOf(frame, row))), literal(UNREADABLE_BANDS)] as const] : []),
    ],
    EMPTY,
  );
  return firstOf(frame.outdated, IF(is(call('COUNT', votes), 0), EMPTY, misfit));
}

const UNREADABLE_BANDS = '照口径表上的等次规定算不出来：读不出来、写了票上没有的选项，或者导出以后改过。请改好，或用插件重新生成。';

/** 分母: the count that 口径 says; an open 口径 is no question where all the counts it could be are the same. */
export function wholeFormula(frame: TallyFrame, row: number): Formula {
  const { layout, decided, base } = frame;
  const { bases } = decided.rules;
  const count = (each: BallotBase): Formula => cell(row, layout.counts[each]);
  const shown = (each: BallotBase): Formula => IF(isNumber(count(each)), count(each), EMPTY);
  const [first, ...others] = bases;
  const common = first === undefined ? EMPTY : IF(and(isNumber(count(first)), ...others.flatMap((each) => [isNumber(count(each)), binary(count(each), '=', count(first))])), count(first), EMPTY);
  const unready = [is(call('COUNT', votesOf(frame, row)), 0), binary(cell(row, layout.check), '<>', EMPTY), tooFew(frame, row)];
  return firstOf([...unready.map((test) => [test, EMPTY] as const), ...bases.map((each) => [is(base, BASE_WORDS[each]), shown(each)] as const)], common);
}

/** 小范围: fewer ballots returned than the office has set. */
function tooFew({ layout, smallest }: TallyFrame, row: number): Formula {
  const { returned, valid } = layout.counts;
  const ballots = IF(isNumber(cell(row, returned)), cell(row, returned), cell(row, valid));
  return and(isNumber(smallest), isNumber(ballots), binary(ballots, '<', smallest));
}

/** Only a 分母 above 0 has shares. */
function whenShared({ layout }: TallyFrame, row: number, then: Formula): Formula {
  const whole = cell(row, layout.whole);
  return IF(isNumber(whole), IF(binary(whole, '>', literal(0)), then, EMPTY), EMPTY);
}

export function shareFormula(frame: TallyFrame, row: number, choice: string): Formula {
  return whenShared(frame, row, call('KH.SHARE', voteOf(frame, row, choice), cell(row, frame.layout.whole)));
}

/** 计入等次的票: the votes of the choices that the office’s bands name; blank while it has set none. */
export function countedFormula(frame: TallyFrame, row: number): Formula | null {
  if (!frame.bandsInCell) return null;
  return whenShared(frame, row, IF(is(frame.bands, ''), EMPTY, countedOf(frame, row)));
}

function countedOf(frame: TallyFrame, row: number): Formula {
  const { layout, bands } = frame;
  const choices = fixedRange(rectOf(TALLY_HEAD_ROW, layout.votes, 1, layout.choices.length));
  return call('KH.COUNTED', votesOf(frame, row), choices, bands);
}

export function togetherFormula(frame: TallyFrame, row: number): Formula | null {
  const { layout, decided, bandsInCell } = frame;
  const whole = cell(row, layout.whole);
  if (bandsInCell) return IF(isNumber(cell(row, layout.counted)), call('KH.SHARE', cell(row, layout.counted), whole), EMPTY);
  return decided.rules.bands === null ? null : whenShared(frame, row, call('KH.SHARE', countedVotes(frame, row), whole));
}

/** The votes that count together: their own cell, one range where they stand side by side, a sum otherwise. */
function countedVotes(frame: TallyFrame, row: number): Formula {
  const { layout, decided } = frame;
  if (frame.bandsInCell) return cell(row, layout.counted);
  const columns = (decided.rules.bands?.counted ?? []).map((choice) => layout.votes + layout.choices.indexOf(choice)).sort((a, b) => a - b);
  const first = columns[0] ?? layout.votes;
  if (columns.every((column, index) => column === first + index)) return range(rectOf(row, first, 1, columns.length));
  return call('SUM', ...columns.map((column) => cell(row, column)));
}

/** What holds where there are bands, and where there are none; with bands in a cell both, as the cell says. */
function byBands({ decided, bands, bandsInCell }: TallyFrame, banded: () => Formula, without: Formula): Formula {
  if (bandsInCell) return IF(is(bands, ''), without, banded());
  return decided.rules.bands === null ? without : banded();
}

/** 等次: what people have recorded goes before what the votes give; votes past the ratio give nothing but the word for it. */
export function gradeFormula(frame: TallyFrame, row: number): Formula | null {
  const { layout, decided } = frame;
  if (layout.grade < 0) return null;
  const ofVotes = (): Formula => call('IFERROR', call('KH.VOTEGRADE', countedVotes(frame, row), cell(row, layout.whole), frame.bands, frame.gap), literal(UNDECIDED));
  const ofPeople = decided.rules.over === null ? literal('待认定') : IF(exceeded(frame, row), literal('待组织认定'), literal('待认定'));
  const graded = whenShared(frame, row, byBands(frame, ofVotes, ofPeople));
  if (layout.recorded < 0) return graded;
  const recorded = cell(row, layout.recorded);
  return IF(is(recorded, ''), graded, recorded);
}

function exceeded(frame: TallyFrame, row: number): Formula {
  const { kind } = frame.decided;
  return call('KH.EXCEEDS', voteOf(frame, row, kind.over?.choice ?? ''), cell(row, frame.layout.whole), literal(kind.over?.ratio ?? ''));
}

/** 说明: what does not fit, why there is no share, or how the grade came about. */
export function noteFormula(frame: TallyFrame, row: number): Formula {
  const { layout, decided, smallest } = frame;
  const { kind, rules } = decided;
  const check = cell(row, layout.check);
  const whole = cell(row, layout.whole);
  const { over } = rules;
  const ofPeople = over === null
    ? literal('原文没有写得票多少归哪一个等次，由组织认定')
    : IF(exceeded(frame, row), literal(`${over.choice}票超过${kind.over?.ratio ?? ''}，要经组织认定`), literal(`${over.choice}票没有超过${kind.over?.ratio ?? ''}`));
  const worked = layout.grade < 0 ? literal('分项得票，供综合研究') : byBands(frame, () => call('KH.WHYGRADE', countedVotes(frame, row), whole, frame.bands, frame.gap), ofPeople);
  return firstOf(
    [
      [binary(check, '<>', EMPTY), check],
      [is(call('COUNT', votesOf(frame, row)), 0), literal('待计票')],
      [tooFew(frame, row), join(literal('收回的票少于 '), smallest, literal(' 张，不公布得票率'))],
      [and(isNumber(whole), binary(whole, '>', literal(0))), worked],
      [isNumber(whole), literal('分母是 0，算不出得票率，请核对')],
      [is(frame.base, UNDECIDED), literal('得票率除以哪个数还没有定，请先定口径')],
    ],
    literal('口径定的分母还没有填，请补填'),
  );
}

