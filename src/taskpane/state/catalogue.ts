/** One line of templates/index.json, written by the build from the templates. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** 适用: who is assessed. */
  readonly body: string;
  readonly source: string;
  /** 满分, a decimal string. */
  readonly total: string;
  readonly items: number;
  readonly clauses: number;
  /** 口径: how many questions the words leave open. */
  readonly questions: number;
}

/** Entries in which every word of the search stands somewhere, in the catalogue's order; all of them for an empty search. */
export function searchCatalogue(entries: readonly CatalogueEntry[], search: string): readonly CatalogueEntry[] {
  const words = search.split(/\s+/).filter((word) => word !== '');
  return entries.filter(({ short, title, body, source }) => words.every((word) => [short, title, body, source].some((text) => text.includes(word))));
}
