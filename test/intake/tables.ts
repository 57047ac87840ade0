import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridOfHtml, gridOfText, recogniseTable, schemeOfTable, type Answers, type BroughtIn, type Grid, type RecognisedTable, type SchemeOptions } from '../../src/intake';
import { checkScheme, type Scheme } from '../../src/scheme';
import { loadScheme } from '../../src/scheme/load';

/** A table of our own as it would be pasted or saved, with the lines around it. */
export function pasted(file: string): { readonly grid: Grid; readonly before: readonly string[]; readonly after: readonly string[] } {
  const text = readFileSync(join(__dirname, 'fixtures', file), 'utf8');
  if (!file.endsWith('.html')) return { grid: gridOfText(text) ?? { rows: [], merges: [] }, before: [], after: [] };
  const { before, grid, after } = gridOfHtml(text);
  return { grid: grid ?? { rows: [], merges: [] }, before, after };
}

export function recognised(file: string, answers: Answers = {}): RecognisedTable {
  return recogniseTable(pasted(file).grid, answers);
}

/** The table as a scheme, loaded; throws with every defect of its form. */
export function imported(file: string, answers: Answers = {}, options: Partial<SchemeOptions> = {}): { readonly made: BroughtIn; readonly scheme: Scheme; readonly defects: readonly string[] } {
  const { grid, before, after } = pasted(file);
  return loaded(schemeOfTable(recogniseTable(grid, answers), { id: 'own', title: '试行考核表', before, after, ...options }));
}

export function loaded(made: ReturnType<typeof schemeOfTable>): { readonly made: BroughtIn; readonly scheme: Scheme; readonly defects: readonly string[] } {
  if (!made.ok) throw new Error(made.code);
  const read = loadScheme(made.yaml);
  if (!read.ok) throw new Error(read.defects.map(({ sentence }) => sentence).join('\n'));
  const defects = checkScheme(read.scheme, made.sourceText).filter(({ severity }) => severity === 'defect').map(({ place, sentence }) => `${place}: ${sentence}`);
  return { made, scheme: read.scheme, defects };
}
