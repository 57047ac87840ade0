import { draftOfTable } from './draftOfTable';
import { draftOfText } from './draftOfText';
import { gridOfFlattened } from './gridOfFlattened';
import { spansFrom } from './layOut';
import type { Answers } from './recognised';
import { recogniseTable } from './recogniseTable';
import { schemeOf, type MadeScheme, type SchemeOptions } from './schemeOf';

/** The scheme.yaml and source.txt of a running text, the source untouched: numbered pieces, or a table whose cells were written one after the other. */
export function schemeOfText(text: string, options: SchemeOptions & Answers): MadeScheme {
  const source = plainLines(text);
  const flattened = gridOfFlattened(source);
  if (flattened === null) return schemeOf(draftOfText(source), options);
  const table = recogniseTable(flattened.grid, options);
  const draft = draftOfTable(table, { source, spanOf: spansFrom(flattened.starts), whole: null, end: flattened.to });
  const told = table.doubts.filter(({ code }) => code !== 'clauseRefused' && code !== 'noClauses');
  return schemeOf({ ...draft, doubts: [...flattened.doubts, ...told, ...draft.doubts] }, options);
}

/** A text with one kind of line end and no mark at its start. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}
