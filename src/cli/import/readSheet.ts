import { extname } from 'node:path';
import { gridOfFlattened, gridOfHtml, gridOfText, plainLines, recogniseTable, schemeOfTable, schemeOfText, type Answers, type MadeScheme, type RecognisedTable, type SchemeOptions } from '../../intake/index';

/** An office's own sheet as it was understood. `table` is null where it came as running text. */
export interface SheetRead {
  readonly table: RecognisedTable | null;
  /** Its first line of words, if that can be a title. */
  readonly title: string | null;
  readonly make: (options: SchemeOptions) => MadeScheme;
}

/** A Word or web page, a CSV or tab separated table, or running text; told by the file's name and by what is in it. */
export function readSheet(text: string, file: string, answers: Answers): SheetRead {
  const kind = extname(file).toLowerCase();
  if (kind === '.html' || kind === '.htm' || /<table[\s>]/iu.test(text)) {
    const { before, grid, after } = gridOfHtml(text);
    if (grid === null) return asText(before.join('\n'), answers);
    return asTable(recogniseTable(grid, answers), before, after);
  }
  const grid = kind === '.csv' || kind === '.tsv' || text.includes('\t') ? gridOfText(text) : null;
  const table = grid === null ? null : recogniseTable(grid, answers);
  // Running text may hold tabs and commas too; a table has a head.
  return table === null || (table.head === null && kind !== '.csv' && kind !== '.tsv') ? asText(text, answers) : asTable(table, [], []);
}

function asTable(table: RecognisedTable, before: readonly string[], after: readonly string[]): SheetRead {
  const [above] = table.above;
  return { table, title: titleOf(above?.text ?? before[0]), make: (options) => schemeOfTable(table, { ...options, before, after }) };
}

function asText(text: string, answers: Answers): SheetRead {
  const flattened = gridOfFlattened(plainLines(text));
  return { table: flattened && recogniseTable(flattened.grid, answers), title: titleOf(text.split(/\r\n?|\n/u).find((line) => line.trim() !== '')), make: (options) => schemeOfText(text, { ...options, ...answers }) };
}

function titleOf(line: string | undefined): string | null {
  const words = (line ?? '').replace(/^\uFEFF/u, '').replace(/\s+/gu, '');
  return words === '' || words.length > 40 || /[。；;|]/u.test(words) ? null : words;
}
