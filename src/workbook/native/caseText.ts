import { EMPTY, IF, binary, call, literal } from '../formula';
import type { Formula } from '../plan';

/** What parts several cases in one cell, or counts a case apart: readCases takes these, native functions do not. */
const PARTING = ['；', ';', '\n', '、', '，', ',', '×', '✕', '*', '＊'] as const;

const SPACES = [' ', '　', '\t'] as const;
const OPENING = ['[', '(', '【', '［', '（', '{', '「', '『'] as const;
const CLOSING = [']', ')', '】', '］', '）', '}', '」', '』'] as const;
const DIGITS = [...'０１２３４５６７８９'] as const;

/** Whether a 案件 cell holds more than one plain case. `案x2` counts apart as × does; an x inside a name is a letter. */
export function holdsSeveral(cell: Formula): Formula {
  const found = (text: string): Formula => call('ISNUMBER', call('FIND', literal(text), cell));
  const last = call('RIGHT', cell, literal(1));
  const counted = call('AND', call('ISNUMBER', call('SEARCH', literal('x'), cell)), call('OR', binary(last, '=', literal('x')), call('ISNUMBER', call('IFERROR', call('VALUE', last), EMPTY))));
  return call('OR', ...PARTING.map(found), counted);
}

/** One spelling of a case number, as caseId has it: no spaces, half-width digits, the brackets of an official number. */
export function caseIdFormula(cell: Formula): Formula {
  const changes: readonly (readonly [string, string])[] = [
    ...SPACES.map((each) => [each, ''] as const),
    ...OPENING.map((each) => [each, '〔'] as const),
    ...CLOSING.map((each) => [each, '〕'] as const),
    ...DIGITS.map((each, digit) => [each, String(digit)] as const),
  ];
  return IF(binary(cell, '=', EMPTY), EMPTY, changes.reduce<Formula>((text, [from, to]) => call('SUBSTITUTE', text, literal(from), literal(to)), cell));
}
