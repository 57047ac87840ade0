import { numberText, shareInWords } from '../../wording/index';
import type { ScoredBallot } from './scoreBallots';

/** One ballot for a person: votes with their shares, the grade, what follows from it, what is open. */
export function ballotText({ record, result, outcome, open }: ScoredBallot): string {
  const { subject, decided, content, ballot } = record;
  const { bands } = decided.rules;
  const votes = [...ballot.votes].map(([choice, count]) => {
    const share = result.shares.get(choice);
    return `${choice} ${share === undefined ? `${numberText(count)} 票` : shareInWords(share)}`;
  });
  return [
    `${subject}　${decided.kind.id}${content === null ? '' : `　${content.shown}`}`,
    `  ${votes.join('，')}`,
    ...(bands !== null && result.together !== null ? [`  ${bands.counted.join('、')}得票率 ${shareInWords(result.together)}`] : []),
    `  等次：${outcome.grade ?? '待定'}${outcome.by === 'decision' ? '（组织认定）' : ''}`,
    ...outcome.consequences.map(({ shown }) => `  ${shown}`),
    ...open.map(({ message }) => `  待定：${message}`),
  ].join('\n');
}
