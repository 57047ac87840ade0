/** Rows that stay on one page. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/** Points of height on a page: the first one without, the others with the repeated head. */
export interface PageRoom {
  readonly first: number;
  readonly further: number;
}

/**
 * The rows before which a page starts. A block goes to the next page whole; one that is taller than a page is
 * broken between its rows.
 */
export function pageBreaks(blocks: readonly Block[], heights: readonly number[], room: PageRoom): readonly number[] {
  const breaks: number[] = [];
  let left = room.first;
  let empty = true;
  const startPage = (row: number): void => {
    breaks.push(row);
    left = room.further;
    empty = true;
  };
  const take = (row: number): void => {
    left -= heights[row] ?? 0;
    empty = false;
  };
  for (const block of blocks) {
    const need = sum(heights, block);
    if (need > left && !empty) startPage(block.first);
    for (let row = block.first; row <= block.last; row += 1) {
      if ((heights[row] ?? 0) > left && !empty) startPage(row);
      take(row);
    }
  }
  return breaks;
}

function sum(heights: readonly number[], block: Block): number {
  let total = 0;
  for (let row = block.first; row <= block.last; row += 1) total += heights[row] ?? 0;
  return total;
}
