import type { Scheme } from '../scheme';
import { checkAllotments } from './allotments';
import { checkBallotScheme } from './ballot';
import { checkClauses } from './clauses';
import type { Finding } from './finding';
import { checkIds } from './ids';
import { checkQuestions } from './questions';
import { checkSource } from './source';

const ORDER: readonly Finding['severity'][] = ['defect', 'question', 'note'];

/** 体检: everything to know about a scheme beside the text it comes from, defects first. */
export function checkScheme(scheme: Scheme, source: string): readonly Finding[] {
  const findings = [...checkIds(scheme), ...checkAllotments(scheme), ...checkSource(scheme, source), ...checkClauses(scheme), ...checkBallotScheme(scheme, source), ...checkQuestions(scheme)];
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
