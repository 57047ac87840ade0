import type { IndicatorScheme } from '../../scheme/indicators';
import { toIndicatorRules } from '../../scheme/toIndicatorRules';
import { scoreIndicators as score, type IndicatorRules } from '../../scoring/scoreIndicators';
import { indicatorProblemSentence } from '../../wording/index';
import { BadInput } from '../badInput';
import { personsOf } from '../entries/indicatorEntries';
import { indicatorsTable } from './indicatorsTable';
import { personJson, type ScoredPerson } from './indicatorJson';
import type { Scorer } from './request';

/** `kaohe score` of a scheme of indicators: one line a person, month and indicator. */
export const scoreIndicators: Scorer = ({ template: { scheme }, text, file, decisions, json }) => {
  const { indicators } = scheme;
  if (indicators === null) return null;
  const ruled = toIndicatorRules(scheme, indicators, decisions);
  if (!ruled.ok) throw new BadInput([ruled.sentence]);
  const nameOf = (id: string): string => ruled.names.get(id) ?? `第${id}项指标`;
  const persons = scorePersons(indicators, ruled.rules, nameOf, text(), file);
  return json ? JSON.stringify(persons.map((person) => personJson(scheme, indicators, nameOf, person))) : persons.map((person) => indicatorsTable(scheme, indicators, nameOf, person)).join('\n\n');
};

function scorePersons(scheme: IndicatorScheme, rules: IndicatorRules, nameOf: (id: string) => string, text: string, file: string): readonly ScoredPerson[] {
  const problems: string[] = [];
  const persons = personsOf(scheme, nameOf, text, file).flatMap(({ person, months, facts }): ScoredPerson[] => {
    const scored = score(rules, months);
    if (scored.ok) return [{ person, facts, points: new Map(rules.indicators.map(({ id, points }) => [id, points])), result: scored.result }];
    const sentence = indicatorProblemSentence(scored.problem, nameOf);
    problems.push(scored.problem.code === 'pointsNotTotal' ? sentence : `${file} ${person}：${sentence}`);
    return [];
  });
  if (problems.length > 0) throw new BadInput([...new Set(problems)]);
  return persons;
}
