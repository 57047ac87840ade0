import type { IndicatorScheme } from './indicators';

/** 考核结果的应用 that has come about: the words, what they bring, and the grade or fact that brought it. */
export interface ConsequenceDue {
  readonly quote: string;
  readonly effect: string;
  readonly fact: string;
}

/** What a grade and the facts found bring with them, beside the points; `found` are ids of facts, `grade` null while it is open. */
export function consequencesOf({ consequences, facts }: IndicatorScheme, grade: string | null, found: readonly string[]): readonly ConsequenceDue[] {
  const words = new Map(facts.map(({ id, quote }) => [id, quote]));
  return consequences.flatMap((one) => [
    ...(one.grade !== null && one.grade === grade ? [{ quote: one.shown, effect: one.effect, fact: `考核${one.grade}` }] : []),
    ...one.facts.filter((id) => found.includes(id)).map((id) => ({ quote: one.shown, effect: one.effect, fact: words.get(id) ?? id })),
  ]);
}
