import type { CatalogueEntry } from '../../workbook/catalogue';

export type { CatalogueEntry } from '../../workbook/catalogue';

/** What is counted and how many points there are: 100 分, 97 条; 计票定等次，2 类测评; …. */
export function sizeWords({ kind, total, parts, settings }: CatalogueEntry): readonly string[] {
  const set = settings === 0 ? [] : [`须自定 ${settings} 项`];
  switch (kind) {
    case 'clauses':
      return [`${total} 分`, `${parts} 条`, ...set];
    case 'ballot':
      return ['计票，不计分', `${parts} 类测评`, ...set];
    case 'methods':
      return [`${total} 分`, `${parts} 种方式`, ...set];
    case 'indicators':
      return [`${total} 分`, `${parts} 项指标`, ...set];
  }
}

/** Open questions: 待定口径 4 题 first, since they hold up a score. */
export function questionWords({ questions, undecided }: Pick<CatalogueEntry, 'questions' | 'undecided'>): { readonly words: string; readonly open: boolean } {
  if (undecided > 0) return { words: questions === undecided ? `待定口径 ${undecided} 题` : `口径 ${questions} 题，待定 ${undecided} 题`, open: true };
  return questions === 0 ? { words: '口径都已写明', open: false } : { words: `口径 ${questions} 题，方案都已定`, open: false };
}

/** Entries in which every word of the search stands somewhere, in the catalogue's order; all of them for an empty search. */
export function searchCatalogue(entries: readonly CatalogueEntry[], search: string): readonly CatalogueEntry[] {
  const words = search.split(/\s+/).filter((word) => word !== '');
  return entries.filter(({ short, title, body, source }) => words.every((word) => [short, title, body, source].some((text) => text.includes(word))));
}
