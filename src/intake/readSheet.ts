import type { Grid } from './grid';
import { gridOfFlattened } from './gridOfFlattened';
import { gridOfHtml } from './gridOfHtml';
import { gridOfText } from './gridOfText';
import type { Answers, RecognisedTable } from './recognised';
import { recogniseTable } from './recogniseTable';
import type { MadeScheme, SchemeOptions } from './schemeOf';
import { schemeOfTable } from './schemeOfTable';
import { plainLines, schemeOfText } from './schemeOfText';

/** An office's own sheet as it was understood. `table` is null where it came as running text. */
export interface SheetRead {
  readonly table: RecognisedTable | null;
  /** Its first line of words, if that can be a title. */
  readonly title: string | null;
  readonly make: (options: SchemeOptions) => MadeScheme;
}

/** 'html': a Word or web page; 'table': CSV or tab separated; 'text': whatever is in it decides. */
export type SheetKind = 'html' | 'table' | 'text';

/** A Word or web page, a CSV or tab separated table, or running text. */
export function readSheet(text: string, kind: SheetKind, answers: Answers): SheetRead {
  if (kind === 'html' || /<table[\s>]/iu.test(text)) {
    const { before, grid, after } = gridOfHtml(text);
    if (grid === null) return asText(before.join('\n'), answers);
    return asTable(recogniseTable(grid, answers), before, after);
  }
  const grid = kind === 'table' || text.includes('\t') ? gridOfText(text) : null;
  const table = grid === null ? null : recogniseTable(grid, answers);
  // Running text may hold tabs and commas too; a table has a head.
  return table === null || (table.head === null && kind !== 'table') ? asText(text, answers) : asTable(table, [], []);
}

/** A table whose cells are known one by one: of a workbook. */
export function readGridSheet(grid: Grid, answers: Answers): SheetRead {
  return asTable(recogniseTable(grid, answers), [], []);
}

/** Whether a table says anything about points: which of a workbook's sheets holds the 细则. */
export function hasClauses(grid: Grid): boolean {
  return recogniseTable(grid).items.some(({ clauses }) => clauses.length > 0);
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
