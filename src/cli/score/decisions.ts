import type { Decisions } from '../../scheme/scheme';
import { BadInput } from '../badInput';

/** "same-case-scope=item" → { "same-case-scope": "item" }. Whether the scheme knows them is for `settle`. */
export function parseDecisions(pairs: readonly string[]): Decisions {
  const decisions: Record<string, string> = {};
  const problems: string[] = [];
  for (const pair of pairs) {
    const [, key, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (key === undefined || value === undefined) problems.push(`--decide 后面的“${pair}”不是“口径=定法”。请写成 same-case-scope=item 这样。`);
    else if (decisions[key] !== undefined && decisions[key] !== value) problems.push(`口径“${key}”定了两次：${decisions[key]} 和 ${value}。请只留一个。`);
    else decisions[key] = value;
  }
  if (problems.length > 0) throw new BadInput(problems);
  return decisions;
}
