/** Blue-grey: to know. Green: done. Brown: a person decides. Red: could not be done. */
export type Tone = 'info' | 'done' | 'ask' | 'stop';

/** Sentence 1: the fact, with place and number. Sentence 2: what to do next. */
export interface Message {
  readonly tone: Tone;
  readonly fact: string;
  readonly next?: string;
}
