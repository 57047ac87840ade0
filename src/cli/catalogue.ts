import type { Scheme } from '../scheme/scheme';
import { clausesInOrder, itemsInOrder } from '../scheme/walk';

/** A scheme in one line: `kaohe list --json`, and templates/index.json of the build. */
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
  /** 口径: how many questions of the scheme have a recorded answer that an office may change. */
  readonly questions: number;
}

export function catalogueEntry(scheme: Scheme): CatalogueEntry {
  const { id, title, short, body, source, total } = scheme;
  return {
    id, title, short, body, source, total,
    items: itemsInOrder(scheme).filter((item) => item.allotted !== null).length,
    clauses: clausesInOrder(scheme).length,
    questions: scheme.readings.length,
  };
}
