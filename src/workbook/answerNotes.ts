import type { Decisions, Scheme } from '../scheme/scheme';
import { ownName, type AnswerCells } from './answerCells';
import { PENDING, decidedReadings, type DecidedReading } from './decided';
import { EMPTY, IF, binary, call, join, literal } from './formula';
import type { CellPlan } from './plan';

/** One line under a table that says a 口径: the question, what was decided, by whom, on which day. */
export interface AnswerNote {
  readonly content: CellPlan['content'];
  /** The longest text it can show, for its height. */
  readonly longest: string;
}

/** Room for 谁定的 and 哪天定的, which are written later. */
const DECIDER_ROOM = '，2026年第10次考核领导小组会议，2026年10月31日';

/** 口径 as they stand, one line each: what a print-out carries so that a reader knows under which decisions it was made. */
export function answerNotes(scheme: Scheme, decisions: Decisions, answers: AnswerCells): readonly AnswerNote[] {
  return decidedReadings(scheme, decisions).map((decided, index) => {
    const lead = `${index === 0 ? '口径：' : '　　　'}${index + 1}.${decided.reading.question}`;
    return answers.cells === null ? fixedNote(lead, decided) : cellNote(lead, decided, answers.cells(decided.reading.key));
  });
}

function fixedNote(lead: string, { label, changed }: DecidedReading): AnswerNote {
  const content = `${lead}${label}${label === PENDING ? '' : `（${changed ? '本次考核所定' : '方案所附'}）`}。`;
  return { content, longest: content };
}

/** The template's own answer says so; any other says who gave it and when, as far as that was written. */
function cellNote(lead: string, { reading }: DecidedReading, { answer, by, day }: ReturnType<NonNullable<AnswerCells['cells']>>): AnswerNote {
  const behind = (cell: typeof by) => IF(binary(cell, '=', EMPTY), EMPTY, join(literal('，'), cell));
  const decided = join(literal('（本次考核所定'), behind(by), behind(day), literal('）'));
  const own = ownName(reading);
  const stated = join(answer, decided, literal('。'));
  const blankOr = (word: string) => call('OR', binary(answer, '=', EMPTY), binary(answer, '=', literal(word)));
  const said = own === undefined ? IF(blankOr(PENDING), literal(`${PENDING}。`), stated) : IF(blankOr(own), literal(`${own}（方案所附）。`), stated);
  const content = join(literal(lead), said);
  const widest = [...reading.choices].sort((a, b) => b.name.length - a.name.length)[0]?.name ?? '';
  return { content, longest: `${lead}${widest}（本次考核所定${DECIDER_ROOM}）。` };
}
