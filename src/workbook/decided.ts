import { CAP_LEVELS, NO_CAP, SAME_CASE_SCOPES } from '../scheme/choices';
import type { Decisions, RecordedReading, Scheme } from '../scheme/scheme';
import type { CapPolicy, SameCasePolicy } from '../scoring/rules';

/** A recorded reading with the choice in force. */
export interface DecidedReading {
  readonly reading: RecordedReading;
  /** '' while it is 待定. */
  readonly value: string;
  readonly label: string;
  /** True where the choice is not the template's own. */
  readonly changed: boolean;
}

export const PENDING = '待定';

/** Throws a RangeError on a value that is not one of the choices. */
export function decidedReadings(scheme: Scheme, decisions: Decisions): readonly DecidedReading[] {
  return scheme.readings.map((reading) => {
    const value = decisions[reading.key] ?? reading.decision;
    if (value === null) return { reading, value: '', label: PENDING, changed: false };
    const choice = reading.choices.find((each) => each.value === value);
    if (!choice) throw new RangeError(`${reading.key}: ${value} is not among its choices`);
    return { reading, value, label: choice.label, changed: value !== reading.decision };
  });
}

/** The two policies as decided; null where the scheme does not order them, or 口径 says that nothing limits. */
export function decidedPolicies(scheme: Scheme, decisions: Decisions): { readonly sameCase: SameCasePolicy | null; readonly cap: CapPolicy | null } {
  const decided = decidedReadings(scheme, decisions);
  const valueOf = (key: string): string | undefined => decided.find((each) => each.reading.key === key)?.value;
  const { sameCase, cap } = scheme.policies;
  return {
    sameCase: sameCase && { scope: oneOf(SAME_CASE_SCOPES, valueOf(sameCase.scope), sameCase.scope) },
    cap: cap && valueOf(cap.level) !== NO_CAP ? { level: oneOf(CAP_LEVELS, valueOf(cap.level), cap.level) } : null,
  };
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined, key: string): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new RangeError(`${key}: ${value ?? 'no reading'} does not say ${known.join(', ')}`);
  return found;
}
