import { Decimal } from '../../scoring/decimal';
import { call, join, literal } from '../formula';
import type { Formula } from '../plan';

/** Numbers that stand in no document: src/wording makes its sentence around them, and cells take their places. */
const MARKS = ['81000000000021', '81000000000022', '81000000000023', '81000000000024', '81000000000025', '81000000000026'].map((text) => new Decimal(text));
const [FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH] = MARKS;

export const MARK: Decimal = given(FIRST);
export const MARK_2: Decimal = given(SECOND);
export const MARK_3: Decimal = given(THIRD);
export const MARK_4: Decimal = given(FOURTH);
export const MARK_5: Decimal = given(FIFTH);
export const MARK_6: Decimal = given(SIXTH);
/** The same in a place of words. */
export const WORDS_MARK = MARK.toFixed();

const MARKED = new RegExp(`(${MARKS.map((mark) => mark.toFixed()).join('|')})`, 'u');

/** The very sentence of src/wording as a formula: `shown` stand where MARK, MARK_2 … MARK_6 do. */
export function worded(sentence: string, ...shown: readonly Formula[]): Formula {
  const parts = sentence.split(MARKED).map((part): Formula => {
    const place = MARKS.findIndex((mark) => mark.toFixed() === part);
    return (place < 0 ? undefined : shown[place]) ?? literal(part);
  });
  return join(literal(''), ...parts);
}

/** #VALUE!, as KH.* would answer, with the sentence to be read in the formula bar. Nothing that is summed may stand in words alone. */
export function refuse(sentence: Formula): Formula {
  return call('VALUE', sentence);
}

function given(mark: Decimal | undefined): Decimal {
  if (mark === undefined) throw new RangeError('a mark is missing');
  return mark;
}
