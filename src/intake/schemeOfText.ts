import { draftOfTable } from './draftOfTable';
import { draftOfText } from './draftOfText';
import { gridOfFlattened } from './gridOfFlattened';
import { spansFrom } from './layOut';
import { recogniseTable } from './recogniseTable';
import { schemeOf, type MadeScheme, type SchemeOptions } from './schemeOf';

/** The scheme.yaml and source.txt of a running text, the source untouched: numbered pieces, or a table whose cells were written one after the other. */
export function schemeOfText(text: string, options: SchemeOptions): MadeScheme {
  const source = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const flattened = gridOfFlattened(source);
  if (flattened === null) return schemeOf(draftOfText(source), options);
  const table = recogniseTable(flattened.grid);
  const draft = draftOfTable(table, { source, spanOf: spansFrom(flattened.starts) });
  const told = table.doubts.filter(({ code }) => code !== 'clauseRefused' && code !== 'noClauses');
  return schemeOf({ ...draft, doubts: [...flattened.doubts, ...told, ...draft.doubts] }, options);
}
