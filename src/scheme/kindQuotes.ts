import type { IndicatorScheme } from './indicators';
import type { MethodScheme } from './methods';

interface Words {
  readonly id: string;
  readonly quote: string;
}

/** What a scheme of weighted methods cites, in the document's order. */
export function methodQuotes(scheme: MethodScheme | null): readonly Words[] {
  if (scheme === null) return [];
  return [
    ...scheme.contents.flatMap((group) => [{ id: group.id, quote: group.quote }, ...group.contents.map(({ id, quote }) => ({ id, quote }))]),
    ...scheme.methods.map(({ id, quote }) => ({ id, quote })),
    { id: 'weights', quote: scheme.weights.quote },
    { id: 'rectification', quote: scheme.rectification.quote },
    { id: 'talk', quote: scheme.talk.quote },
  ];
}

/** What a scheme of indicators cites, in the document's order. */
export function indicatorQuotes(scheme: IndicatorScheme | null): readonly Words[] {
  if (scheme === null) return [];
  return [
    { id: 'indicators', quote: scheme.quote },
    { id: 'bands', quote: scheme.bands.quote },
    ...scheme.consequences.map(({ quote }, index) => ({ id: `consequences[${index}]`, quote })),
  ];
}
