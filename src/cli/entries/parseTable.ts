import { parseList } from './parseList';
import { HEADINGS, NEEDED, type EntryTable } from './row';

export { splitLines } from './parseList';

/** The rows of an entry list; throws BadInput with every problem of head and rows. */
export function parseTable(text: string, file: string): EntryTable {
  const { headings, rows } = parseList(text, file, { headings: HEADINGS, needed: NEEDED });
  return {
    rows: rows.map(({ line, cell }) => ({
      line,
      cells: { 单位: cell('单位'), 条款: cell('条款'), 数量: cell('数量'), 案件: cell('案件'), 备注: cell('备注') },
    })),
    hasUnits: headings.includes('单位'),
  };
}
