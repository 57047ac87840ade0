import { CAP_LEVELS, NO_CAP, SAME_CASE_SCOPES } from '../scheme/choices';
import type { Scheme } from '../scheme/scheme';
import type { CapPolicy, SameCasePolicy } from '../scoring/rules';
import type { AnswerCells } from './answerCells';
import { CASE_SCOPES } from './caseScope';
import { call, literal } from './formula';
import type { Formula } from './plan';

/** The two policies of a scheme as the formulas of its sheet follow them; null where nothing of the kind may come to be in force. */
export interface PolicyCells {
  readonly cap: CapCells | null;
  readonly sameCase: CaseCells | null;
}

export interface CapCells {
  /** What the limit comes to by its level; `none` where 口径 says that nothing limits. */
  readonly choose: (of: (level: CapPolicy['level']) => Formula, none: Formula) => Formula;
}

export interface CaseCells {
  /** 标准 or 具体内容 as KH.HIGHEST is told; null where each clause stands for itself and nothing need be said. */
  readonly word: Formula | null;
  readonly scopes: readonly SameCasePolicy['scope'][];
}

export function policyCells({ policies }: Pick<Scheme, 'policies'>, answers: AnswerCells): PolicyCells {
  const { cap, sameCase } = policies;
  const limits = cap !== null && CAP_LEVELS.some((level) => answers.possible(cap.level, level));
  return {
    cap: limits ? { choose: (of, none) => answers.choose(cap.level, (value) => (value === NO_CAP ? none : of(levelOf(value))), NOTHING_DECIDED) } : null,
    sameCase: sameCase && caseCells(sameCase.scope, answers),
  };
}

function caseCells(key: string, answers: AnswerCells): CaseCells {
  const scopes = SAME_CASE_SCOPES.filter((scope) => answers.possible(key, scope));
  const alone = scopes.every((scope) => CASE_SCOPES[scope].word === null);
  return { word: alone ? null : answers.choose(key, (value) => literal(CASE_SCOPES[scopeOf(value)].word ?? '条款'), NOTHING_DECIDED), scopes };
}

/** An amount that rests on a question nobody has decided is none: #N/A goes on into every sum above it, so that no total stands by mistake. */
const NOTHING_DECIDED = call('NA');

function levelOf(value: string): CapPolicy['level'] {
  return known(CAP_LEVELS, value);
}

function scopeOf(value: string): SameCasePolicy['scope'] {
  return known(SAME_CASE_SCOPES, value);
}

/** The loader lets a policy rest only on choices that scoring can carry out. */
function known<T extends string>(all: readonly T[], value: string): T {
  const found = all.find((one) => one === value);
  if (found === undefined) throw new RangeError(`${value} is none of ${all.join(', ')}`);
  return found;
}
