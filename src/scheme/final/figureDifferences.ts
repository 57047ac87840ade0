import { FIGURE_KINDS, type Figure, type FigureKind } from './figures';

/** A figure that is not what it was; null where it was or is not there. */
export interface FigureDifference {
  readonly kind: FigureKind;
  readonly id: string;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
}

/** What differs, what was entered before what follows from it. */
export function figureDifferences(before: readonly Figure[], after: readonly Figure[]): readonly FigureDifference[] {
  const [was, is] = [byKey(before), byKey(after)];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  return keys
    .flatMap((key): readonly FigureDifference[] => {
      const [one, other] = [was.get(key), is.get(key)];
      const { kind, id } = one ?? other ?? { kind: '方案' as const, id: '' };
      const same = one !== undefined && other !== undefined && one.values.join('|') === other.values.join('|');
      return same ? [] : [{ kind, id, before: one?.values ?? null, after: other?.values ?? null }];
    })
    .sort((one, other) => FIGURE_KINDS.indexOf(one.kind) - FIGURE_KINDS.indexOf(other.kind));
}

function byKey(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  return new Map(figures.map((figure) => [`${figure.kind}|${figure.id}`, figure]));
}
