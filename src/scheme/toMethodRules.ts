import { Decimal } from '../scoring/decimal';
import type { MethodRules } from '../scoring/scoreMethods';
import { settle } from './decisions';
import type { MethodScheme } from './methods';
import type { Decisions, Scheme } from './scheme';

export type MethodRulesOf = { readonly ok: true; readonly rules: MethodRules } | { readonly ok: false; readonly sentence: string };

/** What scoring needs of a scheme of weighted methods, as far as it is decided and set. */
export function toMethodRules(scheme: Scheme, methods: MethodScheme, decisions: Decisions = {}): MethodRulesOf {
  const settled = settle(scheme, decisions);
  if (!settled.ok) return settled;
  const answer = <T extends string>(key: string, known: readonly T[]): T | null => known.find((one) => one === settled.answers[key]) ?? null;
  const chosen = settled.answers[methods.talk.chosen];
  return {
    ok: true,
    rules: {
      methods: methods.methods.map(({ id, weight }) => ({ id, weight: percentOf(settled.answers[weight]) })),
      missing: answer(methods.missing, ['zero', 'reweight', 'refuse']),
      places: answer(methods.places, ['competition', 'dense']),
      last: methods.talk.last,
      tie: answer(methods.talk.tie, ['all', 'two']),
      chosen: chosen === undefined ? null : chosen.split(/[、，,；;]/u).map((unit) => unit.trim()).filter((unit) => unit !== ''),
      months: methods.rectification.months,
    },
  };
}

/** "30" and "30%" are 30 percent. */
function percentOf(text: string | undefined): Decimal | null {
  return text === undefined ? null : new Decimal(text.trim().replace(/%$/u, ''));
}
