import { readBands } from '../reading/index';
import { Decimal } from '../scoring/decimal';
import type { IndicatorRules } from '../scoring/scoreIndicators';
import { settle } from './decisions';
import type { IndicatorScheme } from './indicators';
import type { Decisions, Scheme } from './scheme';

export type IndicatorRulesOf =
  | { readonly ok: true; readonly rules: IndicatorRules; readonly names: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly sentence: string };

/** What scoring needs of a scheme of indicators, as far as it is decided and set; `names` by indicator id, where the office has given one. */
export function toIndicatorRules(scheme: Scheme, indicators: IndicatorScheme, decisions: Decisions = {}): IndicatorRulesOf {
  const settled = settle(scheme, decisions);
  if (!settled.ok) return settled;
  const { answers } = settled;
  const bands = readBands(indicators.bands.shown);
  if ('code' in bands) return { ok: false, sentence: `等次“${bands.words}”看不出从几分到几分。请先体检方案，改好这一处。` };
  const answer = <T extends string>(key: string, known: readonly T[]): T | null => known.find((one) => one === answers[key]) ?? null;
  return {
    ok: true,
    names: new Map(indicators.indicators.flatMap(({ id, name }) => (answers[name] === undefined ? [] : [[id, answers[name].trim()]]))),
    rules: {
      indicators: indicators.indicators.map(({ id, points }) => ({ id, points: answers[points] === undefined ? null : new Decimal(answers[points].trim()) })),
      total: new Decimal(scheme.total),
      bands,
      gap: answer(indicators.gap, ['lower', 'higher', 'round', 'ceil', 'floor']),
      year: answer(indicators.year, ['mean', 'sum', 'latest', 'lowest']),
    },
  };
}
