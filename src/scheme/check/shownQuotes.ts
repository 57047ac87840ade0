import { ballotQuotes } from '../ballotQuotes';
import type { Quoted, Scheme } from '../scheme';
import { itemsInOrder, sectionsInOrder } from '../walk';

/** Every quote that can carry mends, with its place. */
export function shownQuotes(scheme: Scheme): readonly (Quoted & { readonly id: string })[] {
  const { methods, indicators } = scheme;
  const items = itemsInOrder(scheme);
  return [
    ...sectionsInOrder(scheme),
    ...items.flatMap((item) => [item, ...(item.verification ? [{ ...item.verification, id: `${item.id} 评分方法` }] : []), ...item.clauses]),
    ...scheme.notes.map((note, index) => ({ ...note, id: `注${index + 1}` })),
    ...ballotQuotes(scheme).map(({ place, words }) => ({ ...words, id: place })),
    ...(methods === null ? [] : [...methods.contents.flatMap((group) => [group, ...group.contents]), ...methods.methods, { ...methods.weights, id: 'weights' }, { ...methods.rectification, id: 'rectification' }, { ...methods.talk, id: 'talk' }]),
    ...(indicators === null ? [] : [{ ...indicators, id: 'indicators' }, { ...indicators.bands, id: 'bands' }, ...indicators.consequences.map((one, index) => ({ ...one, id: `consequences[${index}]` }))]),
  ];
}
