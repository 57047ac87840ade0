/** Neighbours of equal value, so that one call sets a hundred rows: [20, 20, 34] → 20 at 0 for 2, 34 at 2 for 1. */
export function runs(values: readonly number[]): { start: number; length: number; value: number }[] {
  const found: { start: number; length: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = found[found.length - 1];
    if (last !== undefined && last.value === value) last.length += 1;
    else found.push({ start: index, length: 1, value });
  });
  return found;
}
