import type { Scheme } from '../scheme/scheme';
import { clausesInOrder, sectionsInOrder } from '../scheme/walk';
import { partsOf, schemeKind, type SchemeKind } from './schemeKind';

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
  /** 口径: how many questions the words leave open. */
  readonly questions: number;
  /** 待定: how many of them nobody has decided. */
  readonly undecided: number;
  /** What the words leave to the office itself: weights, thresholds, points of indicators. */
  readonly settings: number;
  readonly kind: SchemeKind;
  /** How many clauses, kinds of votes, methods or indicators, by its kind. */
  readonly parts: number;
}

export function catalogueEntry(scheme: Scheme): CatalogueEntry {
  const { id, title, short, body, source, total } = scheme;
  return {
    id, title, short, body, source, total,
    items: sectionsInOrder(scheme).filter((section) => !section.adjustments).flatMap((section) => section.items).length,
    clauses: clausesInOrder(scheme).length,
    questions: scheme.readings.length,
    undecided: scheme.readings.filter(({ decision }) => decision === null).length,
    settings: scheme.settings.length,
    kind: schemeKind(scheme),
    parts: partsOf(scheme),
  };
}
