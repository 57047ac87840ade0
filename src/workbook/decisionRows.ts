import type { RecordedReading, Scheme, Setting } from '../scheme/scheme';

/** Title, the line with the year, the head. */
export const DECISIONS_HEAD_ROW = 2;
/** 定为; 谁定的 and 哪天定的 stand beside it. */
export const ANSWER_COLUMN = 3;

export interface AnswerRow {
  readonly key: string;
  readonly row: number;
  readonly asked: { readonly reading: RecordedReading } | { readonly setting: Setting };
}

/** One row a question of the scheme and one a thing it leaves to the office, in its order. */
export function answerRows({ readings, settings }: Pick<Scheme, 'readings' | 'settings'>): readonly AnswerRow[] {
  const asked = [...readings.map((reading) => ({ key: reading.key, asked: { reading } })), ...settings.map((setting) => ({ key: setting.key, asked: { setting } }))];
  return asked.map((one, index) => ({ ...one, row: DECISIONS_HEAD_ROW + 1 + index }));
}

/** Answers on which the columns of a sheet depend, not only its figures: sheets made before say that they must be made anew (outdatedShape). */
export function shapingKeys({ ballot }: Pick<Scheme, 'ballot'>): ReadonlySet<string> {
  return new Set(
    (ballot?.kinds ?? []).flatMap(({ choices, contentsSetting }) => [
      ...('reading' in choices ? [choices.reading] : []),
      ...(contentsSetting === null ? [] : [contentsSetting]),
    ]),
  );
}
