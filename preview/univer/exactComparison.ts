import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Univer remembers the cells it has compared, and in that memory 0 and an empty text are the same, as are 1 and "1":
 * the second formula with `F5=""` took an entry of 0 for a blank. Excel tells them apart, so nothing is remembered here.
 */
export function compareExactly(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
