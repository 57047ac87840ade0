import { consequencesOf } from '../../scheme/consequences';
import type { IndicatorScheme } from '../../scheme/indicators';
import type { Scheme } from '../../scheme/scheme';
import type { Decimal } from '../../scoring/decimal';
import type { Graded } from '../../scoring/bands';
import type { IndicatorOpening, MonthResult, PersonResult } from '../../scoring/scoreIndicators';
import { gradeSentence, indicatorOpeningSentence } from '../../wording/index';
import type { OpenQuestion } from './openPoints';
import { pointsText } from './pointsText';

export interface ScoredPerson {
  readonly person: string;
  /** Ids of the facts found. */
  readonly facts: readonly string[];
  /** 标准分 by indicator; null while the office has not set it. */
  readonly points: ReadonlyMap<string, Decimal | null>;
  readonly result: PersonResult;
}

export const gradeOf = (graded: Graded | null): string | null => (graded && 'grade' in graded ? graded.grade : null);

/** `items` are those of the one assessment; where there are months, each has its own. */
export function personJson(scheme: Scheme, indicators: IndicatorScheme, nameOf: (id: string) => string, { person, facts, points, result }: ScoredPerson): object {
  const single = result.months.length === 1 && result.months[0]?.month === null ? result.months[0] : null;
  const itemsOf = ({ scores }: MonthResult): object[] => indicators.indicators.map(({ id }) => itemJson(id, nameOf(id), points.get(id) ?? null, scores));
  return {
    unit: person,
    scheme: scheme.id,
    items: single ? itemsOf(single) : [],
    sections: [],
    adjustments: '0',
    total: result.total && pointsText(result.total),
    pending: result.pending,
    grade: gradeOf(result.graded),
    rank: null,
    vetoes: consequencesOf(indicators, gradeOf(result.graded), facts).map(({ quote, effect, fact }) => ({ clause: quote, quote, effect, fact })),
    released: [],
    months: single ? [] : result.months.map((month) => ({
      month: month.month,
      total: month.total && month.total.toFixed(),
      pending: month.pending,
      notApplicable: month.notApplicable,
      grade: gradeOf(month.graded),
      message: month.graded && month.total && !('grade' in month.graded) ? gradeSentence(month.total, month.graded) : null,
      items: itemsOf(month),
    })),
    open: openOf(scheme, indicators, nameOf, result),
  };
}

function itemJson(id: string, name: string, allotted: Decimal | null, scores: MonthResult['scores']): object {
  const quantity = scores.get(id) ?? { state: 'pending' as const };
  const score = quantity.state === 'count' ? quantity.value : null;
  return {
    id, quote: name, allotted: allotted && allotted.toFixed(),
    deduction: score && allotted && allotted.minus(score).toFixed(),
    award: '0', score: score && score.toFixed(), pending: quantity.state === 'pending' ? 1 : 0,
  };
}

/** What is still open of a person's result, each with the key that answers it and its choices. */
export function openOf(scheme: Scheme, indicators: IndicatorScheme, nameOf: (id: string) => string, { open, months }: PersonResult): OpenQuestion[] {
  const choicesOf = (key: string): OpenQuestion['choices'] => (scheme.readings.find((reading) => reading.key === key)?.choices ?? []).map(({ value, label }) => ({ value, label }));
  const asked = open.map((opening) => {
    const code = keyOf(indicators, opening);
    return { code, message: indicatorOpeningSentence(opening, nameOf), choices: choicesOf(code) };
  });
  const gaps = months.flatMap(({ month, graded, total }) => (month !== null && graded && total && !('grade' in graded) ? [`${month}月：${gradeSentence(total, graded)}`] : []));
  return [...asked, ...gaps.map((message) => ({ code: indicators.gap, message, choices: choicesOf(indicators.gap) }))];
}

function keyOf(indicators: IndicatorScheme, opening: IndicatorOpening): string {
  switch (opening.code) {
    case 'pointsUnset':
      return indicators.indicators.find(({ id }) => id === opening.indicators[0])?.points ?? 'points';
    case 'yearUndecided':
      return indicators.year;
    case 'monthsMissing':
      return 'pending';
    case 'grade':
      return indicators.gap;
  }
}
