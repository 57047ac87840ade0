import type { BallotKind } from '../scheme/ballot';
import type { Decisions, Scheme } from '../scheme/scheme';
import { answerCells, type AnswerCells } from './answerCells';
import { answersOf } from './formParts';
import { binary, literal } from './formula';
import type { Formula } from './plan';

/**
 * What is on a ballot, and the contents of the year, shape the sheets themselves: a ballot already printed cannot follow. So a sheet compares
 * its 口径 cells with what it was made for, and works nothing out once they differ; each test with the sentence that stands there then. None
 * without a 口径 sheet.
 */
export function outdatedShape(scheme: Scheme, { choices, contentsSetting }: BallotKind, decisions: Decisions, answers: AnswerCells, byContent: boolean): readonly (readonly [Formula, Formula])[] {
  if (answers.cells === null) return [];
  const made = answerCells(scheme, answersOf(scheme, decisions), null);
  const differs = (key: string): Formula => binary(answers.of(key), '<>', made.of(key));
  return [
    ...('reading' in choices ? [[differs(choices.reading), literal('口径表上票上的选项改了，这张表还是原来的选项，请重新生成。')] as const] : []),
    ...(byContent && contentsSetting !== null ? [[differs(contentsSetting), literal('口径表上今年测评的内容改了，这张表还是原来的内容，请重新生成。')] as const] : []),
  ];
}
