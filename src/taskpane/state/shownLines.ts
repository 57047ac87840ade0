import type { Making, MakingLine } from './making';

/** With as few as that all lines are shown. */
const ALL = 12;
const BEFORE = 2;
const AFTER = 5;

export interface ShownLines {
  /** How many lines above, and how many below, are not shown. */
  readonly above: number;
  readonly lines: readonly MakingLine[];
  readonly below: number;
}

/** The lines around the sheet in hand, or around the first that waits: a list of 200 is neither read nor drawn anew after each sheet. */
export function shownLines({ lines }: Pick<Making, 'lines'>): ShownLines {
  if (lines.length <= ALL) return { above: 0, lines, below: 0 };
  const now = lines.findIndex(({ status }) => status === 'now' || status === 'waiting');
  if (now < 0) return { above: lines.length, lines: [], below: 0 };
  const from = Math.max(0, now - BEFORE);
  const to = Math.min(lines.length, now + AFTER + 1);
  return { above: from, lines: lines.slice(from, to), below: lines.length - to };
}
