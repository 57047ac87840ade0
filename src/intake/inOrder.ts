/** The index of the first entry, of some in rising order, for which `key` is at least `least`. */
export function firstFrom<T>(sorted: readonly T[], key: (one: T) => number, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && key(one) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offset in a text → line, from 1. */
export function lineCounter(text: string): (offset: number) => number {
  const breaks = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  return (offset) => firstFrom(breaks, (at) => at, offset) + 1;
}
