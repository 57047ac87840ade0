import type { Decisions, RecordedReading, Scheme } from '../scheme/scheme';
import type { CapPolicy, SameCasePolicy } from '../scoring/rules';

/** A recorded reading with the choice in force. */
export interface DecidedReading {
  readonly reading: RecordedReading;
  readonly value: string;
  readonly label: string;
  /** True where the choice is not the template's own. */
  readonly changed: boolean;
}

/** Throws a RangeError on a value that is not one of the choices. */
export function decidedReadings(scheme: Scheme, decisions: Decisions): readonly DecidedReading[] {
  return scheme.readings.map((reading) => {
    const value = decisions[reading.key] ?? reading.decision;
    const choice = reading.choices.find((each) => each.value === value);
    if (!choice) throw new RangeError(`${reading.key}: ${value} is not among its choices`);
    return { reading, value, label: choice.label, changed: value !== reading.decision };
  });
}

const SCOPES: readonly SameCasePolicy['scope'][] = ['clause', 'item', 'section'];
const LEVELS: readonly CapPolicy['level'][] = ['item', 'section'];

/** The two policies as decided; null where the scheme does not order them. */
export function decidedPolicies(scheme: Scheme, decisions: Decisions): { readonly sameCase: SameCasePolicy | null; readonly cap: CapPolicy | null } {
  const decided = decidedReadings(scheme, decisions);
  const valueOf = (key: string): string | undefined => decided.find((each) => each.reading.key === key)?.value;
  const { sameCase, cap } = scheme.policies;
  return {
    sameCase: sameCase && { scope: oneOf(SCOPES, valueOf(sameCase.scope), sameCase.scope) },
    cap: cap && { level: oneOf(LEVELS, valueOf(cap.level), cap.level) },
  };
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined, key: string): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new RangeError(`${key}: ${value ?? 'no reading'} does not say ${known.join(', ')}`);
  return found;
}
