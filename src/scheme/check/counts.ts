import type { Finding } from './finding';

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Finding['severity'], number>>;

/** 要改, 要定, 说明: the groups in which findings are shown, in this order. */
export const SEVERITIES: readonly (readonly [Finding['severity'], string])[] = [['defect', '要改'], ['question', '要定'], ['note', '说明']];

export function countsOf(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  return { defect: count('defect'), question: count('question'), note: count('note') };
}
