import type { ItemResult, SectionResult, UnitResult } from '../scoring/result';

/** Every item of a result, in the scheme's order. */
export function itemsInResult({ sections }: Pick<UnitResult, 'sections'>): readonly ItemResult[] {
  const within = (section: SectionResult): readonly ItemResult[] => [...section.sections.flatMap(within), ...section.items];
  return sections.flatMap(within);
}
