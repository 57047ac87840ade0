import type { ItemResult, SectionResult, UnitResult } from '../../scoring/result';

/** Which amounts of a result cannot be told because a clause that was found waits for a 口径. */
export interface Waiting {
  readonly item: (item: ItemResult) => boolean;
  readonly section: (section: SectionResult) => boolean;
  readonly adjustments: boolean;
  readonly total: boolean;
}

export function waitingIn({ sections, undecided }: Pick<UnitResult, 'sections' | 'undecided'>): Waiting {
  const item = ({ clauses }: ItemResult): boolean => clauses.some(({ id }) => undecided.includes(id));
  const section = (one: SectionResult): boolean => one.items.some(item) || one.sections.some(section);
  return { item, section, adjustments: sections.some((one) => one.adjustments && section(one)), total: undecided.length > 0 };
}
