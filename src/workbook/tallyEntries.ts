import { FIRST_TALLY_ROW, TALLY_HEAD_ROW, type TallyLayout } from './tallyLayout';

/** What a 计票表 holds for one row, by column heading (应到 … 弃权, the choices, 认定等次); blank cells are left out. */
export type TallyRow = Readonly<Record<string, string | number>>;

/** Rows by subject, and by the words of the content where contents are voted one by one. */
export type TallyEntries = ReadonlyMap<string, TallyRow>;

export function tallyKey(subject: string, content: string): string {
  return `${subject}\u0000${content}`;
}

/** A cell in words: 王某 二、履行职责 优秀. */
export function tallyPlace(key: string, heading: string): string {
  return [...key.split('\u0000').filter((words) => words !== ''), heading].join(' ');
}

/** The columns that are filled in, by heading. */
export function entryColumns({ counts, votes, choices, recorded, headings }: TallyLayout): ReadonlyMap<string, number> {
  const columns = [...Object.values(counts), ...choices.map((_, index) => votes + index), ...(recorded < 0 ? [] : [recorded])];
  return new Map(columns.map((column) => [headings[column] ?? '', column]));
}

/**
 * What is filled in on a 计票表, so that a new one keeps it. `values` are the cells of the sheet from A1, `rows` is the number of
 * rows under KH_subjects. Columns are found by their headings: a sheet made for other choices gives what it has.
 */
export function readTallyEntries(values: readonly (readonly unknown[])[], rows: number): TallyEntries {
  const headings = (values[TALLY_HEAD_ROW] ?? []).map(String);
  const [subject, content] = [headings.indexOf('对象'), headings.indexOf('内容')];
  const until = headings.indexOf('分母');
  const wanted = headings.flatMap((heading, column) => (column !== subject && column !== content && (column < until || heading === '认定等次') ? [[heading, column] as const] : []));
  return new Map(
    values.slice(FIRST_TALLY_ROW, FIRST_TALLY_ROW + rows).map((row) => {
      const filled = wanted.flatMap(([heading, column]) => {
        const cell = row[column];
        return typeof cell === 'number' || (typeof cell === 'string' && cell.trim() !== '') ? [[heading, cell] as const] : [];
      });
      return [tallyKey(String(row[subject] ?? ''), content < 0 ? '' : String(row[content] ?? '')), Object.fromEntries(filled)];
    }),
  );
}
