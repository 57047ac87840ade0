import type { Scheme } from '../scheme/scheme';
import { clausesInOrder } from '../scheme/walk';

/** How a document assesses: by clauses, by votes, by weighted methods, by indicators that the office fills in. */
export type SchemeKind = 'clauses' | 'ballot' | 'methods' | 'indicators';

export function schemeKind(scheme: Scheme): SchemeKind {
  if (clausesInOrder(scheme).length > 0) return 'clauses';
  if (scheme.methods !== null) return 'methods';
  return scheme.indicators !== null ? 'indicators' : 'ballot';
}

/** Who is assessed, as the list of names is headed: 责任人员 (驻地办 第三条), 被测评对象 of a vote. */
const SUBJECTS: Readonly<Record<SchemeKind, string>> = { clauses: '单位', ballot: '被测评对象', methods: '单位', indicators: '责任人员' };

export function subjectOf(kind: SchemeKind): string {
  return SUBJECTS[kind];
}

/** How many things are counted: clauses, kinds of votes, methods, indicators. */
export function partsOf(scheme: Scheme): number {
  switch (schemeKind(scheme)) {
    case 'clauses':
      return clausesInOrder(scheme).length;
    case 'ballot':
      return scheme.ballot?.kinds.length ?? 0;
    case 'methods':
      return scheme.methods?.methods.length ?? 0;
    case 'indicators':
      return scheme.indicators?.indicators.length ?? 0;
  }
}
