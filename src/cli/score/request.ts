import type { Template } from '../templates';

/** What `kaohe score` was asked to do, as its scorers need it. */
export interface ScoreRequest {
  readonly template: Template;
  /** The entry list decoded when it is asked for, and its name for messages. */
  readonly text: () => string;
  readonly file: string;
  readonly decisions: Readonly<Record<string, string>>;
  readonly json: boolean;
}

/** A way of scoring for a kind of scheme; null: this is not its kind. Throws BadInput for what cannot stand. */
export type Scorer = (request: ScoreRequest) => string | null;
