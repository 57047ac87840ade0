import type { SheetContent } from './kept';

/** The first column under each name of a sheet, a value a row. What a sheet does not have is not in it. */
export type NamedColumns = Readonly<Record<string, readonly unknown[]>>;

export function namedColumns({ values, rects }: SheetContent): NamedColumns {
  return Object.fromEntries(Object.entries(rects).map(([name, rect]) => [name, Array.from({ length: rect.rows }, (_, down) => values[rect.row + down]?.[rect.column])]));
}

/** A cell as words: numbers by their shortest text, blanks and truths as ''. */
export function cellWords(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
