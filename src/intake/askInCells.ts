import { readOnly } from '../reading/readOnly';
import { shownWords } from '../scheme/text';
import { choicesFor } from './choicesFor';
import { sameMeaning } from './clauseSpans';
import type { Draft, DraftClause, DraftItem, DraftSection, Span } from './draft';

/**
 * Where clauses have no column of their own, the first clause of an item stands in one cell with the requirement above it. One that does
 * not read there as it does alone ("…的,得40分。…每缺一项扣5分") is asked about.
 */
export function askInCells(draft: Draft): Draft {
  if (draft.columns.some(({ role }) => role === 'clause')) return draft;
  const words = ({ start, end }: Span): string => shownWords(draft.source.slice(start, end), []);
  const clauseOf = (clause: DraftClause, item: DraftItem): DraftClause => {
    if (clause.choices !== null || clause.ruling !== null || item.span === null) return clause;
    const inCell = readOnly(`${words(item.span)}\n${words(clause.span)}`);
    if (sameMeaning(inCell, readOnly(words(clause.span)))) return clause;
    const reading = { ...clause.reading, refused: inCell.refused ?? { code: 'unknownForm' as const, words: clause.reading.span } };
    return { ...clause, reading, choices: choicesFor(reading, item.allotted) };
  };
  const sectionOf = (section: DraftSection): DraftSection => ({
    ...section,
    sections: section.sections.map(sectionOf),
    items: section.items.map((item) => ({ ...item, clauses: item.clauses.map((clause, index) => (index === 0 ? clauseOf(clause, item) : clause)) })),
  });
  return { ...draft, sections: draft.sections.map(sectionOf) };
}
