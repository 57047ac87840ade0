import { decimalOf } from './amount';
import { damaged } from './damage';
import { patternOf, type Form, type Meaning } from './form';
import { FORMS } from './forms';
import { otherwise, thresholdOf } from './threshold';
import { WORDS } from './vocabulary';

/** One way a clause reads, and the form that says so. */
export interface Way {
  readonly form: Form;
  readonly meaning: Meaning;
}

const LIMIT = new RegExp(`${WORDS.LIMIT}$`, 'u');
const COMPILED = FORMS.map((form) => ({ form, pattern: patternOf(form) }));

/** Every distinct meaning the forms give these words (cleaned text of one clause). */
export function meanings(words: string): Way[] {
  if (damaged(words)) return [];
  const ways = new Map<string, Way>();
  const limit = LIMIT.exec(words);
  const body = limit === null ? words : words.slice(0, limit.index);
  for (const { form, pattern } of COMPILED) {
    const groups = pattern.exec(body)?.groups;
    if (groups === undefined) continue;
    const meaning = { ...meaningOf(form, groups), cap: capOf(limit?.groups ?? groups) };
    const key = JSON.stringify(meaning);
    if (!ways.has(key)) ways.set(key, { form, meaning });
  }
  return [...ways.values()];
}

function meaningOf(form: Form, groups: Record<string, string | undefined>): Meaning {
  const { points, low, high, unit, unit2, per, verb } = groups;
  const counted = unit2 === undefined ? (unit ?? form.unit) : `${unit}×${unit2}`;
  const effect = form.effect ?? effectOf(verb ?? '');
  const threshold = effect === 'none' ? null : thresholdOf(groups['condition'] ?? '', effect === 'set');
  return {
    effect,
    basis: form.basis,
    points: low !== undefined && high !== undefined ? [decimalOf(low), decimalOf(high)] : points === undefined ? null : decimalOf(points),
    unit: counted ?? null,
    per: counted === undefined ? null : per === undefined ? '1' : decimalOf(per),
    cap: null,
    threshold: form.otherwise ? otherwise(threshold) : threshold,
    discretion: form.discretion ?? false,
  };
}

/** 扣完为止 is a limit at the item's own allotment; a number of its own is a limit of the clause. */
function capOf({ cap, capped, ending }: Record<string, string | undefined>): Meaning['cap'] {
  const written = cap ?? capped;
  if (written !== undefined) return decimalOf(written);
  return ending === undefined ? null : 'item';
}

function effectOf(verb: string): Meaning['effect'] {
  if (/^[扣减]/.test(verb)) return 'deduct';
  return /^[加奖]/.test(verb) ? 'add' : 'set';
}
