import { a1 } from '../address';
import type { Rect } from '../plan';

/** native: functions that every spreadsheet has; values: what they come to now. */
export type Freezing = 'native' | 'values';

/** What a frozen sheet says of itself, so that KH can be brought back. */
export interface FrozenMark {
  readonly how: Freezing;
  /** Addresses of cells that had been changed by hand before: they were left alone. */
  readonly left: readonly string[];
  /** The columns beside the table that native functions need; null where there are none. */
  readonly beside: Rect | null;
}

export function leftAddresses(cells: readonly { readonly row: number; readonly column: number }[]): readonly string[] {
  return cells.map(({ row, column }) => a1(row, column));
}

export function writeFrozenMark(mark: FrozenMark): string {
  return JSON.stringify(mark);
}

/** null for a text that is no such mark. */
export function readFrozenMark(text: string): FrozenMark | null {
  try {
    const { how, left, beside } = JSON.parse(text) as Partial<FrozenMark>;
    if ((how !== 'native' && how !== 'values') || !Array.isArray(left)) return null;
    return { how, left: left.map(String), beside: beside ?? null };
  } catch {
    return null;
  }
}
