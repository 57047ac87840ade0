import type { IntakeRole } from '../../intake/columnWords';
import type { Said } from './cellQuestion';

/** What a person has said about a sheet of the office's own before anything is added to it. */
export interface OwnGiven extends Said {
  /** Roles of columns of the table (from 0) that differ from how they were taken. */
  readonly roles: Readonly<Record<number, IntakeRole>>;
}

export const NOTHING_GIVEN: OwnGiven = { decisions: {}, deciders: {}, roles: {} };
