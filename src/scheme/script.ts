import { readOnly } from '../reading/index';
import type { Clause, Item, Quoted, Scheme, Section } from './scheme';

/** 简体: the document's words in simplified characters; 'document': as the document has them. */
export type Script = 'document' | 'simplified';

/** Words shown → the same words in simplified characters; null for a scheme that is written in them. */
export type Simplified = Readonly<Record<string, string>> | null;

/** Everything of the document that a sheet shows, each text once. */
export function shownTexts(scheme: Omit<Scheme, 'simplified'>): readonly string[] {
  const ofItem = (item: Item): readonly Quoted[] => [item, ...(item.verification ? [item.verification] : []), ...item.clauses];
  const ofSection = (section: Section): readonly Quoted[] => [section, ...section.sections.flatMap(ofSection), ...section.items.flatMap(ofItem)];
  const quoted = [...scheme.sections.flatMap(ofSection), ...scheme.notes];
  const head = [scheme.title, scheme.short, scheme.body, scheme.source, ...scheme.columns.map(({ heading }) => heading)];
  return [...new Set([...head, ...quoted.map(({ shown }) => shown)])].filter((text) => text !== '');
}

/** The scheme with the words it shows in the script asked for. Ids, quotes, amounts and 口径 stay: entries and answers fit both. */
export function inScript(scheme: Scheme, script: Script): Scheme {
  const table = scheme.simplified;
  if (script === 'document' || table === null) return scheme;
  const words = (text: string): string => table[text] ?? text;
  const quoted = <T extends Quoted>(one: T): T => ({ ...one, shown: words(one.shown) });
  const clause = (one: Clause): Clause => ({ ...quoted(one), reading: readOnly(words(one.shown)) });
  const item = (one: Item): Item => ({
    ...quoted(one),
    responsible: one.responsible.map(words),
    verification: one.verification && quoted(one.verification),
    clauses: one.clauses.map(clause),
  });
  const section = (one: Section): Section => ({ ...quoted(one), sections: one.sections.map(section), items: one.items.map(item) });
  return {
    ...scheme,
    title: words(scheme.title), short: words(scheme.short), body: words(scheme.body), source: words(scheme.source),
    columns: scheme.columns.map((column) => ({ ...column, heading: words(column.heading) })),
    sections: scheme.sections.map(section),
    notes: scheme.notes.map(quoted),
  };
}
