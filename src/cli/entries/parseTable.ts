import { parse } from 'csv-parse/sync';
import { BadInput } from '../badInput';
import { HEADINGS, NEEDED, type EntryTable, type Heading, type Row } from './row';

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows under the head of a CSV or tab-separated text; throws BadInput with every problem of head and rows. */
export function parseTable(text: string, file: string): EntryTable {
  const [head, ...body] = splitLines(text, file);
  if (head === undefined) throw new BadInput([`${file} 是空的。请在第 1 行写表头：${HEADINGS.join('、')}。`]);
  const problems = headProblems(head, file);
  if (problems.length > 0) throw new BadInput(problems);
  const headings = head.cells as readonly Heading[];
  const tooLong = body.filter(({ cells }) => cells.slice(headings.length).some((cell) => cell !== ''));
  if (tooLong.length > 0) {
    throw new BadInput(tooLong.map(({ line, cells }) => `${file} 第 ${line} 行有 ${cells.length} 格，表头只有 ${headings.length} 格。请删去多出的格；格里本身有逗号的，把整格放进英文双引号。`));
  }
  return { rows: body.map((line) => toRow(line, headings)), hasUnits: headings.includes('单位') };
}

function headProblems({ line, cells }: Line, file: string): string[] {
  const place = `${file} 第 ${line} 行`;
  const known = HEADINGS.join('、');
  const unknown = cells.filter((cell) => !HEADINGS.includes(cell as Heading));
  const repeated = cells.filter((cell, index) => cells.indexOf(cell) < index && HEADINGS.includes(cell as Heading));
  const missing = NEEDED.filter((heading) => !cells.includes(heading));
  return [
    ...unknown.map((cell) => `${place}的表头${cell === '' ? '有一格空着' : `“${cell}”不认识`}。表头可用 ${known}，请改成其中一个，或删去这一列。`),
    ...[...new Set(repeated)].map((cell) => `${place}的表头“${cell}”写了不止一次。请只留一列。`),
    ...missing.map((heading) => `${place}的表头没有“${heading}”。表头可用 ${known}，其中 ${NEEDED.join('、')} 必须有，请补上这一列。`),
  ];
}

function splitLines(text: string, file: string): Line[] {
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

function toRow({ line, cells }: Line, headings: readonly Heading[]): Row {
  const cell = (heading: Heading): string => cells[headings.indexOf(heading)] ?? '';
  return { line, cells: { 单位: cell('单位'), 条款: cell('条款'), 数量: cell('数量'), 案件: cell('案件'), 备注: cell('备注') } };
}
