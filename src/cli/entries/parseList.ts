import { parse } from 'csv-parse/sync';
import { BadInput } from '../badInput';

export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What may stand in the head of a list, and what must. */
export interface ListHead {
  readonly headings: readonly string[];
  readonly needed: readonly string[];
}

export interface List {
  /** The headings the list has, in its order. */
  readonly headings: readonly string[];
  /** `line` is the line of the file it begins on; `cell` gives '' where the list has no such column. */
  readonly rows: readonly { readonly line: number; readonly cell: (heading: string) => string }[];
}

/** The rows under the head of a CSV or tab-separated text; throws BadInput with every problem of head and rows. */
export function parseList(text: string, file: string, { headings: known, needed }: ListHead): List {
  const [head, ...body] = splitLines(text, file);
  if (head === undefined) throw new BadInput([`${file} 是空的。请在第 1 行写表头：${known.join('、')}。`]);
  const problems = headProblems(head, file, { headings: known, needed });
  if (problems.length > 0) throw new BadInput(problems);
  const headings = head.cells;
  const tooLong = body.filter(({ cells }) => cells.slice(headings.length).some((cell) => cell !== ''));
  if (tooLong.length > 0) {
    throw new BadInput(tooLong.map(({ line, cells }) => `${file} 第 ${line} 行有 ${cells.length} 格，表头只有 ${headings.length} 格。请删去多出的格；格里本身有逗号的，把整格放进英文双引号。`));
  }
  return { headings, rows: body.map(({ line, cells }) => ({ line, cell: (heading) => cells[headings.indexOf(heading)] ?? '' })) };
}

function headProblems({ line, cells }: Line, file: string, { headings, needed }: ListHead): string[] {
  const place = `${file} 第 ${line} 行`;
  const known = headings.join('、');
  const unknown = cells.filter((cell) => !headings.includes(cell));
  const repeated = cells.filter((cell, index) => cells.indexOf(cell) < index && headings.includes(cell));
  const missing = needed.filter((heading) => !cells.includes(heading));
  return [
    ...unknown.map((cell) => `${place}的表头${cell === '' ? '有一格空着' : `“${cell}”不认识`}。表头可用 ${known}，请改成其中一个，或删去这一列。`),
    ...[...new Set(repeated)].map((cell) => `${place}的表头“${cell}”写了不止一次。请只留一列。`),
    ...missing.map((heading) => `${place}的表头没有“${heading}”。表头可用 ${known}，其中 ${needed.join('、')} 必须有，请补上这一列。`),
  ];
}

/** The lines of a CSV or tab-separated text that hold anything, the head first, its empty end taken off. */
export function splitLines(text: string, file: string): Line[] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = firstLine.includes('\t') ? '\t' : ',';
  const records = csvRecords(text, delimiter, file);
  let begins = 1;
  const lines = records.map(({ record, info }) => {
    const line = begins;
    begins = info.lines + 1;
    return { line, cells: record.map((cell) => cell.trim()) };
  });
  // Excel leaves rows of commas behind where a table once was; a head's own empty end is the same.
  return lines.filter(({ cells }) => cells.some((cell) => cell !== '')).map((line, index) => (index === 0 ? withoutEmptyEnd(line) : line));
}

function withoutEmptyEnd({ line, cells }: Line): Line {
  let end = cells.length;
  while (cells[end - 1] === '') end -= 1;
  return { line, cells: cells.slice(0, end) };
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function csvRecords(text: string, delimiter: string, file: string): CsvRecord[] {
  try {
    return parse(text, { delimiter, info: true, relax_column_count: true }) as unknown as CsvRecord[];
  } catch (problem) {
    const line = (problem as { readonly lines?: number }).lines ?? 1;
    throw new BadInput([`${file} 第 ${line} 行的双引号不成对。请把这一格前后的英文双引号补全，格里的双引号写成两个。`]);
  }
}
