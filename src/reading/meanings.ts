import { decimalOf } from './amount';
import { patternOf, type Form, type Meaning } from './form';
import { FORMS } from './forms';

/** One way a clause reads, and the form that says so. */
export interface Way {
  readonly form: Form;
  readonly meaning: Meaning;
}

const COMPILED = FORMS.map((form) => ({ form, pattern: patternOf(form) }));

/** Every distinct meaning the forms give these words (cleaned text of one clause). */
export function meanings(words: string): Way[] {
  const ways = new Map<string, Way>();
  for (const { form, pattern } of COMPILED) {
    const groups = pattern.exec(words)?.groups;
    if (groups === undefined) continue;
    const meaning = meaningOf(form, groups);
    const key = JSON.stringify(meaning);
    if (!ways.has(key)) ways.set(key, { form, meaning });
  }
  return [...ways.values()];
}

function meaningOf(form: Form, groups: Record<string, string | undefined>): Meaning {
  const { points, low, high, unit, unit2, per, verb } = groups;
  const counted = unit2 === undefined ? (unit ?? form.unit) : `${unit}×${unit2}`;
  return {
    effect: form.effect ?? effectOf(verb ?? ''),
    basis: form.basis,
    points: low !== undefined && high !== undefined ? [decimalOf(low), decimalOf(high)] : points === undefined ? null : decimalOf(points),
    unit: counted ?? null,
    per: counted === undefined ? null : per === undefined ? '1' : decimalOf(per),
    cap: null,
    threshold: null,
    discretion: form.discretion ?? false,
  };
}

function effectOf(verb: string): Meaning['effect'] {
  if (/^[扣减]/.test(verb)) return 'deduct';
  return /^[加奖]/.test(verb) ? 'add' : 'set';
}
