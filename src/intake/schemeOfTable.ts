import { draftOfTable } from './draftOfTable';
import { layOut } from './layOut';
import type { RecognisedTable } from './recognised';
import { schemeOf, type MadeScheme, type SchemeOptions } from './schemeOf';

export interface TableOptions extends SchemeOptions {
  /** Lines of text around the table. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** The scheme.yaml and source.txt of a table as it was understood. The source is the words of its cells, item by item. */
export function schemeOfTable(table: RecognisedTable, options: TableOptions): MadeScheme {
  const draft = draftOfTable(table, layOut(table, options));
  const told = table.doubts.filter(({ code }) => code !== 'clauseRefused' && code !== 'noClauses');
  return schemeOf({ ...draft, doubts: [...told, ...draft.doubts] }, options);
}
