import { wordsOf } from './arguments';
import { valueError } from './errors';

/** How many parts of a clause's number are its place inside the 考核内容: of 6.1.3 none, "3", or "1.3". */
const PARTS: Readonly<Record<string, number>> = { 条款: 0, 标准: 1, 具体内容: 2 };

/**
 * From a clause's number to the 考核内容 it belongs to; clauses of one case in the same one add up. A clause by itself
 * where nothing is said. #VALUE! for another word.
 */
export function scopeOf(argument: unknown): (clause: string) => string {
  const word = wordsOf(argument).trim() || '条款';
  const parts = PARTS[word];
  if (parts === undefined) throw valueError(`“考核内容”是“${word}”。请填 条款、标准 或 具体内容。`);
  return (clause) => {
    const numbers = clause.split('.');
    return numbers.slice(0, Math.max(1, numbers.length - parts)).join('.');
  };
}
