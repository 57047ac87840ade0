import { settingProblem } from '../../scheme/settingValue';
import type { Decisions, RecordedReading, Scheme, Script, Setting } from '../../scheme/scheme';

/** Who decided a 口径, and on which day (2026-11-23); '' where it is not written. */
export interface Decider {
  readonly by: string;
  readonly day: string;
}

export type Deciders = Readonly<Record<string, Decider>>;

/** What the user has set for the sheets to come. */
export interface Draft {
  readonly units: string;
  readonly year: string;
  /** Answers to 口径 that differ from the template's, and the office's own settings as typed. */
  readonly decisions: Decisions;
  /** By the key of the 口径 decided here. */
  readonly deciders: Deciders;
  readonly script: Script;
  /** Id of the kind of 测评; '' while none is chosen. */
  readonly category: string;
  /** Votes are counted content by content, where the kind has contents. */
  readonly byContent: boolean;
}

/** The draft with one 口径 answered; null: back to what the template says, or to 待定. The day is that of the answer until it is changed. */
export function decide<D extends Pick<Draft, 'decisions' | 'deciders'>>(draft: D, reading: Pick<RecordedReading, 'key' | 'decision'>, value: string | null, today: string): D {
  const { [reading.key]: _before, ...decisions } = draft.decisions;
  const { [reading.key]: decider, ...deciders } = draft.deciders;
  if (value === null || value === reading.decision) return { ...draft, decisions, deciders };
  return { ...draft, decisions: { ...decisions, [reading.key]: value }, deciders: { ...deciders, [reading.key]: decider ?? { by: '', day: today } } };
}

/** The answers as a sheet is made with them: a setting left blank is one that nobody has set. */
export function decisionsOf({ decisions }: Pick<Draft, 'decisions'>): Decisions {
  return Object.fromEntries(Object.entries(decisions).flatMap(([key, value]) => (value.trim() === '' ? [] : [[key, value.trim()]])));
}

/** The draft as the 口径 sheet says. What is being typed and cannot stand yet is kept, for it was never written there. */
export function withDecisions(draft: Draft, { settings }: Pick<Scheme, 'settings'>, said: Pick<Draft, 'decisions' | 'deciders'>): Draft {
  const typed = settings.flatMap((setting): [string, string][] => {
    const value = draft.decisions[setting.key];
    return value !== undefined && settingTrouble(setting, value) !== null ? [[setting.key, value]] : [];
  });
  return { ...draft, decisions: { ...said.decisions, ...Object.fromEntries(typed) }, deciders: said.deciders };
}

/** What of the draft can stand on the 口径 sheet. */
export function writableDecisions(draft: Draft, { settings }: Pick<Scheme, 'settings'>): Decisions {
  const wrong = new Set(settings.filter((setting) => settingTrouble(setting, draft.decisions[setting.key] ?? '') !== null).map(({ key }) => key));
  return Object.fromEntries(Object.entries(decisionsOf(draft)).filter(([key]) => !wrong.has(key)));
}

/** The chosen kind of 测评 has contents that can be voted one by one: those of the document, or those set for the year. */
export function hasContents({ ballot }: Scheme, { category, decisions }: Pick<Draft, 'category' | 'decisions'>): boolean {
  const kind = ballot?.kinds.find(({ id }) => id === category);
  if (kind === undefined) return false;
  return kind.contents.length > 0 || (kind.contentsSetting !== null && (decisions[kind.contentsSetting] ?? '').trim() !== '');
}

/** Why what is typed for a setting cannot be used, without naming its key; null for what can, and for a blank. */
export function settingTrouble(setting: Setting, typed: string): string | null {
  const value = typed.trim();
  if (value === '') return null;
  const sentence = settingProblem(setting, value);
  return sentence === null ? null : `不能定为“${value}”。${sentence.slice(sentence.indexOf('。') + 1)}`;
}

/** Questions that nobody has decided yet, and settings that cannot be used as typed. */
export function unsettled(scheme: Scheme, draft: Draft): { readonly undecided: number; readonly wrong: readonly Setting[] } {
  return {
    undecided: scheme.readings.filter(({ key, decision }) => decision === null && draft.decisions[key] === undefined).length,
    wrong: scheme.settings.filter((setting) => settingTrouble(setting, draft.decisions[setting.key] ?? '') !== null),
  };
}

/** 2026-11-23, by the clock of the machine. */
export function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
