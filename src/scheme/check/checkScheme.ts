import type { Scheme } from '../scheme';
import { checkAllotments } from './allotments';
import { checkBallotScheme } from './ballot';
import { checkClauses } from './clauses';
import { checkDamage } from './damage';
import type { Finding } from './finding';
import { checkIds } from './ids';
import { checkIndicators } from './indicators';
import { checkLimits } from './limits';
import { checkQuestions } from './questions';
import { checkSameFact } from './sameFact';
import { checkSource } from './source';
import { checkTiers } from './tiers';
import { checkVetoes } from './vetoes';

const ORDER: readonly Finding['severity'][] = ['defect', 'question', 'note'];

/** 体检: everything to know about a scheme beside the text it comes from, defects first. */
export function checkScheme(scheme: Scheme, source: string): readonly Finding[] {
  const findings = [
    ...checkIds(scheme), ...checkAllotments(scheme), ...checkSource(scheme, source), ...checkDamage(scheme, source),
    ...checkClauses(scheme), ...checkLimits(scheme), ...checkTiers(scheme), ...checkSameFact(scheme), ...checkVetoes(scheme),
    ...checkBallotScheme(scheme, source), ...checkIndicators(scheme), ...checkQuestions(scheme),
  ];
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
