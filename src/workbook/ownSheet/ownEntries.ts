import { readOnly } from '../../reading/readOnly';
import type { Reading } from '../../reading/reading';
import { leftToAssessors } from '../../reading/leftToAssessors';
import { thresholdHint } from '../../wording';
import { a1 } from '../address';
import { countLimits } from '../countLimits';
import type { EntryRule } from '../form';
import type { Rect } from '../plan';
import { UNDECIDED, type OwnClause } from './own';

/** The words leave the amount to the assessors, or may come to: the entry is then points, with a reason. */
export function takesReason({ reading, question }: OwnClause): boolean {
  return question !== null ? question.choices.some(({ value }) => value === 'discretion') : leftToAssessors(reading);
}

/** 扣 or 加, also of a clause that is refused: its choices say which. */
export function isAwardClause({ reading, question }: OwnClause): boolean {
  return question === null ? reading.effect === 'add' : question.choices.some(({ words }) => words.includes('加'));
}

/** How it is counted: by a ruling, where it has one. */
function counted({ reading, ruling }: OwnClause): Reading {
  return ruling === null ? reading : readOnly(ruling);
}

/** The unit stands in the number format, so that "3项" in the cell is the number 3. */
export function countFormat(clause: OwnClause): string {
  if (clause.question !== null) return 'General';
  const reading = counted(clause);
  return `General"${leftToAssessors(reading) ? '分' : (reading.unit ?? '次').replace(/"/gu, '')}"`;
}

/** What may be typed as 查实数. */
export function countRule(clause: OwnClause): EntryRule {
  const reading = counted(clause);
  const amount = leftToAssessors(reading) || clause.question !== null;
  const pair = reading.basis === 'per_item_person';
  const limits = countLimits(reading);
  const product = ({ row, column }: Rect): string => (pair ? `,AND(ISNUMBER(FIND("×",${a1(row, column)})),LEN(${a1(row, column)})<=13)` : '');
  const what = amount ? '填查实的数；酌情扣分的填分值，并写理由' : pair ? '填人数和次数相乘的数，也可以填“3×2”' : thresholdHint(reading) ?? '填查实的数';
  return {
    formula: (at) => `=IF(ISNUMBER(${a1(at.row, at.column)}),AND(${limits.condition(a1(at.row, at.column))}),OR(${a1(at.row, at.column)}="",${a1(at.row, at.column)}="/"${product(at)}))`,
    title: '查实数填不进去',
    message: `查实数填${limits.words}，或者“/”。查实没有的填 0，不适用的填“/”，还没有评的留空。`,
    prompt: `${what}，不写单位。查实没有的填 0，不适用的填“/”，还没有评的留空。`,
  };
}

/** One of a few words, offered as a list. */
export function choiceRule(words: readonly string[]): EntryRule {
  const offered = [UNDECIDED, ...words];
  return {
    formula: ({ row, column }) => `=OR(${offered.map((word) => `${a1(row, column)}="${word}"`).join(',')})`,
    words: offered,
    title: '口径填不进去',
    message: '请从列表里选一种算法；没有定的选“待定”。',
    prompt: '从列表里选一种算法，用到它的分随着变。没有定的选“待定”，先不计分。',
  };
}
