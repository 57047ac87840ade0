import type { BallotBase, BallotCount } from '../scoring/ballot';
import type { BallotProblem } from '../scoring/checkBallot';
import { numberText } from './number';

/** The columns of a ballot record, by what they count. */
export const BALLOT_COLUMNS: Readonly<Record<BallotCount, string>> = {
  expected: '应到', present: '实到', issued: '发出', returned: '收回', valid: '有效', abstained: '弃权',
};

/** 分母 in words, as 口径 names them. */
export const BASE_WORDS: Readonly<Record<BallotBase, string>> = {
  valid: '有效票', returned: '收回票', issued: '发出票', expected: '应到人数', present: '实到人数',
};


/** Why a ballot record cannot stand: which count, how many, and what to look at again. */
export function ballotProblemSentence(problem: BallotProblem): string {
  switch (problem.code) {
    case 'negative':
      return `${columnName(problem.field)}是 ${numberText(problem.received)}，比 0 小。请填 0、1、2……。`;
    case 'notWhole':
      return `${columnName(problem.field)}是 ${numberText(problem.received)}，不是整数。请按张数填 0、1、2……。`;
    case 'exceeds': {
      const { more, counted, than, limit } = problem;
      const what = more === 'votes' ? '各选项得票合计' : more === 'votesAndAbstained' ? '各选项得票加弃权' : BALLOT_COLUMNS[more];
      return `${what} ${numberText(counted)}，多于${BALLOT_COLUMNS[than]} ${numberText(limit)}。请对照原始票核对这几个数。`;
    }
  }
}

function columnName(field: string): string {
  const known: Readonly<Record<string, string>> = BALLOT_COLUMNS;
  return Object.hasOwn(known, field) ? (known[field] ?? field) : `“${field}”的得票`;
}
