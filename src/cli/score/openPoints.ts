import type { Finding } from '../../scheme/check/finding';
import type { Clause, Decisions, Scheme } from '../../scheme/scheme';
import { clausesInOrder } from '../../scheme/walk';
import type { ScoredUnit } from './scoreUnits';

/** What the words leave open for a unit's score: a person decides. */
export interface OpenQuestion {
  readonly code: string;
  readonly message: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Findings of a scheme's check that keep a grade away from every unit. */
const KEEPS_GRADE_AWAY: readonly Finding['code'][] = ['noGrades'];

/**
 * The questions a unit's score raises: 口径 that nobody has decided, points the scheme leaves open on clauses where something was found, same cases that tie,
 * and whatever of the scheme's `findings` (体检) keeps the grade away.
 */
export function openQuestions(scheme: Scheme, findings: readonly Finding[], { lines, result }: ScoredUnit, decisions: Decisions = {}): OpenQuestion[] {
  const found = new Set(lines.filter(({ quantity }) => quantity.state === 'count' && !quantity.value.isZero()).map(({ clause }) => clause));
  const points = scheme.open.filter(({ clauses }) => clauses.some((id) => found.has(id)));
  const ties = result.released.filter(({ tie }) => tie);
  const withoutGrade = findings.filter(({ code }) => KEEPS_GRADE_AWAY.includes(code));
  return [
    ...undecided(scheme, decisions, result.undecided),
    ...points.map(({ question, quote, handling }) => ({ code: 'open', message: `${question}原文：“${quote}”。${handling}`, choices: [] })),
    ...ties.map(({ clause, case: id, keptBy }) => ({
      code: 'sameCaseTie',
      message: `案件 ${id} 在 ${keptBy} 和 ${clause} 应扣一样多，按方案次序留下在前的 ${keptBy}。请核对是否留这一条。`,
      choices: [],
    })),
    ...withoutGrade.map(({ code, sentence, choices }) => ({ code, message: sentence, choices: choices ?? [] })),
  ];
}

/** Each 待定, with the clauses that were found and wait for it. */
function undecided(scheme: Scheme, decisions: Decisions, waiting: readonly string[]): OpenQuestion[] {
  const open = scheme.readings.filter(({ key, decision }) => decision === null && decisions[key] === undefined);
  return open.map(({ key, question, choices }) => {
    const clauses = clausesInOrder(scheme).filter((clause) => waiting.includes(clause.id) && restsOn(clause, key)).map(({ id }) => id);
    const touched = clauses.length === 0 ? '这次没有登记到，不影响得分。' : `${clauses.join('、')} 有登记，得分和总分等定了口径再算。`;
    return { code: key, message: `${question}还没有定。${touched}`, choices: choices.map(({ value, label }) => ({ value, label })) };
  });
}

function restsOn({ ruling }: Clause, key: string): boolean {
  return ruling !== null && 'key' in ruling && ruling.key === key;
}
