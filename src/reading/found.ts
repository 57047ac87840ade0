import type { Meaning } from './form';
import type { Whole } from './form';
import type { Piece } from './pieces';
import type { Refusal } from './reading';

/** A piece of text and what it was read as: one meaning, or two where one price has two directions; none where it is refused. */
export interface Found {
  readonly piece: Piece;
  readonly meanings: readonly Meaning[];
  readonly refused: Refusal | null;
  readonly needs?: Whole['needs'];
}

/** The same piece, refused. */
export function refuse({ piece }: Found, refused: Refusal): Found {
  return { piece, meanings: [], refused };
}

/** The same piece with each of its meanings changed. */
export function changed(found: Found, change: (meaning: Meaning) => Meaning): Found {
  return { ...found, meanings: found.meanings.map(change) };
}
