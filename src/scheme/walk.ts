import type { Clause, Item, Scheme, Section } from './scheme';

/** Where a clause or an item stands: the 项目 at the top, the 具体内容 inside it if any, the item, the clause. */
export interface Place {
  readonly section: Section;
  /** 具体内容; null where the items stand directly under the 项目. */
  readonly content: Section | null;
  readonly item: Item | null;
  readonly clause: Clause | null;
}

/** Every section, outer before inner, in the scheme's order. */
export function sectionsInOrder(scheme: Scheme): readonly Section[] {
  const within = (section: Section): readonly Section[] => [section, ...section.sections.flatMap(within)];
  return scheme.sections.flatMap(within);
}

export function itemsInOrder(scheme: Scheme): readonly Item[] {
  return sectionsInOrder(scheme).flatMap((section) => section.items);
}

export function clausesInOrder(scheme: Scheme): readonly Clause[] {
  return itemsInOrder(scheme).flatMap((item) => item.clauses);
}

/** The place of the clause, item, 具体内容 or 项目 with this id, looked for in that order; null if there is none. */
export function locate(scheme: Scheme, id: string): Place | null {
  const places = scheme.sections.flatMap((section) => [...placesIn(section, null)]);
  return (
    places.find((place) => place.clause?.id === id) ??
    places.find((place) => place.clause === null && place.item?.id === id) ??
    places.find((place) => place.item === null && (place.content ?? place.section).id === id) ??
    null
  );
}

function* placesIn(section: Section, top: Section | null): Generator<Place> {
  const head = { section: top ?? section, content: top === null ? null : section };
  yield { ...head, item: null, clause: null };
  for (const inner of section.sections) yield* placesIn(inner, top ?? section);
  for (const item of section.items) {
    yield { ...head, item, clause: null };
    for (const clause of item.clauses) yield { ...head, item, clause };
  }
}
