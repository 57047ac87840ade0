import type { Draft, DraftItem, DraftSection } from './draft';

/** An item that has no words of its own goes with the one before it; where there is none, its clauses are left for `leftOver` to list. */
export function withWords(draft: Draft): Draft {
  return { ...draft, sections: draft.sections.map(worded).filter(({ sections, items }) => sections.length + items.length > 0) };
}

function worded(section: DraftSection): DraftSection {
  if (section.adjustments) return section;
  const items: DraftItem[] = [];
  for (const item of section.items) {
    const last = items[items.length - 1];
    if (item.span !== null) items.push(item);
    else if (last !== undefined) items[items.length - 1] = { ...last, clauses: [...last.clauses, ...item.clauses] };
  }
  return { ...section, sections: section.sections.map(worded).filter(({ sections, items: inner }) => sections.length + inner.length > 0), items };
}
