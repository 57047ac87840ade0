import { shareText } from '../../scoring/share';
import type { Decimal } from '../../scoring/decimal';
import type { ScoredBallot } from './scoreBallots';

/**
 * One ballot as `kaohe score --json` prints it. A share is a fraction exactly as counted ("88/98", not in lowest terms);
 * `shares` is empty while its base is open. `together` is the share that the grade is read from.
 */
export function ballotJson({ record, result, outcome, open }: ScoredBallot): object {
  const { subject, decided, content, ballot } = record;
  const { bands } = decided.rules;
  return {
    subject,
    kind: decided.kind.id,
    ...(content === null ? {} : { content: content.id }),
    votes: counts(ballot.votes),
    shares: Object.fromEntries([...result.shares].map(([choice, share]) => [choice, shareText(share)])),
    together: bands && result.together && { choices: bands.counted, share: shareText(result.together) },
    grade: outcome.grade,
    gradeBy: outcome.by,
    consequences: outcome.consequences.map(({ shown }) => shown),
    open,
  };
}

function counts(votes: ReadonlyMap<string, Decimal>): Readonly<Record<string, string>> {
  return Object.fromEntries([...votes].map(([choice, count]) => [choice, count.toFixed()]));
}
