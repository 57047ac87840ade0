import type { DraftClause, DraftItem, DraftSection } from './draft';

export interface Ids {
  readonly ofSection: ReadonlyMap<DraftSection, string>;
  readonly ofItem: ReadonlyMap<DraftItem, string>;
  readonly ofClause: ReadonlyMap<DraftClause, string>;
}

/**
 * Ids by the document's own numbers, each used once: 一 for 一、, 8 for 8.坚持正确用人导向 where such numbers run on through the document,
 * 8.2 for its 2., 8.2.1 for the first clause there. What has no number gets its place.
 */
export function idsOf(sections: readonly DraftSection[]): Ids {
  const taken = new Set<string>();
  const take = (candidates: readonly (string | null)[]): string => {
    const wanted = candidates.filter((one): one is string => one !== null && one !== '');
    let id = wanted.find((one) => !taken.has(one)) ?? `${wanted[0] ?? '项'}-2`;
    for (let n = 3; taken.has(id); n += 1) id = id.replace(/-\d+$/u, `-${n}`);
    taken.add(id);
    return id;
  };
  const ofSection = new Map<DraftSection, string>();
  const ofItem = new Map<DraftItem, string>();
  const ofClause = new Map<DraftClause, string>();
  const inner = sections.flatMap((section) => section.sections);
  const running = new Set(inner.map(({ number }) => number)).size === inner.length && inner.every(({ number }) => number !== null);

  const ordinals = new Map<DraftSection, number>();
  for (const [index, section] of sections.entries()) {
    const numbered = sections.slice(index).some(({ number, adjustments }) => number !== null && !adjustments) && index === 0;
    ordinals.set(section, index + 1);
    ofSection.set(section, take([section.number, section.adjustments ? '加减' : null, section.number === null && numbered ? '0' : null, section.number === null && sections.every(({ number }) => number === null) ? String(index + 1) : null, `项${index + 1}`]));
  }
  for (const section of sections) {
    const id = ofSection.get(section) ?? '';
    for (const [index, content] of section.sections.entries()) {
      ofSection.set(content, take([running ? content.number : null, `${id}.${content.number ?? index + 1}`, `${id}.${index + 1}`]));
    }
  }
  for (const section of sections) items(section, ofSection.get(section) ?? '', null);
  return { ofSection, ofItem, ofClause };

  function items(section: DraftSection, id: string, short: string | null): void {
    for (const [index, item] of section.items.entries()) {
      const lone = section.items.length === 1 && short !== null ? short : null;
      const own = take([lone, `${id}.${item.number ?? index + 1}`, `${id}.${index + 1}`]);
      ofItem.set(item, own);
      for (const [at, clause] of item.clauses.entries()) ofClause.set(clause, take([`${own}.${at + 1}`]));
    }
    // A 目标 with one requirement: 1.2 for the second 目标 of the first 项目.
    for (const [index, content] of section.sections.entries()) items(content, ofSection.get(content) ?? '', running ? null : `${ordinals.get(section) ?? 1}.${content.number ?? index + 1}`);
  }
}
