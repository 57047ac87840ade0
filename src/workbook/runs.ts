/** Neighbours with the same key become one run; a style, a merge or a rule is then laid once over all of them. */
export interface Run<T> {
  readonly key: string;
  readonly members: readonly T[];
}

export function runsOf<T>(values: readonly T[], keyOf: (value: T) => string): readonly Run<T>[] {
  const runs: { key: string; members: T[] }[] = [];
  for (const value of values) {
    const key = keyOf(value);
    const last = runs[runs.length - 1];
    if (last && last.key === key) last.members.push(value);
    else runs.push({ key, members: [value] });
  }
  return runs;
}
