import type { FindingCounts } from '../../scheme/check/counts';
import type { CatalogueEntry } from '../../workbook/catalogue';

/** A line of templates/index.json. */
export interface ListedScheme extends CatalogueEntry {
  /** What 体检 found when the pane was built; the findings themselves stand in templates/<id>.check.json. */
  readonly found: FindingCounts;
  /** Points beside those of the items: 加减分项, or 积分 divided by the number of persons; null where there are none. */
  readonly beyond: 'adjustments' | 'perHead' | null;
}

const BEYOND = { adjustments: '，加减分另计', perHead: '，人均积分另加' } as const;

/** What is counted and how many points there are: 满分 100 分, 97 条; 计票，不计分, 2 类测评; …. */
export function sizeWords({ kind, total, parts, settings, beyond }: ListedScheme): readonly string[] {
  const set = settings === 0 ? [] : [`须自定 ${settings} 项`];
  switch (kind) {
    case 'clauses':
      return [`满分 ${total} 分${beyond === null ? '' : BEYOND[beyond]}`, `${parts} 条`, ...set];
    case 'ballot':
      return ['计票，不计分', `${parts} 类测评`, ...set];
    case 'methods':
      return [`满分 ${total} 分`, `${parts} 种方式`, ...set];
    case 'indicators':
      return [`满分 ${total} 分`, `${parts} 项指标`, ...set];
  }
}

/** Open questions: 待定口径 4 题 first, since they hold up a score. */
export function questionWords({ questions, undecided }: Pick<ListedScheme, 'questions' | 'undecided'>): { readonly words: string; readonly open: boolean } {
  if (undecided > 0) return { words: questions === undecided ? `待定口径 ${undecided} 题` : `口径 ${questions} 题，待定 ${undecided} 题`, open: true };
  return questions === 0 ? { words: '口径都已写明', open: false } : { words: `口径 ${questions} 题，方案都已定`, open: false };
}

/** Entries in which every word of the search stands somewhere, in the catalogue's order; all of them for an empty search. */
export function searchCatalogue(entries: readonly ListedScheme[], search: string): readonly ListedScheme[] {
  const words = search.split(/\s+/).filter((word) => word !== '');
  return entries.filter(({ short, title, body, source }) => words.every((word) => [short, title, body, source].some((text) => text.includes(word))));
}

/** 体检：要定 11 处，说明 5 处; 要改 only where there is any. */
export function foundWords({ defect, question, note }: FindingCounts): string {
  const parts = [...(defect === 0 ? [] : [`要改 ${defect} 处`]), `要定 ${question} 处`, `说明 ${note} 处`];
  return `体检：${parts.join('，')}`;
}
