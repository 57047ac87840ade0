import { Decimal, ZERO } from '../scoring/decimal';
import type { Doubt } from './doubt';
import { lineCounter } from './inOrder';
import type { Draft, DraftItem, DraftSection, Span } from './draft';

/**
 * Gives every section and item the points it starts from, as the words say them: a section without any has the sum of its items, a lone
 * item those of its section, several items without any share them. What has none at all stands beside the total. Each step that the words
 * do not say is a doubt.
 */
export function settleAllotments(draft: Draft): { readonly draft: Draft; readonly total: string } {
  const doubts: Doubt[] = [];
  const lineAt = lineCounter(draft.source);
  const placeOf = ({ start }: Span): Doubt['place'] & object => ({ line: lineAt(start) });
  const wordsOf = ({ start, end }: Span): string => draft.source.slice(start, end);
  const sections = draft.sections.map((section) => settled(section));
  const total = sections.reduce((sum, { allotted }) => (allotted === null ? sum : sum.plus(allotted)), ZERO).toFixed();
  return { draft: { ...draft, sections, doubts: [...draft.doubts, ...doubts] }, total };

  function settled(section: DraftSection): DraftSection {
    if (section.adjustments && section.allotted !== null) doubts.push({ code: 'adjustmentPoints', place: placeOf(section.span), words: wordsOf(section.span), stated: section.allotted });
    if (section.adjustments) return withoutAllotments({ ...section, adjustments: true });
    if (section.perHead !== null) return { ...withoutAllotments(section), adjustments: false };
    if (worthOf(section).equals(ZERO) && section.allotted === null) {
      doubts.push({ code: 'noAllotment', place: placeOf(section.span), words: wordsOf(section.span) });
      return withoutAllotments({ ...section, adjustments: true });
    }
    const flat = section.sections.length > 0 && section.sections.every((inner) => inner.allotted === null && worthOf(inner).equals(ZERO)) ? flattened(section) : section;
    const sections = flat.sections.map((inner) => settled(inner));
    const items = itemsSettled(flat);
    const sum = [...sections, ...items].reduce((all, { allotted }) => (allotted === null ? all : all.plus(allotted)), ZERO);
    const carried = items.length > 1 && items.every(({ allotted }) => allotted === null);
    const allotted = flat.allotted ?? sum.toFixed();
    if (!carried && flat.allotted !== null && !sum.equals(flat.allotted)) doubts.push({ code: 'sumDiffers', place: placeOf(flat.span), words: wordsOf(flat.span), stated: flat.allotted, sum: sum.toFixed() });
    return { ...flat, allotted, sections, items };
  }

  function itemsSettled({ items, allotted }: DraftSection): readonly DraftItem[] {
    const [only, second] = items;
    if (only !== undefined && second === undefined && only.allotted === null && allotted !== null) return [{ ...only, allotted }];
    if (allotted !== null && items.every((item) => item.allotted === null)) return items;
    return items.map((item) => {
      if (item.allotted !== null) return item;
      if (item.span !== null) doubts.push({ code: 'amountMissing', place: placeOf(item.span), words: wordsOf(item.span) });
      return { ...item, allotted: '0' };
    });
  }
}

function worthOf({ allotted, sections, items }: DraftSection): Decimal {
  if (allotted !== null) return new Decimal(allotted);
  const inner = sections.reduce((sum, section) => sum.plus(worthOf(section)), ZERO);
  return items.reduce((sum, item) => (item.allotted === null ? sum : sum.plus(item.allotted)), inner);
}

function withoutAllotments(section: DraftSection): DraftSection {
  return {
    ...section,
    allotted: null,
    sections: section.sections.map((inner) => ({ ...withoutAllotments(inner), adjustments: false })),
    items: section.items.map((item) => ({ ...item, allotted: null })),
  };
}

/** Sections inside that have no points of their own share those of the section around them, as items do. */
function flattened(section: DraftSection): DraftSection {
  const items = section.sections.flatMap((inner): DraftItem[] => inner.items.map((item, index) => ({ ...item, span: index === 0 && item.span !== null ? { start: inner.span.start, end: item.span.end } : item.span, number: index === 0 ? inner.number : null })));
  return { ...section, sections: [], items };
}
